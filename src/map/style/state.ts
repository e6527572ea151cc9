/** The visual state of each node and link, derived from the filters, highlight, selection, search and what-if. */
import type { Highlight } from '../../explore/highlight.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { memoizeByObject } from '../../plan/memoizeByObject.ts';
import type { SceneLink, SceneNode } from '../geometry/scene.ts';

/** What a picture shows of its scene, the same for all of its nodes and links. */
export type SceneState = {
  /** The plan after filters. */
  readonly shown: PlanGraph;
  /** Null highlights nothing and dims nothing. */
  readonly highlight: Highlight | null;
  readonly selectedIds: ReadonlySet<string>;
  /** Ids of the search hits. */
  readonly hits: ReadonlySet<string>;
  /** In a what-if: how many listings each basic policy loses, and which initiatives are dropped. */
  readonly lost: ReadonlyMap<string, number>;
  readonly dropped: ReadonlySet<string>;
  /** The step of each item and initiative that a picture shades by an attribute; else empty. */
  readonly shades: ReadonlyMap<string, number>;
};

export type NodeState = {
  readonly isHidden: boolean;
  readonly isDim: boolean;
  readonly isHit: boolean;
  readonly isSelected: boolean;
  /** Whether it is a basic policy that loses a listing. */
  readonly isWeakened: boolean;
  /** Whether it is an initiative that a what-if drops: its outline stays. */
  readonly isDropped: boolean;
  /** Whether it is a priority project with suggested links, while these are shown. */
  readonly isSharing: boolean;
  /** The step of its shade; 0 for none. */
  readonly shade: number;
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

/** Ids of the plan nodes that a scene node represents. */
export function standsFor({ node, members }: Pick<SceneNode, 'node' | 'members'>): readonly string[] {
  return members ?? [node];
}

/** Whether a scene node passes the filters, or is the outline of a dropped initiative. */
export function isDrawn(at: SceneNode, { shown, dropped, lost }: SceneState): boolean {
  // The sign of a loss takes the place of the policy's dots.
  if (at.opens !== undefined && at.role === undefined && lost.has(at.opens)) return false;
  if (at.listings !== undefined)
    return at.listings.some(({ id, initiative }) => listingIds(shown).has(id) || dropped.has(initiative));
  return standsFor(at).some((id) => shown.nodes.has(id) || dropped.has(id));
}

export function nodeState(at: SceneNode, state: SceneState): NodeState {
  const { shown, highlight, selectedIds, hits, lost, dropped, shades } = state;
  const ids = standsFor(at);
  const isWhole = at.role === undefined || at.role === 'seat';
  const isDropped = ids.every((id) => dropped.has(id));
  return {
    isHidden: !isDrawn(at, state),
    isDim: highlight !== null && !isDropped && !isNodeHighlighted(at, highlight),
    isHit: isWhole && ids.some((id) => hits.has(id)),
    isSelected: (isWhole || at.role === 'mark') && ids.some((id) => selectedIds.has(id)),
    isWeakened: isWhole && lost.has(at.node),
    isDropped,
    isSharing: sharing(shown).has(at.node),
    shade: at.role === undefined && !isDropped ? (shades.get(at.node) ?? 0) : 0,
  };
}

/** A mark is highlighted with its listing, not with its initiative. */
function isNodeHighlighted({ listings, ...at }: SceneNode, highlight: Highlight): boolean {
  if (at.role === 'mark' && listings !== undefined)
    return listings.some(({ id }) => highlight.listings.has(id));
  return standsFor(at).some((id) => highlight.nodes.has(id));
}

/** A what-if dims the links that it does not break. */
export function linkState({ listings }: SceneLink, state: SceneState): LinkState {
  const { shown, highlight, dropped, lost } = state;
  const isHighlighted = highlight !== null && listings.some(({ id }) => highlight.listings.has(id));
  const isShown = listings.some(({ id }) => listingIds(shown).has(id));
  const isDropped = !isShown && listings.some(({ initiative }) => dropped.has(initiative));
  return {
    isHidden: !isShown && !isDropped,
    isDim: !isHighlighted && !isDropped && (highlight !== null || lost.size > 0),
    isHighlighted,
    isDropped,
  };
}
