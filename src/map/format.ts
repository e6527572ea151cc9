/** Lying or standing pictures, as the page does: a sheet that takes half of it changes neither. */
import type { Picture } from '../explore/state.ts';
import type { Format } from './geometry/scene.ts';

/** On a narrow page the columns of the lying structure would have no room for their names. */
const STANDING: Readonly<Record<Picture, string>> = {
  map: '(max-aspect-ratio: 9/10)',
  structure: '(max-aspect-ratio: 9/10), (max-width: 779px)',
};

/** Matches where the page wants this picture standing. */
export function standing(picture: Picture): MediaQueryList {
  return window.matchMedia(STANDING[picture]);
}

export function formatNow(picture: Picture): Format {
  return standing(picture).matches ? 'tall' : 'wide';
}
