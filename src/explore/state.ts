/** The view state, as plain data. */
import { type NodeId, type PlanGraph, parentOf } from '../plan/graph.ts';
import type { DirectionId, PolicyId, StrategyId } from '../plan/plan.ts';
import { type Filter, type Focus, NO_FILTER } from './filter.ts';
import { DEFAULT_TABLE_SETTINGS, type TableSettings } from './tableSettings.ts';

/** The views that Cytoscape draws on a canvas. */
export const CANVAS_VIEWS = ['map', 'structure'] as const;
export const VIEWS = [...CANVAS_VIEWS, 'matrix', 'overlap', 'list', 'outline'] as const;
export type View = (typeof VIEWS)[number];
export type CanvasView = (typeof CANVAS_VIEWS)[number];

/** The views without a drawing of their own, and the view that files show in their place. */
const STANDS_FOR = { outline: 'list' } as const;

/** The views that can be exported as a picture. */
export type DrawnView = Exclude<View, keyof typeof STANDS_FOR>;

/** The view that an exported picture shows. */
export function pictureViewOf(view: View): DrawnView {
  return isDrawnView(view) ? view : STANDS_FOR[view];
}

function isDrawnView(view: View): view is DrawnView {
  return !Object.hasOwn(STANDS_FOR, view);
}

/** Shared initiatives beyond those with a row of their own on the map; expands like a branch. */
export const SHARED_BRANCH = 'shared';

/** What can be expanded in a canvas view. */
export type BranchId = StrategyId | DirectionId | PolicyId | typeof SHARED_BRANCH;

/**
 * The expanded branches. In a plan that collapses, `open` draws their children. In others it controls the structure
 * view: dots for listings (`closed`), names of the first listings in open branches (`open`), or all listings with
 * re-listings (`asPrinted`).
 */
export type Branches =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly branches: readonly BranchId[] }
  | { readonly kind: 'asPrinted' };

/** The two nodes of a connection. */
export type ConnectionEnds = { readonly from: NodeId; readonly to: NodeId };

export type ViewState = {
  readonly view: View;
  readonly selected: NodeId | null;
  readonly focus: Focus | null;
  readonly filter: Filter;
  readonly branches: Branches;
  /** The search text, as typed. Marks hits and hides nothing, unlike the filter's `find`. */
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

/** The effect of Escape: dismisses the innermost of connection, focus, selection and search; else the same state. */
export function dismissInnermost(state: ViewState): ViewState {
  if (state.connect !== null) return { ...state, connect: null };
  if (state.focus !== null) return { ...state, focus: null };
  if (state.selected !== null) return { ...state, selected: null };
  if (state.search !== '') return { ...state, search: '' };
  return state;
}

/**
 * Expands a branch; or, if it or a descendant is expanded, collapses it with its descendants. `asPrinted` stays, as it
 * shows everything.
 */
export function toggleBranch(graph: PlanGraph, branches: Branches, branch: BranchId): Branches {
  if (branches.kind === 'asPrinted') return branches;
  const open = branches.kind === 'open' ? branches.branches : [];
  const others = open.filter((id) => !isWithinBranch(graph, id, branch));
  return openBranches(others.length < open.length ? others : [...open, branch]);
}

/** `open` with these branches, or `closed` if there are none. */
export function openBranches(branches: readonly BranchId[]): Branches {
  return branches.length === 0 ? { kind: 'closed' } : { kind: 'open', branches };
}

function isWithinBranch(graph: PlanGraph, id: NodeId | typeof SHARED_BRANCH, branch: BranchId): boolean {
  if (id === branch) return true;
  const node = graph.nodes.get(id);
  const parent = node === undefined ? undefined : parentOf(node);
  return parent !== undefined && isWithinBranch(graph, parent, branch);
}
