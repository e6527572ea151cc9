/** What the current picture shows. */
import { type PlanGraph, wholeGraph } from '../../plan/graph.ts';
import type { Headline, RankingRow } from '../../plan/measures.ts';
import type { CasesOf } from './case.ts';

export type HeadlineCases = CasesOf<typeof headlineCase>;
export type ReachCases = CasesOf<typeof reachCase>;
/** Basic policies or strategies out of those in the picture; `allShown` is false where filters hide some. */
export type ShownShare = { readonly count: number; readonly of: number; readonly allShown: boolean };

/** More that tie for the most are told by their number. */
const MOST_NAMED = 3;

/** `isWhole`: nothing of the plan is hidden; what is hidden may list an initiative again. */
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
  const told = { initiatives, isWhole, again, initiative, policies, reach };
  if (initiatives === 1) return { kind: 'oneInitiative', ...told } as const;
  if (again < 2) return { kind: again === 0 ? 'noneAgain' : 'oneAgain', ...told } as const;
  if (top.length <= MOST_NAMED) return { kind: 'most', ...told, top } as const;
  return { kind: 'tie', ...told, tied: top.length, listingCount } as const;
}

function reachCase(whole: PlanGraph, { strategies: of }: Headline, row: RankingRow) {
  const { reach: count, listingCount } = row;
  if (whole.strategies.length === 1 || listingCount === 1) return { kind: 'untold' } as const;
  if (count === 1) return { kind: 'one' } as const;
  // Strategies themselves may be hidden while their basic policies are shown.
  if (count > of) return { kind: 'beyondShown', count } as const;
  const allShown = of === whole.strategies.length;
  return { kind: count === of ? 'all' : 'some', count, of, allShown } as const;
}
