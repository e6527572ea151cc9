/** What one looks at: the whole of the view state, as plain data. */
import type { NodeId } from '../plan/graph.ts';
import type { PolicyId } from '../plan/schema.ts';
import { type Filter, type Focus, NO_FILTER, toggled } from './filter.ts';

export const VIEWS = ['map', 'structure', 'outline'] as const;
export type View = (typeof VIEWS)[number];
/** The views that are drawn; the outline is written. */
export type Picture = Exclude<View, 'outline'>;

/**
 * How much the structure tells of a policy's listings: dots only; the names of its first listings in opened
 * branches; or every listing as printed, re-listings included.
 */
export type Branches =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly policies: readonly PolicyId[] }
  | { readonly kind: 'asPrinted' };

export type Explore = {
  readonly view: View;
  readonly selected: NodeId | null;
  readonly focus: Focus | null;
  readonly filter: Filter;
  readonly branches: Branches;
};

export const START: Explore = {
  view: 'map',
  selected: null,
  focus: null,
  filter: NO_FILTER,
  branches: { kind: 'closed' },
};

/** Escape: takes back one thing, the innermost first. The same state when nothing is left to take back. */
export function stepBack(state: Explore): Explore {
  if (state.focus !== null) return { ...state, focus: null };
  if (state.selected !== null) return { ...state, selected: null };
  return state;
}

/** The branches with one policy's opened, or closed if it is open. What is as printed is open already. */
export function toggledBranch(branches: Branches, policy: PolicyId): Branches {
  if (branches.kind === 'asPrinted') return branches;
  const policies = toggled(branches.kind === 'open' ? branches.policies : [], policy);
  return policies.length === 0 ? { kind: 'closed' } : { kind: 'open', policies };
}
