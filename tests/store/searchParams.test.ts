import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '../../src/explore/filter.ts';
import { type Branches, INITIAL_VIEW_STATE, VIEWS, type ViewState } from '../../src/explore/state.ts';
import { LIST_COLUMNS, OVERLAP_CELLS, OVERLAP_SIDES, WEAK_LIMITS } from '../../src/explore/tableSettings.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { NODE_KINDS, type PlanGraph } from '../../src/plan/graph.ts';
import {
  COMBINATION_ORDERS,
  INITIATIVE_ORDERS,
  MATRIX_ROWS,
  OVERLAP_ORDERS,
} from '../../src/plan/orderNames.ts';
import { hasSuggested } from '../../src/plan/projectLinks.ts';
import { fromSearchParams, toSearchParams } from '../../src/store/searchParams.ts';
import { chanceFrom } from '../fixtures/random.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const { node, policy, strategy, direction } = idsOf(smallGraph);
const read = (query: string) => fromSearchParams(new URLSearchParams(query), smallGraph);
const write = (viewState: Partial<ViewState>, language: Language = 'ja') =>
  decodeURIComponent(toSearchParams({ ...INITIAL_VIEW_STATE, ...viewState }, language).toString());
const filter = (part: Partial<Filter>): Partial<ViewState> => ({ filter: { ...NO_FILTER, ...part } });

const pairs: readonly (readonly [query: string, viewState: Partial<ViewState>])[] = [
  ['lang=ja', {}],
  ['lang=ja&view=structure', { view: 'structure' }],
  ['lang=ja&select=shared-loan', { selected: node('shared-loan') }],
  ['lang=ja&select=vision', { selected: 'vision' }],
  ['lang=ja&focus=1.1.2,3', { focus: { node: node('1.1.2'), steps: 3 } }],
  ['lang=ja&hide=2', filter({ hiddenStrategies: [strategy('2')] })],
  [
    'lang=ja&hide=2,1,1.2,initiative,vision',
    filter({
      hiddenStrategies: [strategy('2'), strategy('1')],
      hiddenDirections: [direction('1.2')],
      hiddenKinds: ['initiative', 'vision'],
    }),
  ],
  ['lang=ja&count=2-', filter({ counts: { from: 2, to: null } })],
  ['lang=ja&count=1-3', filter({ counts: { from: 1, to: 3 } })],
  ['lang=ja&count=2-2', filter({ counts: { from: 2, to: 2 } })],
  ['lang=ja&reach=2', filter({ reach: 2 })],
  ['lang=ja&marks=first', filter({ marks: 'first' })],
  ['lang=ja&marks=relisted', filter({ marks: 'relisted' })],
  ['lang=ja&hubs=out', filter({ withoutHubs: true })],
  ['lang=ja&only=人材', filter({ find: '人材' })],
  ['lang=ja&find=人材', { search: '人材' }],
  ['lang=ja&find=ロボ++loan+', { search: 'ロボ  loan ' }],
  ['lang=ja&connect=1.1.2,shared-loan', { connect: { from: node('1.1.2'), to: node('shared-loan') } }],
  ['lang=ja&open=printed', { branches: { kind: 'asPrinted' } }],
  ['lang=ja&open=2.1.1,1.1.1', { branches: { kind: 'open', branches: [policy('2.1.1'), policy('1.1.1')] } }],
];

