/** The built-in tour's steps about the structure of the plan, and how to read the map. */
import { type PlanGraph, VISION_ID } from '../../../plan/graph.ts';
import { branchMeasures, headline } from '../../../plan/measures.ts';
import type { CasesOf } from '../../cases/case.ts';
import { isTooLarge } from '../../collapse.ts';
import { type Filter, NO_FILTER } from '../../filter.ts';
import { INITIAL_VIEW_STATE, type ViewState } from '../../state.ts';
import { extremes } from './extremes.ts';

export type MapCases = CasesOf<typeof mapCase>;

/** Shows the outline down to the directions, in type that the last row of an audience can read. */
export function about(graph: PlanGraph) {
  const filter: Filter =
    graph.priorityProjects.length === 0 ? NO_FILTER : { ...NO_FILTER, hiddenKinds: ['priorityProject'] };
  const shows: ViewState = {
    ...INITIAL_VIEW_STATE,
    view: 'outline',
    focus: { node: VISION_ID, steps: 2 },
    filter,
  };
  const facts = factsOf(graph, 'drivers', 'purpose', 'position', 'period', 'revision');
  return { kind: 'about', shows, revision: factsOf(graph, 'revision').slice(0, 1), facts } as const;
}

/** Shows the map or the structure without initiatives, which the next step adds; none for a plan of one level. */
export function strategies(graph: PlanGraph) {
  if (graph.plan.levels.length === 1) return null;
  const shows: ViewState = { ...INITIAL_VIEW_STATE, filter: { ...NO_FILTER, hiddenKinds: ['initiative'] } };
  const rows = graph.strategies.map(({ id }) => {
    const { policies, listings } = branchMeasures(graph, id);
    return { id, policies: policies.length, listings };
  });
  const ends = extremes(rows, ({ policies }) => policies);
  const picture = headline(graph).listedAgain === 0 ? 'structure' : 'map';
  const isComparable = rows.length > 1 && graph.listings.length > 0;
  return {
    kind: 'strategies',
    shows,
    rows,
    ends,
    picture,
    isComparable,
    facts: factsOf(graph, 'predecessor'),
  } as const;
}

/** The facts of these topics of the background. */
function factsOf({ plan }: PlanGraph, ...topics: readonly string[]) {
  return plan.background.filter(({ id }) => topics.includes(id)).flatMap(({ facts }) => facts);
}

/** None for a plan without initiatives. */
export function map(graph: PlanGraph) {
  if (graph.listings.length === 0) return null;
  return { kind: 'map', shows: INITIAL_VIEW_STATE, picture: mapCase(graph) } as const;
}

/** `isCollapsed`: the plan is too large for one row per initiative, so that the map collapses branches. */
function mapCase(graph: PlanGraph) {
  const { initiatives, listedAgain: shared, listings } = headline(graph);
  const relisted = graph.listings.filter(({ mark }) => mark === 'relisted').length;
  const isCollapsed = isTooLarge(graph, 'map');
  if (relisted === 0) return { kind: 'noneAgain', isCollapsed } as const;
  return { kind: 'shared', isCollapsed, shared, once: initiatives - shared, listings, relisted } as const;
}
