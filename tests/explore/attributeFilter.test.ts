import { expect, test } from 'vitest';
import {
  type AttributeFilter,
  attributeFiltersOf,
  attributeFiltersToText,
  choicesOf,
  withAttributeFilter,
} from '../../src/explore/attributeFilter.ts';
import { filterPlan, hiddenReasons, NO_FILTER, removeReason } from '../../src/explore/filter.ts';
import { relaxFilters } from '../../src/explore/relaxFilters.ts';
import { INITIAL_VIEW_STATE } from '../../src/explore/state.ts';
import { reasonText } from '../../src/i18n/reasonText.ts';
import { translationFor } from '../../src/i18n/translation.ts';
import '../fixtures/everyLanguage.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { valuedNodes } from '../../src/plan/valuedNodes.ts';
import { attributedGraph as graph, officeGraph, policyOfficeGraph } from '../fixtures/attributed.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const LATE = { attribute: 'status', values: ['Delayed', 'A,b;c\\', null] } as const;
const BUDGET = { attribute: 'budget', range: { from: 400, to: 800 } } as const;

/** Each filter, its text in an address, the initiatives and the basic policies that it shows, and what it is called. */
const CASES: readonly [AttributeFilter, string, readonly string[], number, ja: string, en: string][] = [
  [
    LATE,
    String.raw`status:Delayed,A\,b\;c\\,\-`,
    ['night-market', 'harbour-map', 'solar-roofs'],
    5,
    '状況：Delayed・A,b;c\\・（値なし）',
    'Status: Delayed, A,b;c\\, (no value)',
  ],
  [
    { attribute: 'status', values: ['Not started', 'On track', 'Delayed', 'A,b;c\\', 'Unused'] },
    String.raw`status:Not started,On track,Delayed,A\,b\;c\\,Unused`,
    ['shared-loan', 'night-market', 'craft-school', 'tool-library', 'solar-roofs'],
    5,
    '状況：（値なし）以外',
    'Status: all but (no value)',
  ],
  [{ attribute: 'status', values: [] }, 'status:', [], 5, '状況：なし', 'Status: none'],
  [
    BUDGET,
    'budget:400..800',
    ['night-market', 'tool-library'],
    // 1.1.1 has a budget of its own and lists night-market. 1.2.1 and 2.1.2 list nothing with such a budget.
    3,
    '基本施策・取組の予算：400～800千円',
    'Budget of basic policies and initiatives: 400 to 800 thousand yen',
  ],
  [
    { attribute: 'budget', range: { from: null, to: -0.5 } },
    'budget:..-0.5',
    ['craft-school'],
    2,
    '基本施策・取組の予算：-0.5千円まで',
    'Budget of basic policies and initiatives: up to -0.5 thousand yen',
  ],
  [
    { attribute: 'start', range: { from: '2031-04-01', to: null } },
    'start:2031-04-01..',
    ['night-market', 'tool-library'],
    5,
    '開始：2031-04-01から',
    'Start: from 2031-04-01',
  ],
  [
    { attribute: 'lead', contains: 'ＲＡＦ; crafts' },
    String.raw`lead:ＲＡＦ\; crafts`,
    ['craft-school'],
    5,
    '担当：「ＲＡＦ; crafts」を含む',
    'Lead: contains “ＲＡＦ; crafts”',
  ],
];

test.each(CASES)('%o is %s', (filter, text, shown, policies, ja, en) => {
  expect(attributeFiltersToText([filter])).toBe(text);
  expect(attributeFiltersOf(text, graph)).toEqual([filter]);
  const result = filterPlan(graph, { ...NO_FILTER, attributes: [filter] }, null);
  expect(result.graph.initiatives.map(({ id }) => id)).toEqual(shown);
  expect(result.graph.policies.length).toBe(policies);
  const texts = (['ja', 'en'] as const).map((language) =>
    result.reasons.map((reason) => reasonText(reason, translationFor(language, graph.plan), graph)),
  );
  expect(texts).toEqual([[ja], [en]]);
});

/** What is left of a plan: its items, and its listings by policy/initiative. */
function shownBy(whole: PlanGraph, ...attributes: readonly AttributeFilter[]) {
  const { nodes, listings, initiatives } = filterPlan(whole, { ...NO_FILTER, attributes }, null).graph;
  const kinds = new Set(['strategy', 'direction', 'policy']);
  return {
    items: [...nodes.values()].filter(({ kind }) => kinds.has(kind)).map(({ id }) => id),
    listings: listings.map(({ id }) => id),
    initiatives: initiatives.length,
  };
}

const office = (...values: readonly (string | null)[]) => ({ attribute: 'office', values });

test('basic policies with the value stay, with what they list and what stands above them', () => {
  expect(shownBy(policyOfficeGraph, office('Trade'))).toEqual({
    items: ['1', '1.1', '1.1.1', '2', '2.1', '2.1.1'],
    listings: [
      ...['1.1.1/shared-loan', '1.1.1/night-market'],
      ...['2.1.1/tool-library', '2.1.1/craft-school', '2.1.1/shared-loan'],
    ],
    initiatives: 4,
  });
  expect(shownBy(policyOfficeGraph, office(null)).items).toEqual(['1', '1.2', '1.2.1', '2', '2.1', '2.1.2']);
  expect(shownBy(policyOfficeGraph, office())).toEqual({ items: [], listings: [], initiatives: 0 });
});

test('the nearest value decides: that of the initiative, of its basic policy, or of what stands above', () => {
  expect(shownBy(officeGraph, office('Trade'))).toEqual({
    items: ['1', '1.1', '1.1.1'],
    listings: ['1.1.1/shared-loan', '1.1.1/night-market'],
    initiatives: 2,
  });
  // craft-school is of the Port, so that 2.1.1 stays as what lists it.
  expect(shownBy(officeGraph, office('Port'))).toEqual({
    items: ['1', '1.1', '1.1.2', '2', '2.1', '2.1.1'],
    listings: ['1.1.2/night-market', '1.1.2/craft-school', '2.1.1/craft-school'],
    initiatives: 2,
  });
  expect(shownBy(officeGraph, office(null))).toEqual({
    items: ['1', '1.2', '1.2.1'],
    listings: ['1.2.1/shared-loan', '1.2.1/harbour-map'],
    initiatives: 2,
  });
});

test('the levels with values, and the nodes to count, each once', () => {
  const about = (whole: PlanGraph) => {
    const [attribute] = whole.plan.attributes;
    if (attribute === undefined) throw new Error('No attribute');
    const { levels, nodes } = valuedNodes(whole, attribute);
    return { levels, choices: choicesOf(whole, attribute), nodes: nodes.map(({ id }) => id) };
  };
  // 1 and 1.2 have no value; 1.1.1, 2.1 and what stands below have one from above.
  expect(about(officeGraph)).toEqual({
    levels: [0, 1, 2, 3],
    choices: ['Trade', 'Port', 'Works', null],
    nodes: ['1', '1.1', '1.1.2', '1.2', '1.2.1', '2', 'shared-loan', 'craft-school', 'harbour-map'],
  });
  expect(about(policyOfficeGraph)).toEqual({
    levels: [2],
    choices: ['Trade', 'Port', null],
    nodes: ['1.1.1', '1.1.2', '1.2.1', '2.1.1', '2.1.2'],
  });
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
  'lead:',
  'lead:・',
  `lead:${'a'.repeat(201)}`,
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
