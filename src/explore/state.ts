/** What one looks at: the whole of the view state, as plain data. */
import { type NodeId, type PlanGraph, parentOf } from '../plan/graph.ts';
import type { DirectionId, PolicyId, StrategyId } from '../plan/schema.ts';
import { type Filter, type Focus, NO_FILTER } from './filter.ts';
import { DEFAULT_TABLE_SETTINGS, type TableSettings } from './tableSettings.ts';

/** The views that are drawn on the canvas. */
export const CANVAS_VIEWS = ['map', 'structure'] as const;
export const VIEWS = [...CANVAS_VIEWS, 'matrix', 'overlap', 'list', 'outline'] as const;
export type View = (typeof VIEWS)[number];
/** The views that are drawn; the others are written. */
export type CanvasView = (typeof CANVAS_VIEWS)[number];

/** Views that no file has a picture of, and which view stands for each: an outline has the lines of the list. */
const STANDS_FOR = { outline: 'list' } as const;

/** The views that a file can hold as a picture. */
export type DrawnView = Exclude<View, keyof typeof STANDS_FOR>;

/** Which picture a file has of a view. */
export function pictureViewOf(view: View): DrawnView {
  return isDrawnView(view) ? view : STANDS_FOR[view];
}

function isDrawnView(view: View): view is DrawnView {
  return !Object.hasOwn(STANDS_FOR, view);
}

/** What is shared by several basic policies beyond what has a row on the map: it opens like a branch. */
export const SHARED_BRANCH = 'shared';

/** What may be open or closed in a picture. */
export type BranchId = StrategyId | DirectionId | PolicyId | typeof SHARED_BRANCH;

/**
 * What is open. Of a plan that is collapsed: the branches whose own parts are drawn. Else how much the structure
 * tells of a policy's listings: dots only; the names of its first listings in opened branches; or every listing
 * as printed, re-listings included.
 */
export type Branches =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly branches: readonly BranchId[] }
  | { readonly kind: 'asPrinted' };

/** Two things of which one wants to know how they are connected. */
export type ConnectionEnds = { readonly from: NodeId; readonly to: NodeId };

export type ViewState = {
  readonly view: View;
  readonly selected: NodeId | null;
  readonly focus: Focus | null;
  readonly filter: Filter;
  readonly branches: Branches;
  /** What is searched for, as typed: hits are marked. It hides nothing; the filter's `find` does. */
  readonly search: string;
  readonly connect: ConnectionEnds | null;
  readonly tableSettings: TableSettings;
};

export const INITIAL_VIEW_STATE: ViewState = {
  view: 'map',
  selected: null,
  focus: null,
  filter: NO_FILTER,
  branches: { kind: 'closed' },
  search: '',
  connect: null,
  tableSettings: DEFAULT_TABLE_SETTINGS,
};

/** Escape: takes back one thing, the innermost first. The same state when nothing is left to take back. */
export function dismissInnermost(state: ViewState): ViewState {
  if (state.connect !== null) return { ...state, connect: null };
  if (state.focus !== null) return { ...state, focus: null };
  if (state.selected !== null) return { ...state, selected: null };
  if (state.search !== '') return { ...state, search: '' };
  return state;
}

/**
 * With one branch opened; or, if it or anything below it is open, closed with all that. What is as printed is
 * open already.
 */
export function toggleBranch(graph: PlanGraph, branches: Branches, branch: BranchId): Branches {
  if (branches.kind === 'asPrinted') return branches;
  const open = branches.kind === 'open' ? branches.branches : [];
  const others = open.filter((id) => !isWithinBranch(graph, id, branch));
  return openBranches(others.length < open.length ? others : [...open, branch]);
}

/** Open at these branches, if there are any. */
export function openBranches(branches: readonly BranchId[]): Branches {
  return branches.length === 0 ? { kind: 'closed' } : { kind: 'open', branches };
}

function isWithinBranch(graph: PlanGraph, id: NodeId | typeof SHARED_BRANCH, branch: BranchId): boolean {
  if (id === branch) return true;
  const node = graph.nodes.get(id);
  const above = node === undefined ? undefined : parentOf(node);
  return above !== undefined && isWithinBranch(graph, above, branch);
}
