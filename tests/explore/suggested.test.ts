import { describe, expect, test } from 'vitest';
import { filterPlan, NO_FILTER } from '../../src/explore/filter.ts';
import { highlight } from '../../src/explore/highlight.ts';
import { neighboursOf } from '../../src/explore/neighbourhood.ts';
import { connection, pathToVision } from '../../src/explore/path.ts';
import { whatIf } from '../../src/explore/whatIf.ts';
import { combinations } from '../../src/plan/combinations.ts';
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import { matrix } from '../../src/plan/matrix.ts';
import {
  branchMeasures,
  connectedComponents,
  headline,
  hubs,
  initiativeMeasures,
  policyMeasures,
  ranking,
} from '../../src/plan/measures.ts';
import { overlapRow } from '../../src/plan/overlaps.ts';
import { hasSuggested } from '../../src/plan/projectLinks.ts';
import { plain } from '../exchange/plainPlan.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, planOf, small, smallGraph } from '../fixtures/small.ts';

const { node, initiative, strategy } = idsOf(realGraph);
const on = filterPlan(realGraph, { ...NO_FILTER, suggested: true }, null);
const at = { page: 2, section: '3', printed: '店' };
const linked = graphOf(
  planOf(
    small(
      [['priorityProjects', 0, 'links'], [{ node: 'night-market', at }]],
      [['priorityProjects', 0, 'suggested'], [{ node: '1.1.1', words: '店' }]],
    ),
  ),
);
const ties = ({ links }: PlanGraph) => links.map(({ project, node: to, words }) => [project, to, words]);

describe('links of priority projects', () => {
  test('are only the stated ones unless suggestions are on', () => {
    expect(ties(linked)).toEqual([['I', 'night-market', null]]);
    expect(ties(filterPlan(linked, NO_FILTER, null).graph)).toEqual([['I', 'night-market', null]]);
    expect(ties(filterPlan(linked, { ...NO_FILTER, suggested: true }, null).graph)).toEqual([
      ['I', 'night-market', null],
      ['I', '1.1.1', '店'],
    ]);
    expect([hasSuggested(linked), hasSuggested(smallGraph)]).toEqual([true, false]);
  });

  test('are all suggestions of the real plan, and none while off', () => {
    expect(ties(realGraph)).toEqual([]);
    expect(ties(on.graph)).toEqual(
      plain.priorityProjects.flatMap(({ id, suggested }) =>
        suggested.map((each) => [id, each.node, each.words]),
      ),
    );
  });

  test('disappear with hidden ends, and hide nothing themselves', () => {
    expect([on.reasons, on.shownNodes]).toEqual([[], realGraph.nodes.size]);
    const left = filterPlan(
      realGraph,
      { ...NO_FILTER, suggested: true, hiddenStrategies: [strategy('1')] },
      null,
    );
    expect(left.graph.links.some(({ node: id }) => id === '1.1.1')).toBe(false);
    expect(left.graph.links.some(({ node: id }) => id === '4.1.3')).toBe(true);
    const without = { ...NO_FILTER, suggested: true, hiddenKinds: ['priorityProject'] } as const;
    expect(filterPlan(realGraph, without, null).graph.links).toEqual([]);
  });

  test('are highlighted with either end', () => {
    const project = highlight(on.graph, node('VII'));
    expect([...project.links]).toEqual(['VII/2.1.3', 'VII/cashless-sales-channels']);
    expect([...project.nodes].sort()).toEqual(['2.1.3', 'VII', 'cashless-sales-channels', 'vision']);
    expect([...project.named]).toEqual(['VII', 'vision', '2.1.3', 'cashless-sales-channels']);
    expect([...highlight(on.graph, node('2.1.3')).links]).toEqual(['VII/2.1.3']);
    expect([...highlight(on.graph, node('2.1.3')).nodes]).toContain('VII');
    expect([...highlight(realGraph, node('VII')).nodes].sort()).toEqual(['VII', 'vision']);
  });
});

/** All figures and paths that the app computes. */
function figures(graph: PlanGraph) {
  const project = node('II');
  const robots = initiative('robot-technology-upgrading');
  return {
    headline: headline(graph),
    hubs: hubs(graph),
    ranking: ranking(graph),
    initiatives: graph.initiatives.map(({ id }) => initiativeMeasures(graph, id)),
    policies: graph.policies.map(({ id }) => [policyMeasures(graph, id), overlapRow(graph, id)]),
    branches: [...graph.strategies, ...graph.directions].map(({ id }) => branchMeasures(graph, id)),
    islands: connectedComponents(graph, new Set()),
    combinations: combinations(graph, 'size'),
    matrix: matrix(graph, 'count', 'all'),
    whatIf: { ...whatIf(graph, new Set([robots])), after: null },
    paths: [...graph.nodes.keys()].map((id) => pathToVision(graph, node(id))),
    connection: connection(graph, project, robots),
    neighbours: neighboursOf(graph, project),
    listings: graph.listings,
  };
}

test('suggestions count in no figure', () => {
  expect(on.graph.links).toHaveLength(36);
  expect(figures(on.graph)).toEqual(figures(realGraph));
});
