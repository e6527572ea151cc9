/** How each link looks in each state. Lengths are model units. */
import type { Stroke } from '../../exchange/picture/drawing.ts';
import type { Picture } from '../../explore/state.ts';
import { INK, lineOpacity } from '../../ui/palette.ts';
import type { SceneLink, SceneTie } from '../geometry/scene.ts';
import type { LinkState, SceneState } from './state.ts';

/** Null where it is not drawn. */
export type LinkLook = { readonly line: Stroke; readonly order: number } | null;

/** Of one initiative, for each further one of its bundle up to the size of a mark, and of a hub. */
const WIDTH = { one: 1.3, more: 0.9, most: 5, hub: 3.4, lit: 1.1 };
/** Of every broken link: Cytoscape has one pattern for all. */
export const LINK_DASH = [3, 2.5];
const DIM = 0.1;

export function linkLook(link: SceneLink, view: Picture, strong: string, state: LinkState): LinkLook {
  if (state.isAway) return null;
  return view === 'map' ? mapLook(link, strong, state) : structureLook(strong, state);
}

/** The answer is drawn strongest: hubs, and what is lit. */
function mapLook({ listings, prominence }: SceneLink, strong: string, state: LinkState): LinkLook {
  const isHub = prominence === 1;
  const isFirst = listings.some(({ mark }) => mark === 'first');
  const usual = lineOpacity(strong, isHub || isFirst ? 'first' : 'relisted');
  const initiatives = new Set(listings.map(({ initiative }) => initiative)).size;
  const band = Math.min(WIDTH.most, WIDTH.one + WIDTH.more * (initiatives - 1));
  const width = isHub ? WIDTH.hub : band;
  const opacity = state.isDim ? DIM : state.isLit ? 1 : isHub || !isFirst ? usual : firstOpacity(strong);
  return {
    line: {
      colour: strong,
      opacity,
      width: state.isLit && !isHub ? width + WIDTH.lit : width,
      dash: state.isDropped ? LINK_DASH : [],
    },
    order: state.isLit ? 6 : isHub ? 5 : 4,
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
export function tieLook({ id, link }: SceneTie, { lit }: Pick<SceneState, 'lit'>): LinkLook {
  if (lit === null || !lit.links.has(id)) return null;
  return {
    line: {
      colour: INK,
      opacity: lit === null ? 0.4 : 1,
      width: lit === null ? 1 : 1.4,
      dash: link.words === null ? [] : LINK_DASH,
    },
    order: 7,
  };
}

/** In the structure curves only tell where what is highlighted is listed again. */
function structureLook(strong: string, { isLit }: LinkState): LinkLook {
  return isLit ? { line: { colour: strong, opacity: 1, width: 2, dash: LINK_DASH }, order: 6 } : null;
}
