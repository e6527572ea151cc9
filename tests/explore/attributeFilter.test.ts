import { expect, test } from 'vitest';
import {
  type AttributeFilter,
  attributeFiltersOf,
  attributeFiltersToText,
  withAttributeFilter,
} from '../../src/explore/attributeFilter.ts';
import { filterPlan, hiddenReasons, NO_FILTER, removeReason } from '../../src/explore/filter.ts';
import { relaxFilters } from '../../src/explore/relaxFilters.ts';
import { INITIAL_VIEW_STATE } from '../../src/explore/state.ts';
import { reasonText } from '../../src/i18n/reasonText.ts';
import { translationFor } from '../../src/i18n/translation.ts';
import '../fixtures/everyLanguage.ts';
import { attributedGraph as graph } from '../fixtures/attributed.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const LATE = { attribute: 'status', values: ['Delayed', 'A,b;c\\', null] } as const;
const BUDGET = { attribute: 'budget', range: { from: 400, to: 800 } } as const;

/** Each filter, its text in an address, the initiatives that it shows, and what the app calls it. */
const CASES: readonly [AttributeFilter, string, readonly string[], ja: string, en: string][] = [
  [
    LATE,
    String.raw`status:Delayed,A\,b\;c\\,\-`,
    ['night-market', 'harbour-map', 'solar-roofs'],
    '状況：Delayed・A,b;c\\・（値なし）',
    'Status: Delayed, A,b;c\\, (no value)',
  ],
  [
    { attribute: 'status', values: ['Not started', 'On track', 'Delayed', 'A,b;c\\', 'Unused'] },
    String.raw`status:Not started,On track,Delayed,A\,b\;c\\,Unused`,
    ['shared-loan', 'night-market', 'craft-school', 'tool-library', 'solar-roofs'],
    '状況：（値なし）以外',
    'Status: all but (no value)',
  ],
  [{ attribute: 'status', values: [] }, 'status:', [], '状況：なし', 'Status: none'],
  [
    BUDGET,
    'budget:400..800',
    ['night-market', 'tool-library'],
    '予算：400～800千円',
    'Budget: 400 to 800 thousand yen',
  ],
  [
    { attribute: 'budget', range: { from: null, to: -0.5 } },
    'budget:..-0.5',
    ['craft-school'],
    '予算：-0.5千円まで',
    'Budget: up to -0.5 thousand yen',
  ],
  [
    { attribute: 'start', range: { from: '2031-04-01', to: null } },
    'start:2031-04-01..',
    ['night-market', 'tool-library'],
    '開始：2031-04-01から',
    'Start: from 2031-04-01',
  ],
];

test.each(CASES)('%o is %s', (filter, text, shown, ja, en) => {
  expect(attributeFiltersToText([filter])).toBe(text);
  expect(attributeFiltersOf(text, graph)).toEqual([filter]);
  const result = filterPlan(graph, { ...NO_FILTER, attributes: [filter] }, null);
  expect(result.graph.initiatives.map(({ id }) => id)).toEqual(shown);
  expect(result.graph.policies.length).toBe(5);
  const texts = (['ja', 'en'] as const).map((language) =>
    result.reasons.map((reason) => reasonText(reason, translationFor(language, graph.plan), graph)),
  );
  expect(texts).toEqual([[ja], [en]]);
});

test('several filters apply together, and each can be removed alone', () => {
  const filter = { ...NO_FILTER, attributes: [LATE, BUDGET] };
  expect(attributeFiltersOf(attributeFiltersToText(filter.attributes), graph)).toEqual([LATE, BUDGET]);
  expect(filterPlan(graph, filter, null).graph.initiatives.map(({ id }) => id)).toEqual(['night-market']);
  const [late] = hiddenReasons(filter, null);
  if (late === undefined) throw new Error('No reason');
  expect(removeReason({ filter, focus: null }, late).filter.attributes).toEqual([BUDGET]);
});

test('a filter replaces that of the same attribute, in the order of the plan', () => {
  const other = { attribute: 'status', values: [] };
  expect(withAttributeFilter(graph, [BUDGET], 'status', LATE)).toEqual([LATE, BUDGET]);
  expect(withAttributeFilter(graph, [LATE, BUDGET], 'status', other)).toEqual([other, BUDGET]);
  expect(withAttributeFilter(graph, [LATE, BUDGET], 'status', null)).toEqual([BUDGET]);
});

test('the one filter that hides the selection is relaxed', () => {
  const { node } = idsOf(graph);
  const filter = { ...NO_FILTER, attributes: [LATE, { attribute: 'share', range: { from: 0, to: null } }] };
  const viewState = { ...INITIAL_VIEW_STATE, filter, selected: node('shared-loan') };
  const relaxed = relaxFilters(graph, viewState, hiddenReasons(filter, null));
  expect(relaxed.filter.attributes).toEqual([filter.attributes[1]]);
  expect(relaxed.removed).toEqual([{ by: 'attributes', filter: LATE }]);
});

test.each([
  'status',
  'status:Nope',
  'status:Delayed,Delayed',
  'status:Delayed;status:Delayed',
  'lead:Harbour',
  'nowhere:1..2',
  'budget:2..1',
  'budget:..',
  'budget:1',
  'budget:1..2..3',
  'budget:0x10..',
  'budget:1e999..',
  'start:1..2',
  'status:Delayed;',
  ':',
  'constructor:1..',
])('%s is no filter of the plan', (text) => {
  expect(attributeFiltersOf(text, graph)).toBeNull();
});

test('a plan without attributes has no filters by them', () => {
  expect(attributeFiltersOf('budget:1..', smallGraph)).toBeNull();
});
