/** The cases of the headline, which sums up the current view. */
import { type PlanGraph, wholeGraph } from '../../plan/graph.ts';
import type { Headline, RankingRow } from '../../plan/measures.ts';
import type { CasesOf } from './case.ts';

export type HeadlineCases = CasesOf<typeof headlineCase>;
export type ReachCases = CasesOf<typeof reachCase>;
/** `count` of the shown basic policies or strategies; `allShown` is false if filters hide some of the plan's. */
export type ShownShare = { readonly count: number; readonly of: number; readonly allShown: boolean };

/** The most tied initiatives that are named; more are counted. */
const MOST_NAMED = 3;

/** `isWhole`: filters hide nothing; otherwise an initiative may have further listings that are hidden. */
export function headlineCase(graph: PlanGraph, figures: Headline, isWhole: boolean) {
  const { initiatives, listings, listedAgain: again } = figures;
  const [most] = figures.top;
  if (initiatives === 0) return { kind: 'empty', isWhole } as const;
  if (listings === 0 || most === undefined) return { kind: 'noListings', initiatives } as const;
  const whole = wholeGraph(graph);
  const top = figures.top.map(({ initiative }) => initiative.id);
  const { listingCount } = most;
  const initiative = most.initiative.id;
  const of = figures.policies;
  const policies: ShownShare = { count: listingCount, of, allShown: of === whole.policies.length };
  const reach = reachCase(whole, figures, most);
  const common = { initiatives, isWhole, again, initiative, policies, reach };
  if (initiatives === 1) return { kind: 'oneInitiative', ...common } as const;
  if (again < 2) return { kind: again === 0 ? 'noneAgain' : 'oneAgain', ...common } as const;
  if (top.length <= MOST_NAMED) return { kind: 'most', ...common, top } as const;
  return { kind: 'tie', ...common, tied: top.length, listingCount } as const;
}

function reachCase(whole: PlanGraph, { strategies: of }: Headline, row: RankingRow) {
  const { reach: count, listingCount } = row;
  if (whole.strategies.length === 1 || listingCount === 1) return { kind: 'untold' } as const;
  if (count === 1) return { kind: 'one' } as const;
  // Filters may hide the strategy nodes and show their basic policies.
  if (count > of) return { kind: 'beyondShown', count } as const;
  const allShown = of === whole.strategies.length;
  return { kind: count === of ? 'all' : 'some', count, of, allShown } as const;
}
