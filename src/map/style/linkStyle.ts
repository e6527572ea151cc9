/** How each link looks in each state. Lengths are model units. */
import type { Stroke } from '../../exchange/picture/drawing.ts';
import type { CanvasView } from '../../explore/state.ts';
import { INK, lineOpacity } from '../../ui/palette.ts';
import type { SceneLink, SceneProjectLink } from '../geometry/scene.ts';
import type { LinkState, SceneState } from './state.ts';

/** Null where it is not drawn. */
export type LinkStyle = { readonly line: Stroke; readonly order: number } | null;

/** Of one initiative, for each further one of its bundle up to the size of a mark, and of a hub. */
const WIDTH = { one: 1.3, more: 0.9, most: 5, hub: 3.4, lit: 1.1 };
/** Of every broken link: Cytoscape has one pattern for all. */
export const LINK_DASH = [3, 2.5];
const DIM = 0.1;

export function linkStyle(link: SceneLink, view: CanvasView, strong: string, state: LinkState): LinkStyle {
  if (state.isHidden) return null;
  return view === 'map' ? mapLinkStyle(link, strong, state) : structureLinkStyle(strong, state);
}

/** The answer is drawn strongest: hubs, and what is lit. */
function mapLinkStyle({ listings, prominence }: SceneLink, strong: string, state: LinkState): LinkStyle {
  const isHub = prominence === 1;
  const isFirst = listings.some(({ mark }) => mark === 'first');
  const usual = lineOpacity(strong, isHub || isFirst ? 'first' : 'relisted');
  const initiatives = new Set(listings.map(({ initiative }) => initiative)).size;
  const band = Math.min(WIDTH.most, WIDTH.one + WIDTH.more * (initiatives - 1));
  const width = isHub ? WIDTH.hub : band;
  const opacity = state.isDim
    ? DIM
    : state.isHighlighted
      ? 1
      : isHub || !isFirst
        ? usual
        : firstOpacity(strong);
  return {
    line: {
      colour: strong,
      opacity,
      width: state.isHighlighted && !isHub ? width + WIDTH.lit : width,
      dash: state.isDropped ? LINK_DASH : [],
    },
    order: state.isHighlighted ? 6 : isHub ? 5 : 4,
  };
}

/** A first listing stands between a re-listing and a hub. */
function firstOpacity(strong: string): number {
  const [first, relisted] = [lineOpacity(strong, 'first'), lineOpacity(strong, 'relisted')];
  return (first + relisted) / 2;
}

/**
 * What ties a priority project to something is drawn while either is highlighted: all of it at once would be a tangle.
 * What the source states is solid, and what we suggest is broken.
 */
export function projectLinkStyle(
  { id, link }: SceneProjectLink,
  { highlight }: Pick<SceneState, 'highlight'>,
): LinkStyle {
  if (highlight === null || !highlight.links.has(id)) return null;
  return {
    line: {
      colour: INK,
      opacity: highlight === null ? 0.4 : 1,
      width: highlight === null ? 1 : 1.4,
      dash: link.words === null ? [] : LINK_DASH,
    },
    order: 7,
  };
}

/** In the structure curves only tell where what is highlighted is listed again. */
function structureLinkStyle(strong: string, { isHighlighted }: LinkState): LinkStyle {
  return isHighlighted ? { line: { colour: strong, opacity: 1, width: 2, dash: LINK_DASH }, order: 6 } : null;
}
