/** What can be found about how a plan covers its basic policies, as data of which a sentence can be made. */

import type { NodeId } from '../plan/graph.ts';
import type { CombinationOrder, OverlapOrder } from '../plan/orderNames.ts';
import type { InitiativeId, PolicyId, StrategyId } from '../plan/schema.ts';
import type { Filter } from './filter.ts';
import type { CanvasView } from './state.ts';

/** Where a finding, or a thing, is seen best: what of the view state is to be changed for it, all else stays. */
export type FindingTarget =
  | { readonly view: CanvasView; readonly filter: Partial<Filter>; readonly selected: NodeId | null }
  | { readonly view: 'overlap'; readonly order: OverlapOrder; readonly filter: Partial<Filter> }
  | { readonly view: 'combinations'; readonly order: CombinationOrder }
  | { readonly view: 'list'; readonly sheet: 'policies'; readonly sortedBy: 'listings' | 'relistedShare' };

export type RelistedShare = {
  readonly policy: PolicyId;
  readonly relisted: number;
  readonly listings: number;
  /** `relisted` over `listings`, 0–1. */
  readonly share: number;
  /** Ties share a place: 1, 2, 2, 4. */
  readonly place: number;
};

type Of<Kind extends string, Figures> = { readonly kind: Kind; readonly step: FindingTarget } & Figures;

/** Some basic policies out of so many: of all that the graph has, or of those that list something. */
type SomePolicies = { readonly policies: readonly PolicyId[]; readonly of: number };

export type Finding =
  /** Policies that list nothing. Not told where there is none. */
  | Of<'empty', SomePolicies>
  /** Policies that list something, but no initiative of their own: each stands under others as well. */
  | Of<'noneOwn', SomePolicies>
  /** Policies that list something, and share nothing of it with another. */
  | Of<'noneShared', SomePolicies>
  /** Pairs of strategies that no initiative bridges, out of all pairs. */
  | Of<
      'unbridged',
      {
        readonly pairs: readonly (readonly [StrategyId, StrategyId])[];
        readonly of: number;
        readonly strategies: number;
        /** Where all are bridged: the pairs that fewest initiatives bridge, and how many these are. */
        readonly fewest: readonly (readonly [StrategyId, StrategyId])[];
        readonly fewestInitiatives: number;
      }
    >
  /** Policies with re-listings, the largest share first, then the most of them, then in plan order. */
  | Of<'mostRelisted', { readonly policies: readonly RelistedShare[] }>
  /** How many pairs of policies share something, with and without the plan's hubs that are in the graph. */
  | Of<
      'hubOverlap',
      {
        readonly hubs: readonly InitiativeId[];
        readonly sharing: number;
        readonly sharingWithout: number;
        readonly of: number;
      }
    >;
