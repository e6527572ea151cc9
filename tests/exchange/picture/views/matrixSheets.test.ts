import '../../../fixtures/everyLanguage.ts';
import { expect, test } from 'vitest';
import type { Drawing, TextPrimitive } from '../../../../src/exchange/picture/drawing.ts';
import { matrixSheets } from '../../../../src/exchange/picture/views/matrixSheets.ts';
import { DEFAULT_TABLE_SETTINGS } from '../../../../src/explore/tableSettings.ts';
import { LANGUAGES, type Language } from '../../../../src/i18n/languages.ts';
import type { PlanGraph } from '../../../../src/plan/graph.ts';
import { realGraph } from '../../../fixtures/realPlan.ts';
import { faults } from '../../../map/drawing/geometry.ts';
import { generatedPlan, LIKE_REAL } from '../../../map/generatedPlan.ts';
import { estimated } from '../../../map/labelChecks.ts';
import { contentOf } from '../../make.ts';
import { id, policies, rows } from './viewFacts.ts';

/** A4 landscape in CSS pixels, of which a browser prints 96 to the inch: a pixel is 0.75 pt. */
const A4 = { width: 1122, height: 793 };

function sheetsOf(
  graph: PlanGraph,
  kept: 'all' | 'relisted',
  {
    language = 'ja',
    ...filter
  }: { language?: Language; without?: never[] | [ReturnType<typeof id.initiative>] } = {},
): readonly Drawing[] {
  const tableSettings = { ...DEFAULT_TABLE_SETTINGS, matrix: { rows: kept, order: 'count' } } as const;
  const type = { language, font: 'sans-serif', measure: estimated };
  return matrixSheets(contentOf(graph, { filter, language }), tableSettings, A4.width, type);
}

const textsIn = ({ parts }: Drawing): readonly TextPrimitive[] =>
  parts.flatMap(({ primitives }) => primitives.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])));
const numbersIn = (drawing: Drawing) =>
  textsIn(drawing).flatMap(({ isTurned, lines }) => (isTurned === true ? lines.map(({ text }) => text) : []));

test.each(LANGUAGES)(
  '39 initiatives and 30 basic policies are one page of A4 in type of 9 pt, %s',
  (language) => {
    const sheets = sheetsOf(realGraph, 'relisted', { language });
    expect(sheets).toHaveLength(1);
    for (const sheet of sheets) {
      expect(sheet.width).toBeLessThanOrEqual(A4.width);
      expect(sheet.height).toBeLessThanOrEqual(A4.height);
      expect(numbersIn(sheet)).toEqual(policies.map(({ policy }) => policy.id));
      expect(Math.min(...textsIn(sheet).map(({ size }) => size)) * 0.75).toBe(9);
      expect(faults(sheet)).toEqual([]);
    }
  },
);

test('has every listing as a letter under the number of its basic policy, told apart without color', () => {
  const [sheet] = sheetsOf(realGraph, 'all');
  if (sheet === undefined) throw new Error('There is no sheet');
  const columns = textsIn(sheet).filter(({ isTurned }) => isTurned === true);
  const middle = ({ box }: TextPrimitive) => Math.round(box.x + box.w / 2);
  const found = sheet.parts.flatMap(({ id: initiative, primitives }) =>
    primitives.flatMap((mark) => {
      const text = mark.kind === 'text' ? mark.lines[0]?.text : undefined;
      if (mark.kind !== 'text' || (text !== '●' && text !== '○')) return [];
      const column = columns.find((each) => middle(each) === middle(mark));
      return [`${initiative} ${column?.lines[0]?.text} ${text}`];
    }),
  );
  expect(found.toSorted()).toEqual(
    rows
      .map(({ initiative, policy, mark }) => `${initiative.id} ${policy.id} ${mark === 'first' ? '●' : '○'}`)
      .toSorted(),
  );
});

test('says what a what-if takes away, and has no row of it', () => {
  const [sheet] = sheetsOf(realGraph, 'relisted', { without: [id.initiative('sme-loan-program')] });
  if (sheet === undefined) throw new Error('There is no sheet');
  const texts = textsIn(sheet).flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(texts).toContain('絞り込み：除いた場合（試算）：中小企業融資制度');
  expect(sheet.parts.filter(({ role }) => role === 'node')).toHaveLength(38);
  expect(sheet.height).toBeLessThanOrEqual(A4.height);
});

test('more columns are on sheets of their own: each once, in order, beside all rows', () => {
  const graph = generatedPlan({ ...LIKE_REAL, policies: 70 });
  const sheets = sheetsOf(graph, 'all');
  expect(sheets.map((sheet) => numbersIn(sheet).length)).toEqual([24, 24, 22]);
  expect(sheets.flatMap(numbersIn)).toEqual(graph.policies.map((policy) => policy.id));
  for (const sheet of sheets) {
    expect(sheet.width).toBeLessThanOrEqual(A4.width);
    expect(sheet.parts.filter(({ role }) => role === 'node')).toHaveLength(graph.initiatives.length);
    expect(faults(sheet).slice(0, 5)).toEqual([]);
  }
});

test('the header rows are those above the first initiative', () => {
  const [sheet] = sheetsOf(realGraph, 'all');
  const rowsBelow = (sheet?.parts ?? [])
    .filter(({ role }) => role === 'node')
    .flatMap(({ primitives }) => primitives.flatMap((mark) => (mark.kind === 'text' ? [mark.box.y] : [])));
  const numbers = sheet === undefined ? [] : textsIn(sheet).filter(({ isTurned }) => isTurned === true);
  const head = sheet?.head ?? { from: 0, to: 0 };
  expect(Math.min(...rowsBelow)).toBeGreaterThanOrEqual(head.to - 0.1);
  expect(numbers.every(({ box }) => box.y > head.from && box.y + box.h < head.to)).toBe(true);
});
