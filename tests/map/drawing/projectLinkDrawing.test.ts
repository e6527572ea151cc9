import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../src/exchange/picture/drawing.ts';
import { CANVAS_VIEWS } from '../../../src/explore/state.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { idsOf } from '../../fixtures/small.ts';
import { drawingOf } from './drawn.ts';

const { node } = idsOf(realGraph);
const IDS = ['VII/2.1.3', 'VII/cashless-sales-channels'];
const LEGEND = '重点プロジェクトと語が共通（選択時に表示、当アプリによる整理）';
const NOTE =
  '重点プロジェクトと基本施策・取組との語の共通は、当アプリによる整理で、計画の記載ではありません。どの数にも含めません。';

const ties = ({ parts }: Drawing) => parts.filter(({ id }) => IDS.includes(id ?? ''));
const said = ({ parts }: Drawing) =>
  parts
    .flatMap(({ primitives }) => primitives)
    .flatMap((mark) => (mark.kind === 'text' ? [mark.lines.map(({ text }) => text).join('')] : []));

describe.each(CANVAS_VIEWS)('the %s as a file', (view) => {
  test('has suggested links only on request', () => {
    const drawing = drawingOf(realGraph, { view, selected: node('VII') });
    expect(ties(drawing)).toEqual([]);
    expect(said(drawing).filter((text) => /語(が|の)共通/.test(text))).toEqual([]);
    expect(drawing.description).not.toContain('語の共通');
  });

  test('draws them dashed with highlighted ends, and states that they are inferred', () => {
    const drawing = drawingOf(realGraph, { view, selected: node('VII'), filter: { suggested: true } });
    const drawn = ties(drawing);
    expect(drawn.map(({ id, name }) => [id, name])).toEqual([
      [
        'VII/2.1.3',
        '世界に向けた販路開拓支援 – 国内外の成長市場の獲得のための販路開拓支援: 「販路開拓支援」の語が共通（当アプリによる整理で、計画の記載ではありません）',
      ],
      [
        'VII/cashless-sales-channels',
        '世界に向けた販路開拓支援 – キャッシュレス決済導入促進による販路開拓: 「販路開拓」の語が共通（当アプリによる整理で、計画の記載ではありません）',
      ],
    ]);
    const dashes = drawn.flatMap(({ primitives }) =>
      primitives.map((mark) => (mark.kind === 'curve' ? (mark.paint.stroke?.dash.length ?? 0) : 0)),
    );
    expect(dashes).toEqual([2, 2]);
    expect(said(drawing)).toContain(LEGEND);
    expect(said(drawing).join('')).toContain(NOTE);
    expect(drawing.description).toContain(NOTE);
  });

  test('draws none without a highlight', () => {
    const drawing = drawingOf(realGraph, { view, filter: { suggested: true } });
    expect(ties(drawing)).toEqual([]);
    expect(said(drawing)).toContain(LEGEND);
  });
});
