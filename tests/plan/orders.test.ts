import { expect, test } from 'vitest';
import { graphOf, subgraph } from '../../src/plan/graph.ts';
import { rankingInOrder } from '../../src/plan/orders.ts';
import { GENERATED } from '../fixtures/generated.ts';
import { planOf, small, smallGraph } from '../fixtures/small.ts';

const kana = new Intl.Collator('ja');

test('by よみ in collator order, whatever filters hide', () => {
  for (const graph of GENERATED) {
    const part = subgraph(
      graph,
      (node) => node.kind !== 'initiative' || node.id.length % 3 > 0,
      () => true,
    );
    for (const each of [graph, part])
      expect(rankingInOrder(each, 'reading').map(({ initiative }) => initiative.id)).toEqual(
        each.initiatives
          .toSorted((x, y) => kana.compare(x.reading ?? '', y.reading ?? ''))
          .map(({ id }) => id),
      );
  }
});

test('equal よみ are in printed order', () => {
  const changes = smallGraph.initiatives.map((_, at) => [['initiatives', at, 'reading'], 'よいち'] as const);
  const graph = graphOf(planOf(small(...changes)));
  expect(rankingInOrder(graph, 'reading').map(({ initiative }) => initiative.id)).toEqual(
    smallGraph.initiatives.map(({ id }) => id),
  );
});
