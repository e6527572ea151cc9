import { describe, expect, test } from 'vitest';
import { graphOf, subgraph } from '../../src/plan/graph.ts';
import { type Matrix, type MatrixGroup, matrix } from '../../src/plan/matrix.ts';
import type { MarkCounts } from '../../src/plan/measures.ts';
import { INITIATIVE_ORDERS, type InitiativeOrder } from '../../src/plan/orderNames.ts';
import { rankingInOrder } from '../../src/plan/orders.ts';
import { policyRows } from '../../src/plan/policyRows.ts';
import { planOf, small, smallGraph } from '../fixtures/small.ts';

const onlyRelisted = subgraph(
  smallGraph,
  () => true,
  (listing) => listing.mark === 'relisted',
);
const withoutFirstStrategy = subgraph(
  smallGraph,
  (node) => node.kind !== 'policy' || node.strategy !== '1',
  () => true,
);

const sign = { first: '●', relisted: '○' } as const;
const sumText = ({ listings, first, relisted }: MarkCounts) => `${listings}=${first}+${relisted}`;
/** As it would be printed: `shared-loan ●·○○· 3=1+2`. */
const lines = ({ rows, columns }: Matrix) =>
  rows.map(({ initiative, marks, sum }) => {
    const cells = columns.map(({ policy }) => {
      const mark = marks.get(policy.id);
      return mark === undefined ? '·' : sign[mark];
    });
    return `${initiative.id} ${cells.join('')} ${sumText(sum)}`;
  });
const groupText = <Id>({ id, from, columns, sum }: MatrixGroup<Id>) =>
  `${id}: ${columns} from ${from}, ${sumText(sum)}`;

describe('the matrix', () => {
  test('has a row for each initiative and a column for each basic policy', () => {
    const whole = matrix(smallGraph, 'first', 'all');
    expect(lines(whole)).toEqual([
      'shared-loan ●·○○· 3=1+2',
      'night-market ●○··· 2=1+1',
      'craft-school ·●·○· 2=1+1',
      'harbour-map ··●·· 1=1+0',
      'tool-library ···●· 1=1+0',
      'solar-roofs ····● 1=1+0',
    ]);
    expect(whole.columns.map(({ policy, sum }) => `${policy.id} ${sumText(sum)}`)).toEqual([
      '1.1.1 2=2+0',
      '1.1.2 2=1+1',
      '1.2.1 2=1+1',
      '2.1.1 3=1+2',
      '2.1.2 1=1+0',
    ]);
    expect(whole.strategies.map(groupText)).toEqual(['1: 3 from 0, 6=4+2', '2: 2 from 3, 4=2+2']);
    expect(whole.directions.map(groupText)).toEqual([
      '1.1: 2 from 0, 4=3+1',
      '1.2: 1 from 2, 2=1+1',
      '2.1: 2 from 3, 4=2+2',
    ]);
    expect(whole.sum).toEqual({ listings: 10, first: 6, relisted: 4 });
  });

  test('has the measures of the ranking in each row', () => {
    const [row] = matrix(smallGraph, 'count', 'all').rows;
    expect(row).toMatchObject({ place: 1, listingCount: 3, reach: 2, strategies: ['1', '2'] });
  });

  test('of re-listed initiatives sums up its own rows only', () => {
    const some = matrix(smallGraph, 'first', 'relisted');
    expect(lines(some)).toEqual([
      'shared-loan ●·○○· 3=1+2',
      'night-market ●○··· 2=1+1',
      'craft-school ·●·○· 2=1+1',
    ]);
    expect(some.columns.map(({ sum }) => sumText(sum))).toEqual([
      '2=2+0',
      '2=1+1',
      '1=0+1',
      '2=0+2',
      '0=0+0',
    ]);
    expect(some.strategies.map(groupText)).toEqual(['1: 3 from 0, 5=3+2', '2: 2 from 3, 2=0+2']);
    expect(some.sum).toEqual({ listings: 7, first: 3, relisted: 4 });
  });

  test('of a subgraph has its nodes; re-listed counts the whole plan', () => {
    expect(lines(matrix(onlyRelisted, 'count', 'all'))).toEqual([
      'shared-loan ··○○· 2=0+2',
      'night-market ·○··· 1=0+1',
      'craft-school ···○· 1=0+1',
      'harbour-map ····· 0=0+0',
      'tool-library ····· 0=0+0',
      'solar-roofs ····· 0=0+0',
    ]);
    expect(lines(matrix(onlyRelisted, 'count', 'relisted'))).toEqual([
      'shared-loan ··○○· 2=0+2',
      'night-market ·○··· 1=0+1',
      'craft-school ···○· 1=0+1',
    ]);
    const right = matrix(withoutFirstStrategy, 'first', 'relisted');
    expect(lines(right)).toEqual(['shared-loan ○· 1=0+1', 'night-market ·· 0=0+0', 'craft-school ○· 1=0+1']);
    expect(right.strategies.map(groupText)).toEqual(['2: 2 from 0, 2=0+2']);
  });

  test('of an empty graph is empty', () => {
    const nothing = subgraph(
      smallGraph,
      () => false,
      () => false,
    );
    expect(matrix(nothing, 'reading', 'all')).toEqual({
      rows: [],
      columns: [],
      strategies: [],
      directions: [],
      sum: { listings: 0, first: 0, relisted: 0 },
    });
  });
});

