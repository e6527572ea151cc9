/** The built-in tour's steps about connections between strategies and between basic policies. */
import { bridges as bridgesOf, combinations, openedSet } from '../../../plan/combinations.ts';
import type { PlanGraph, PolicyNode } from '../../../plan/graph.ts';
import { groupBy } from '../../../plan/groupBy.ts';
import { overlap as overlapOf, ranking } from '../../../plan/measures.ts';
import { overlapRow, sharingPairs } from '../../../plan/overlaps.ts';
import type { StrategyId } from '../../../plan/plan.ts';
import { shareOf } from '../../cases/case.ts';
import { NO_FILTER } from '../../filter.ts';
import { INITIAL_VIEW_STATE, type ViewState } from '../../state.ts';
import { DEFAULT_TABLE_SETTINGS } from '../../tableSettings.ts';
import { extremes } from './extremes.ts';

export function bridges(graph: PlanGraph) {
  /** The pairs of strategies that share the most and the fewest initiatives. */
  const ends = extremes(bridgesOf(graph), ({ initiatives }) => initiatives.length);
  const opened = bridgeSet(graph, ends?.most.first.strategies ?? []);
  if (opened === undefined) return null;
  const side = { ...DEFAULT_TABLE_SETTINGS.overlap, side: 'strategies', opened: opened.strategies } as const;
  const shows: ViewState = {
    ...INITIAL_VIEW_STATE,
    view: 'overlap',
    tableSettings: { ...DEFAULT_TABLE_SETTINGS, overlap: side },
  };
  const bridging = ranking(graph).filter(({ reach }) => reach > 1).length;
  return { kind: 'bridges', shows, initiatives: graph.initiatives.length, bridging, ends, opened } as const;
}

/** The pair that shares most, if the view shows it; else the set of several strategies with most initiatives. */
function bridgeSet(graph: PlanGraph, most: readonly StrategyId[]) {
  const several = combinations(graph, 'count').sets.filter(
    ({ strategies, atLeast }) => strategies.length > 1 && atLeast.length > 0,
  );
  return openedSet(several, most) ?? several[0];
}

/** The most initiatives that count as few. */
const FEW = 12;
/** The most initiatives that the text names. */
const MOST_NAMED = 4;

/** The lowest reach, from three strategies on, that only a few initiatives have. */
export function widest(graph: PlanGraph) {
  const LEAST = 3;
  for (let reach = LEAST; reach <= graph.strategies.length; reach += 1) {
    const rows = ranking(graph)
      .filter((row) => row.reach >= reach)
      .sort((x, y) => y.reach - x.reach);
    if (rows.length === 0) return null;
    if (rows.length > FEW) continue;
    const shows: ViewState = { ...INITIAL_VIEW_STATE, filter: { ...NO_FILTER, reach } };
    const groups = [...groupBy(rows, (row) => row.reach)].map(([inEach, group]) => ({
      reach: shareOf(inEach, graph.strategies.length),
      count: group.length,
      named: rows.length > MOST_NAMED ? [] : group.map(({ initiative }) => initiative.id),
    }));
    const initiatives = graph.initiatives.length;
    return { kind: 'widest', shows, initiatives, reach, wide: rows.length, groups } as const;
  }
  return null;
}

export function overlap(graph: PlanGraph) {
  const sharing = sharingPairs(graph);
  if (sharing === null) return null;
  const placeOf = new Map(graph.policies.map(({ id }, place) => [id, place]));
  const pairsFrom = ({ id: a }: PolicyNode, place: number) =>
    overlapRow(graph, a)
      .filter(({ policy }) => (placeOf.get(policy) ?? 0) > place)
      .map(({ policy: b, both, onlyThese }) => ({ a, b, both, onlyThese }));
  const [best, second] = graph.policies
    .flatMap(pairsFrom)
    .sort((x, y) => y.both - x.both || y.onlyThese - x.onlyThese);
  if (best === undefined) return null;
  const { a, b } = best;
  const { shared, sharedOnlyHere } = overlapOf(graph, a, b);
  const opened = { ...DEFAULT_TABLE_SETTINGS.overlap, opened: [a, b] } as const;
  const shows: ViewState = {
    ...INITIAL_VIEW_STATE,
    view: 'overlap',
    tableSettings: { ...DEFAULT_TABLE_SETTINGS, overlap: opened },
  };
  return {
    kind: 'overlap',
    shows,
    a,
    b,
    onlyHere: shareOf(sharedOnlyHere.length, shared.length),
    sharing: shareOf(sharing, (graph.policies.length * (graph.policies.length - 1)) / 2),
    /** Whether another pair shares as many. */
    tied: second?.both === best.both,
  } as const;
}
