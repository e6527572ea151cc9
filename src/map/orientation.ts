/** Lying or standing pictures, as the page does: a sheet that takes half of it changes neither. */
import type { CanvasView } from '../explore/state.ts';
import type { Orientation } from './geometry/scene.ts';

/** On a narrow page the columns of the lying structure would have no room for their names. */
const PORTRAIT: Readonly<Record<CanvasView, string>> = {
  map: '(max-aspect-ratio: 9/10)',
  structure: '(max-aspect-ratio: 9/10), (max-width: 779px)',
};

/** Matches where the page wants this picture standing. */
export function portraitQuery(picture: CanvasView): MediaQueryList {
  return window.matchMedia(PORTRAIT[picture]);
}

export function currentOrientation(picture: CanvasView): Orientation {
  return portraitQuery(picture).matches ? 'tall' : 'wide';
}
