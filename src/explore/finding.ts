/** Findings about how a plan covers its basic policies, as data for sentences. */
import type { NodeId } from '../plan/graph.ts';
import type { CombinationOrder, OverlapOrder } from '../plan/orderNames.ts';
import type { InitiativeId, PolicyId, StrategyId } from '../plan/plan.ts';
import type { Filter } from './filter.ts';
import type { CanvasView } from './state.ts';

/** The changes of the view state that show a finding best. */
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
  /** Rank from 1; ties share a rank: 1, 2, 2, 4. */
  readonly place: number;
};

type Of<Kind extends string, Figures> = { readonly kind: Kind; readonly step: FindingTarget } & Figures;

/** Some policies out of `of`: of all in the graph, or of those with listings. */
type SomePolicies = { readonly policies: readonly PolicyId[]; readonly of: number };

export type Finding =
  /** Policies without listings; left out if there are none. */
  | Of<'empty', SomePolicies>
  /** Policies with listings whose initiatives are all listed elsewhere too. */
  | Of<'noneOwn', SomePolicies>
  /** Policies with listings that share none of their initiatives. */
  | Of<'noneShared', SomePolicies>
  /** Pairs of strategies without a bridging initiative, out of all pairs. */
  | Of<
      'unbridged',
      {
        readonly pairs: readonly (readonly [StrategyId, StrategyId])[];
        readonly of: number;
        readonly strategies: number;
        /** If all pairs are bridged: those with the fewest bridging initiatives, and that number. */
        readonly fewest: readonly (readonly [StrategyId, StrategyId])[];
        readonly fewestInitiatives: number;
      }
    >
  /** Policies with re-listings: largest share first, then most re-listings, then in plan order. */
  | Of<'mostRelisted', { readonly policies: readonly RelistedShare[] }>
  /** The number of pairs of policies that share initiatives, with and without the plan's hubs in the graph. */
  | Of<
      'hubOverlap',
      {
        readonly hubs: readonly InitiativeId[];
        readonly sharing: number;
        readonly sharingWithout: number;
        readonly of: number;
      }
    >;
