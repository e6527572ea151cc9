/** What state each drawn thing is in, from what the page says is shown, highlighted, selected, found and removed. */
import type { Highlight } from '../../explore/highlight.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { memoizeByObject } from '../../plan/memoizeByObject.ts';
import type { SceneLink, SceneNode } from '../geometry/scene.ts';

/** What a picture shows of its scene. */
export type SceneState = {
  /** What filters leave. */
  readonly shown: PlanGraph;
  /** Null highlights nothing and dims nothing. */
  readonly highlight: Highlight | null;
  readonly selectedIds: ReadonlySet<string>;
  /** What a search has found. */
  readonly hits: ReadonlySet<string>;
  /** Listings lost by basic policy in a what-if, and the initiatives that are left out for it. */
  readonly lost: ReadonlyMap<string, number>;
  readonly dropped: ReadonlySet<string>;
};

export type NodeState = {
  readonly isHidden: boolean;
  readonly isDim: boolean;
  readonly isHit: boolean;
  readonly isSelected: boolean;
  /** A basic policy that loses a listing. */
  readonly isWeakened: boolean;
  /** An initiative that is left out in a what-if: its outline stays. */
  readonly isDropped: boolean;
  /** A priority project with which something shares words, while that is asked for. */
  readonly isSharing: boolean;
};

export type LinkState = {
  readonly isHidden: boolean;
  readonly isDim: boolean;
  readonly isHighlighted: boolean;
  readonly isDropped: boolean;
};

const listingIds = memoizeByObject(
  (graph: PlanGraph): ReadonlySet<string> => new Set(graph.listings.map(({ id }) => id)),
);

const sharing = memoizeByObject(
  ({ links }: PlanGraph): ReadonlySet<string> =>
    new Set(links.flatMap(({ project, words }) => (words === null ? [] : [project]))),
);

/** What a scene node stands for. */
export function standsFor({ node, members }: Pick<SceneNode, 'node' | 'members'>): readonly string[] {
  return members ?? [node];
}

/** Whether a thing of the scene is among what filters leave, or is the outline of what a what-if leaves out. */
export function isDrawn(
  at: SceneNode,
  { shown, dropped, lost }: Pick<SceneState, 'shown' | 'dropped' | 'lost'>,
): boolean {
  // Where the dots of a basic policy were its loss is told.
  if (at.opens !== undefined && at.role === undefined && lost.has(at.opens)) return false;
  if (at.listings !== undefined)
    return at.listings.some(({ id, initiative }) => listingIds(shown).has(id) || dropped.has(initiative));
  return standsFor(at).some((id) => shown.nodes.has(id) || dropped.has(id));
}

export function nodeState(at: SceneNode, state: SceneState): NodeState {
  const { shown, highlight, selectedIds, hits, lost, dropped } = state;
  const stands = standsFor(at);
  const isWhole = at.role === undefined || at.role === 'seat';
  const isDropped = stands.every((id) => dropped.has(id));
  return {
    isHidden: !isDrawn(at, state),
    isDim: highlight !== null && !isDropped && !isNodeHighlighted(at, highlight),
    isHit: isWhole && stands.some((id) => hits.has(id)),
    isSelected: (isWhole || at.role === 'mark') && stands.some((id) => selectedIds.has(id)),
    isWeakened: isWhole && lost.has(at.node),
    isDropped,
    isSharing: sharing(shown).has(at.node),
  };
}

/** Of a mark its listing says more than the initiative does. */
function isNodeHighlighted({ listings, ...at }: SceneNode, highlight: Highlight): boolean {
  if (at.role === 'mark' && listings !== undefined)
    return listings.some(({ id }) => highlight.listings.has(id));
  return standsFor(at).some((id) => highlight.nodes.has(id));
}

/** In a what-if the links that it breaks stand out, and the others are dimmed. */
export function linkState(
  { listings }: SceneLink,
  { shown, highlight, dropped, lost }: SceneState,
): LinkState {
  const isHighlighted = highlight !== null && listings.some(({ id }) => highlight.listings.has(id));
  const left = listings.some(({ id }) => listingIds(shown).has(id));
  const isDropped = !left && listings.some(({ initiative }) => dropped.has(initiative));
  return {
    isHidden: !left && !isDropped,
    isDim: !isHighlighted && !isDropped && (highlight !== null || lost.size > 0),
    isHighlighted,
    isDropped,
  };
}