test.each<readonly [InitiativeOrder, readonly string[]]>([
  ['count', ['shared-loan', 'craft-school', 'night-market', 'harbour-map', 'tool-library', 'solar-roofs']],
  ['reach', ['shared-loan', 'craft-school', 'night-market', 'harbour-map', 'tool-library', 'solar-roofs']],
  ['first', ['shared-loan', 'night-market', 'craft-school', 'harbour-map', 'tool-library', 'solar-roofs']],
  // こうげい…, どうぐ…, みなと…, みんな…, やね…, よいち
  ['reading', ['craft-school', 'tool-library', 'harbour-map', 'shared-loan', 'solar-roofs', 'night-market']],
])('initiatives by %s', (order, ids) => {
  expect(rankingInOrder(smallGraph, order).map(({ initiative }) => initiative.id)).toEqual(ids);
});

test('reach and listing count sort independently', () => {
  const graph = graphOf(
    planOf(
      small([
        ['strategies', 0, 'directions', 1, 'policies', 0, 'listings', 2],
        { initiative: 'night-market', mark: 'relisted' },
      ]),
    ),
  );
  const begin = (order: InitiativeOrder) =>
    rankingInOrder(graph, order)
      .slice(0, 3)
      .map(({ initiative, listingCount, reach }) => `${initiative.id} ${listingCount} in ${reach}`);
  expect(begin('count')).toEqual(['shared-loan 3 in 2', 'night-market 3 in 1', 'craft-school 2 in 2']);
  expect(begin('reach')).toEqual(['shared-loan 3 in 2', 'craft-school 2 in 2', 'night-market 3 in 1']);
});

test('an order changes neither the ranking nor another order', () => {
  const before = INITIATIVE_ORDERS.map((order) =>
    rankingInOrder(smallGraph, order).map((row) => row.initiative.id),
  );
  const after = INITIATIVE_ORDERS.map((order) =>
    rankingInOrder(smallGraph, order).map((row) => row.initiative.id),
  );
  expect(after).toEqual(before);
});

test('basic policies as rows of a table', () => {
  expect(
    policyRows(smallGraph).map(({ policy, listings, first, relisted, own, strategies }) => [
      policy.id,
      `${listings}=${first}+${relisted}`,
      own,
      strategies.join(),
    ]),
  ).toEqual([
    ['1.1.1', '2=2+0', [], '1,2'],
    ['1.1.2', '2=1+1', [], '1,2'],
    ['1.2.1', '2=1+1', ['harbour-map'], '1,2'],
    ['2.1.1', '3=1+2', ['tool-library'], '1,2'],
    ['2.1.2', '1=1+0', ['solar-roofs'], '2'],
  ]);
  expect(policyRows(onlyRelisted).at(-1)).toMatchObject({ listings: 0, strategies: [] });
});