describe('a state and its address', () => {
  test.each(pairs)('%s is written', (query, viewState) => {
    expect(write(viewState)).toBe(query);
  });

  test.each(pairs)('%s is read', (query, viewState) => {
    expect(read(query)).toEqual({
      viewState: { ...INITIAL_VIEW_STATE, ...viewState },
      language: 'ja',
      unknownParams: [],
    });
  });

  test('all of it at once', () => {
    const viewState: ViewState = {
      view: 'structure',
      selected: node('I'),
      focus: { node: node('2'), steps: 2 },
      filter: {
        hiddenStrategies: [strategy('1')],
        hiddenDirections: [direction('2.1')],
        hiddenKinds: ['priorityProject'],
        counts: { from: 2, to: 5 },
        reach: 2,
        marks: 'relisted',
        withoutHubs: true,
        attributes: [],
        find: 'loan',
        without: [],
        suggested: false,
        shade: null,
      },
      branches: { kind: 'asPrinted' },
      search: 'Loans, all',
      connect: { from: node('vision'), to: node('I') },
      tableSettings: {
        matrix: { rows: 'all', order: 'reading' },
        overlap: {
          side: 'compare',
          cells: 'onlyThese',
          order: 'similarity',
          sets: 'size',
          opened: [node('1.1.1'), node('1.1.2')],
        },
        list: { sheet: 'policies', by: 'own', descending: true },
        weak: 3,
        compared: [node('2'), node('1')],
      },
    };
    const query =
      'lang=en&view=structure&select=I&focus=2,2&hide=1,2.1,priorityProject&count=2-5&reach=2&marks=relisted&hubs=out&only=loan&open=printed&find=Loans,+all&connect=vision,I&rows=all&order=reading&of=compare&cells=onlyThese&by=similarity&sets=size&at=1.1.1,1.1.2&sheet=policies&sort=-own&weak=3&compare=2,1';
    expect(write(viewState, 'en')).toBe(query);
    expect(read(query)).toEqual({ viewState, language: 'en', unknownParams: [] });
  });

  test('what shares words with priority projects, where the plan suggests any', () => {
    const parameters = new URLSearchParams('lang=ja&select=VII&links=suggested');
    const { viewState, unknownParams } = fromSearchParams(parameters, realGraph);
    expect([viewState.filter, viewState.selected, unknownParams]).toEqual([
      filter({ suggested: true }).filter,
      'VII',
      [],
    ]);
    expect(String(toSearchParams(viewState, 'ja'))).toBe('lang=ja&select=VII&links=suggested');
    expect(fromSearchParams(new URLSearchParams('links=all'), realGraph).unknownParams).toEqual([
      { parameter: 'links', value: 'all' },
    ]);
  });

  test('nothing open is the same as closed', () => {
    expect(write({ branches: { kind: 'open', branches: [] } })).toBe('lang=ja');
  });
});

function randomState(graph: PlanGraph, seed: number): ViewState {
  const { number, one, some } = chanceFrom(seed);
  const anyNode = () => one(['vision', ...[...graph.nodes.values()].map(({ id }) => id)] as const);
  const from = number(1, 14);
  const policies = some(graph.policies.map(({ id }) => id));
  const branches: readonly [Branches, ...Branches[]] = [
    { kind: 'closed' },
    { kind: 'asPrinted' },
    policies.length === 0 ? { kind: 'closed' } : { kind: 'open', branches: policies },
  ];
  return {
    view: one(VIEWS),
    selected: one([null, anyNode()]),
    focus: one([null, { node: anyNode(), steps: one([1, 2, 3] as const) }]),
    filter: {
      hiddenStrategies: some(graph.strategies.map(({ id }) => id)),
      hiddenDirections: some(graph.directions.map(({ id }) => id)),
      hiddenKinds: some(NODE_KINDS),
      counts: { from, to: one([null, number(from, 20)]) },
      reach: number(1, graph.strategies.length),
      marks: one(['both', 'first', 'relisted'] as const),
      withoutHubs: one([true, false]),
      attributes: [],
      find: one(['', '人材', 'R&D + ﾛﾎﾞｯﾄ, 1/2']),
      without: some(graph.initiatives.map(({ id }) => id)),
      suggested: hasSuggested(graph) && one([true, false]),
      shade: null,
    },
    branches: one(branches),
    search: one(['', ' ', '人材', '%,&=#+？𠮷 ', '<b>{{x}}</b>']),
    connect: one([null, { from: anyNode(), to: anyNode() }]),
    tableSettings: {
      matrix: { rows: one(MATRIX_ROWS), order: one(INITIATIVE_ORDERS) },
      overlap: {
        side: one(OVERLAP_SIDES),
        cells: one(OVERLAP_CELLS),
        order: one(OVERLAP_ORDERS),
        sets: one(COMBINATION_ORDERS),
        opened: some([...graph.nodes.values()].map(({ id }) => id)),
      },
      list: one([
        { sheet: 'initiatives', by: one(LIST_COLUMNS.initiatives), descending: one([true, false]) },
        { sheet: 'policies', by: one(LIST_COLUMNS.policies), descending: one([true, false]) },
      ] as const),
      weak: one(WEAK_LIMITS),
      compared: some([...graph.nodes.values()].map(({ id }) => id)),
    },
  };
}

test.each([
  ['the small plan', smallGraph],
  ['the plan of Sagamihara', realGraph],
])('500 states of %s survive being written and read', (_, graph) => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const viewState = randomState(graph, seed);
    const language = seed % 2 === 0 ? 'ja' : 'en';
    const address = toSearchParams(viewState, language).toString();
    expect(fromSearchParams(new URLSearchParams(address), graph)).toEqual({
      viewState,
      language,
      unknownParams: [],
    });
  }
});
