/** What an address says that the plan does not know, and other forms of what it knows. */
import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '../../src/explore/filter.ts';
import { INITIAL_VIEW_STATE, type ViewState } from '../../src/explore/state.ts';
import { LIST_DEFAULTS } from '../../src/explore/tableSettings.ts';
import { fromSearchParams } from '../../src/store/searchParams.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { generatedGraph } from '../fixtures/generated.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const { node, policy, strategy, direction } = idsOf(smallGraph);
const read = (query: string) => fromSearchParams(new URLSearchParams(query), smallGraph);
const filter = (part: Partial<Filter>): Partial<ViewState> => ({ filter: { ...NO_FILTER, ...part } });

describe('what is not known is dropped, and said', () => {
  test.each<
    readonly [
      query: string,
      viewState: Partial<ViewState>,
      unknownParams: readonly (readonly [string, string])[],
    ]
  >([
    ['view=globe', {}, [['view', 'globe']]],
    ['without=1.1.1', {}, [['without', '1.1.1']]],
    ['compare=1.1.1,nothing', {}, [['compare', '1.1.1,nothing']]],
    [
      'sort=reading&rows=some',
      {
        tableSettings: {
          ...INITIAL_VIEW_STATE.tableSettings,
          list: { sheet: 'initiatives', by: 'reading', descending: false },
        },
      },
      [['rows', 'some']],
    ],
    [
      'sheet=policies&sort=-count',
      { tableSettings: { ...INITIAL_VIEW_STATE.tableSettings, list: LIST_DEFAULTS.policies } },
      [['sort', '-count']],
    ],
    ['select=no-such-thing', {}, [['select', 'no-such-thing']]],
    ['select=__proto__', {}, [['select', '__proto__']]],
    ['select=1.1.1,1.1.2', {}, [['select', '1.1.1,1.1.2']]],
    ['focus=9.9,1', {}, [['focus', '9.9,1']]],
    ['focus=1.1,4', {}, [['focus', '1.1,4']]],
    ['focus=1.1,1,1', {}, [['focus', '1.1,1,1']]],
    ['focus=1.1,', {}, [['focus', '1.1,']]],
    [
      'hide=3,1,moon,2.1',
      filter({ hiddenStrategies: [strategy('1')], hiddenDirections: [direction('2.1')] }),
      [
        ['hide', '3'],
        ['hide', 'moon'],
      ],
    ],
    [
      'hide=1.1.1,shared-loan',
      {},
      [
        ['hide', '1.1.1'],
        ['hide', 'shared-loan'],
      ],
    ],
    ['count=2', {}, [['count', '2']]],
    ['count=0-', {}, [['count', '0-']]],
    ['count=3-2', {}, [['count', '3-2']]],
    ['count=-3', {}, [['count', '-3']]],
    ['count=1-2-3', {}, [['count', '1-2-3']]],
    ['count=1.5-', {}, [['count', '1.5-']]],
    ['count=1e3-', {}, [['count', '1e3-']]],
    ['reach=0', {}, [['reach', '0']]],
    ['reach=3', {}, [['reach', '3']]],
    ['reach=many', {}, [['reach', 'many']]],
    ['marks=both', {}, [['marks', 'both']]],
    ['hubs=in', {}, [['hubs', 'in']]],
    ['only=・', {}, [['only', '・']]],
    // The plan suggests none.
    ['links=suggested', {}, [['links', 'suggested']]],
    [`only=${'a'.repeat(201)}`, {}, [['only', 'a'.repeat(201)]]],
    [`find=${'a'.repeat(201)}`, {}, [['find', 'a'.repeat(201)]]],
    ['connect=1.1', {}, [['connect', '1.1']]],
    ['connect=1.1,9.9', {}, [['connect', '1.1,9.9']]],
    ['connect=1.1,1.2,2', {}, [['connect', '1.1,1.2,2']]],
    ['connect=__proto__,1', {}, [['connect', '__proto__,1']]],
    ['open=1.1.1,9.9.9', { branches: { kind: 'open', branches: [policy('1.1.1')] } }, [['open', '9.9.9']]],
    ['open=9.9.9', {}, [['open', '9.9.9']]],
    [
      'open=printed,1.1.1',
      { branches: { kind: 'open', branches: [policy('1.1.1')] } },
      [['open', 'printed']],
    ],
  ])('%s', (query, viewState, unknownParams) => {
    expect(read(query)).toEqual({
      viewState: { ...INITIAL_VIEW_STATE, ...viewState },
      language: null,
      unknownParams: unknownParams.map(([parameter, value]) => ({ parameter, value })),
    });
  });

  test('a large plan in the order of the source, which is never drawn', () => {
    const large = generatedGraph(SIZES.large, SEED);
    expect(fromSearchParams(new URLSearchParams('view=structure&open=printed'), large)).toEqual({
      viewState: { ...INITIAL_VIEW_STATE, view: 'structure' },
      language: null,
      unknownParams: [{ parameter: 'open', value: 'printed' }],
    });
  });

  test('a language that there is not', () => {
    expect(read('lang=fr')).toEqual({
      viewState: INITIAL_VIEW_STATE,
      language: null,
      unknownParams: [{ parameter: 'lang', value: 'fr' }],
    });
    expect(read('lang=toString').language).toBe(null);
  });

  test('several faults in one address leave what is right', () => {
    expect(read('lang=en&view=globe&select=night-market&reach=9&marks=first')).toEqual({
      viewState: {
        ...INITIAL_VIEW_STATE,
        selected: 'night-market',
        filter: { ...NO_FILTER, marks: 'first' },
      },
      language: 'en',
      unknownParams: [
        { parameter: 'view', value: 'globe' },
        { parameter: 'reach', value: '9' },
      ],
    });
  });
});

test.each([
  ['nothing', ''],
  ['empty values', 'view=&select=&focus=&hide=,,&count=&reach=&marks=&hubs=&open=&only=&find=&connect='],
  ['what is not ours', 'utm_source=mail&plan=other.json'],
])('%s is the start, without complaint', (_, query) => {
  expect(read(query)).toEqual({ viewState: INITIAL_VIEW_STATE, language: null, unknownParams: [] });
});

test.each([
  ['a focus without steps is one step', 'focus=1.1', { focus: { node: node('1.1'), steps: 1 } } as const],
  ['what is named twice counts once', 'hide=2,2&open=', filter({ hiddenStrategies: [strategy('2')] })],
  ['the first of two values counts', 'select=1&select=2', { selected: node('1') }],
])('%s', (_, query, viewState) => {
  expect(read(query)).toEqual({
    viewState: { ...INITIAL_VIEW_STATE, ...viewState },
    language: null,
    unknownParams: [],
  });
});
