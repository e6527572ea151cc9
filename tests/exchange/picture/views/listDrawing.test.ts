// @vitest-environment jsdom

import { describe, expect, test } from 'vitest';
import { LIST_DEFAULTS } from '../../../../src/explore/tableSettings.ts';
import { realGraph } from '../../../fixtures/realPlan.ts';
import { STRATEGY_COLOURS } from '../../../fixtures/strategyColours.ts';
import { nodeParts, texts } from '../../../map/drawing/drawn.ts';
import { plain, rankedOf } from '../../plainPlan.ts';
import { rowsIn, textsIn, viewDocument } from './drawnView.ts';
import { loan, policies, rows } from './viewFacts.ts';

/** Of boxes: where they begin (0), or end (1). */
const edges = (boxes: readonly Element[], end: number) =>
  boxes.map((box) => Number(box.getAttribute('x')) + end * Number(box.getAttribute('width')));

describe('the list', () => {
  test('has all initiatives with their figures and a bar of their strategies', () => {
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

  test('of policies has their figures, and says which of them lose how much', () => {
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

  test('stands in the order that was asked for, and says which', () => {
    const list = { sheet: 'initiatives', by: 'first', descending: true } as const;
    const document = viewDocument(realGraph, { view: 'list', tableSettings: { list }, language: 'en' });
    const printed = [...new Set(rows.map(({ initiative }) => initiative.id))];
    expect(rowsIn(document).map(([node]) => node)).toEqual(printed.reverse());
    expect(texts(document)).toEqual(
      expect.arrayContaining(['Order: First under, descending', 'First under ↓']),
    );
  });
});
