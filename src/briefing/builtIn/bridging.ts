/** The steps about what ties strategies and basic policies to each other. */
import { DESK } from '../../explore/desk.ts';
import { NO_FILTER } from '../../explore/filter.ts';
import { START } from '../../explore/state.ts';
import {
  type Bridge,
  bridges as bridgesOf,
  type Combination,
  combinations,
  openedSet,
} from '../../plan/combinations.ts';
import type { PlanGraph, PolicyNode } from '../../plan/graph.ts';
import { overlap as overlapOf, ranking } from '../../plan/measures.ts';
import { overlapRow, sharingPairs } from '../../plan/overlaps.ts';
import type { PolicyId } from '../../plan/schema.ts';
import type { Draft } from './draft.ts';
import { extremes } from './extremes.ts';

export function bridges(graph: PlanGraph): Draft | null {
  const bridging = ranking(graph).filter(({ reach }) => reach > 1).length;
  const { most, least } = extremes(bridgesOf(graph), ({ initiatives }) => initiatives.length);
  const opened = bridgeSet(graph, most);
  if (opened === undefined) return null;
  const figures = { initiatives: graph.initiatives.length, bridging, most, fewest: least, opened };
  return {
    shows: {
      ...START,
      view: 'overlap',
      desk: { ...DESK, overlap: { ...DESK.overlap, side: 'strategies', opened: opened.strategies } },
    },
    tell: (words, say) => words.bridges(graph, figures, say),
  };
}

/** The pair that shares most, if the view has it; else the set of several strategies with most initiatives. */
function bridgeSet(graph: PlanGraph, [most]: readonly Bridge[]): Combination | undefined {
  const several = combinations(graph, 'count').sets.filter(
    ({ strategies, atLeast }) => strategies.length > 1 && atLeast.length > 0,
  );
  return openedSet(several, most?.strategies ?? []) ?? several[0];
}

/** More than so many initiatives are no picture of few. */
const FEW = 12;

/** The lowest reach from three strategies on that few initiatives have. */
export function widest(graph: PlanGraph): Draft | null {
  const LEAST = 3;
  for (let reach = LEAST; reach <= graph.strategies.length; reach += 1) {
    const rows = ranking(graph)
      .filter((row) => row.reach >= reach)
      .toSorted((x, y) => y.reach - x.reach);
    if (rows.length === 0) return null;
    if (rows.length > FEW) continue;
    return {
      shows: { ...START, filter: { ...NO_FILTER, reach } },
      tell: (words, say) => words.widest(graph, { initiatives: graph.initiatives.length, reach, rows }, say),
    };
  }
  return null;
}

type Pair = { readonly a: PolicyId; readonly b: PolicyId; readonly both: number; readonly onlyThese: number };

export function overlap(graph: PlanGraph): Draft | null {
  const sharing = sharingPairs(graph);
  if (sharing === null) return null;
  const placeOf = new Map(graph.policies.map(({ id }, place) => [id, place]));
  const pairsFrom = ({ id: a }: PolicyNode, place: number): readonly Pair[] =>
    overlapRow(graph, a)
      .filter(({ policy }) => (placeOf.get(policy) ?? 0) > place)
      .map(({ policy: b, both, onlyThese }) => ({ a, b, both, onlyThese }));
  const [best, second] = graph.policies
    .flatMap(pairsFrom)
    .sort((x, y) => y.both - x.both || y.onlyThese - x.onlyThese);
  if (best === undefined) return null;
  const { a, b } = best;
  const count = graph.policies.length;
  const figures = {
    a,
    b,
    overlap: overlapOf(graph, a, b),
    pairs: (count * (count - 1)) / 2,
    sharing,
    tied: second?.both === best.both,
  };
  return {
    shows: { ...START, view: 'overlap', desk: { ...DESK, overlap: { ...DESK.overlap, opened: [a, b] } } },
    tell: (words, say) => words.overlap(graph, figures, say),
  };
}
