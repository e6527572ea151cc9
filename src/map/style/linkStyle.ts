/** The style of each link in each state. Lengths are in model units. */
import type { Stroke } from '../../exchange/picture/drawing.ts';
import type { CanvasView } from '../../explore/state.ts';
import { INK, lineOpacity } from '../../ui/palette.ts';
import type { SceneLink, SceneProjectLink } from '../geometry/scene.ts';
import type { LinkState, SceneState } from './state.ts';

/** Null for a link that is not drawn. */
export type LinkStyle = { readonly line: Stroke; readonly order: number } | null;

/** Line width for one initiative, per further one of its bundle (at most the size of a mark), and for a hub. */
const WIDTH = { one: 1.3, more: 0.9, most: 5, hub: 3.4, highlighted: 1.1 };
/** One dash pattern for all links, because Cytoscape takes a constant for it. */
export const LINK_DASH = [3, 2.5];
const DIM = 0.1;

export function linkStyle(link: SceneLink, view: CanvasView, strong: string, state: LinkState): LinkStyle {
  if (state.isHidden) return null;
  return view === 'map' ? mapLinkStyle(link, strong, state) : structureLinkStyle(strong, state);
}

/** Hubs and highlighted links are the strongest. */
function mapLinkStyle({ listings, prominence }: SceneLink, strong: string, state: LinkState): LinkStyle {
  const isHub = prominence === 1;
  const isFirst = listings.some(({ mark }) => mark === 'first');
  const initiatives = new Set(listings.map(({ initiative }) => initiative)).size;
  const band = Math.min(WIDTH.most, WIDTH.one + WIDTH.more * (initiatives - 1));
  const width = isHub ? WIDTH.hub : band + (state.isHighlighted ? WIDTH.highlighted : 0);
  const [first, relisted] = [lineOpacity(strong, 'first'), lineOpacity(strong, 'relisted')];
  // A first listing is weaker than a hub and stronger than a re-listing.
  const opacity = isHub ? first : isFirst ? (first + relisted) / 2 : relisted;
  const dash = state.isDropped ? LINK_DASH : [];
  return {
    line: { colour: strong, opacity: state.isDim ? DIM : state.isHighlighted ? 1 : opacity, width, dash },
    order: state.isHighlighted ? 6 : isHub ? 5 : 4,
  };
}

/**
 * Project links are drawn only while one of their ends is highlighted, as all at once would be a tangle. Links that
 * the source states are solid, links that we suggest are dashed.
 */
export function projectLinkStyle({ id, link }: SceneProjectLink, { highlight }: SceneState): LinkStyle {
  if (highlight === null || !highlight.links.has(id)) return null;
  const dash = link.words === null ? [] : LINK_DASH;
  return { line: { colour: INK, opacity: 1, width: 1.4, dash }, order: 7 };
}

/** The structure draws links only for highlighted re-listings, below the rows, so that no name is crossed. */
function structureLinkStyle(strong: string, { isHighlighted }: LinkState): LinkStyle {
  return isHighlighted ? { line: { colour: strong, opacity: 1, width: 2, dash: LINK_DASH }, order: 1 } : null;
}
