// @vitest-environment jsdom

import { describe, expect, test } from 'vitest';
import { LIST_DEFAULTS } from '../../../../src/explore/tableSettings.ts';
import { attributedGraph } from '../../../fixtures/attributed.ts';
import { leveledPlan } from '../../../fixtures/leveledPlan.ts';
import { realGraph } from '../../../fixtures/realPlan.ts';
import { STRATEGY_COLOURS } from '../../../fixtures/strategyColours.ts';
import { nodeParts, texts } from '../../../map/drawing/drawn.ts';
import { plain, rankedOf } from '../../plainPlan.ts';
import { rowsIn, textsIn, viewDocument } from './drawnView.ts';
import { loan, policies, rows } from './viewFacts.ts';

/** The start (0) or end (1) of boxes. */
const edges = (boxes: readonly Element[], end: number) =>
  boxes.map((box) => Number(box.getAttribute('x')) + end * Number(box.getAttribute('width')));

describe('the list', () => {
  test('has all initiatives with their measures and a bar by strategy', () => {
    const document = viewDocument(realGraph, { view: 'list' });
    expect(rowsIn(document).map(([node]) => node)).toEqual(
      rankedOf(plain).map(({ initiative }) => initiative.id),
    );
    const parts = nodeParts(document);
    for (const { id: initiative, name } of plain.initiatives) {
      const own = rows.filter((row) => row.initiative.id === initiative);
      const first = own.filter(({ mark }) => mark === 'first').length;
      const strategies = [...new Set(own.map(({ strategy }) => strategy.id))];
      const drawn = textsIn(parts.get(initiative));
      expect(drawn.map((text) => text.replaceAll(' ', ''))).toEqual([
        name.ja.replaceAll(' ', ''),
        String(own.length),
        `初出${first}件、再掲${own.length - first}件`,
        ...strategies,
        String(strategies.length),
        own[0]?.policy.id,
      ]);
      const bars = [...(parts.get(initiative)?.querySelectorAll('rect:not([rx])') ?? [])];
      expect(bars.map((bar) => bar.getAttribute('fill'))).toEqual(
        strategies.map((each) => STRATEGY_COLOURS[each]),
      );
      const [lefts, rights] = [edges(bars, 0), edges(bars, 1)];
      expect(lefts.slice(1).filter((left, at) => left - (rights[at] ?? left) < 1)).toEqual([]);
    }
  });

  test('of policies has their measures, and the listings that each loses', () => {
    const dropped = rows.filter((row) => row.initiative.id === loan).map(({ policy }) => policy.id);
    const document = viewDocument(realGraph, {
      view: 'list',
      filter: { without: [loan] },
      lost: new Map(dropped.map((policy) => [policy, 1])),
      tableSettings: { list: LIST_DEFAULTS.policies },
    });
    const parts = nodeParts(document);
    for (const { policy } of policies) {
      const own = policy.listings.filter(({ initiative }) => initiative !== loan);
      const first = own.filter(({ mark }) => mark === 'first').length;
      const [number, , listings, ...rest] = textsIn(parts.get(policy.id));
      const loses = dropped.includes(policy.id);
      expect([number, listings, loses ? rest[0] : '1件減', rest[loses ? 1 : 0], rest[loses ? 2 : 1]]).toEqual(
        [policy.id, String(own.length), '1件減', String(first), String(own.length - first)],
      );
    }
    expect(document.querySelectorAll('[stroke-dasharray="3 2"]')).toHaveLength(dropped.length);
  });

  test('has the requested order, and states it', () => {
    const list = { sheet: 'initiatives', by: 'first', descending: true } as const;
    const document = viewDocument(realGraph, { view: 'list', tableSettings: { list }, language: 'en' });
    const printed = [...new Set(rows.map(({ initiative }) => initiative.id))];
    expect(rowsIn(document).map(([node]) => node)).toEqual(printed.reverse());
    expect(texts(document)).toEqual(
      expect.arrayContaining(['Order: First under, descending', 'First under ↓']),
    );
  });

  test('has a column for each attribute, sorted by its values with missing ones last', () => {
    const list = { sheet: 'initiatives', by: 'value.budget', descending: true } as const;
    const document = viewDocument(attributedGraph, { view: 'list', tableSettings: { list }, language: 'en' });
    expect(texts(document)).toEqual(
      expect.arrayContaining(['Status', 'Budget (thousand yen) ↓', 'Share (%)', 'Start', 'Lead']),
    );
    expect(rowsIn(document).map(([node, ...drawn]) => [node, ...drawn.slice(-5)])).toEqual([
      ['shared-loan', 'On track', '1,200', '50', '2030-04-01', 'Harbour'],
      ['night-market', 'Delayed', '800', '–', '2031-04-01', '–'],
      ['tool-library', 'Not started', '400', '–', '2032-10-01', '–'],
      ['craft-school', 'On track', '-0.5', '20', '–', 'Crafts'],
      ['harbour-map', '–', '–', '–', '–', '–'],
      ['solar-roofs', 'A,b;c\\', '–', '–', '–', '–'],
    ]);
    expect(document.documentElement.textContent).toContain('Budget (thousand yen)');
    const policyList = { sheet: 'policies', by: 'value.budget', descending: false } as const;
    const policyRows = rowsIn(
      viewDocument(attributedGraph, { view: 'list', tableSettings: { list: policyList } }),
    );
    expect(policyRows.map(([node, ...drawn]) => [node, drawn.at(-1)]).slice(0, 2)).toEqual([
      ['1.1.1', '9,999'],
      ['1.1.2', '–'],
    ]);
  });
});

test.each([
  ['initiatives', ['事業', '掲載数', '初出'], '並び順：名前（文字順）、昇順'],
  [
    'policies',
    ['番号', '柱', '掲載数', '初出', '再掲', '再掲の割合', '単独掲載'],
    '並び順：名前（文字順）、昇順',
  ],
] as const)('the list of %s has no column of what the plan lacks', (sheet, heads, order) => {
  const list = { sheet, by: 'reading', descending: false } as const;
  const document = viewDocument(leveledPlan(1, ['ja']), { view: 'list', tableSettings: { list } });
  const drawn = texts(document);
  expect(heads.filter((head) => !drawn.some((text) => text.startsWith(head)))).toEqual([]);
  expect(drawn.filter((text) => /よみ|またがる|つながる|^　/.test(text))).toEqual([]);
  expect(drawn).toContain(order);
});
