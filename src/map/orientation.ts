/** Landscape or portrait pictures, by the shape of the page; an open bottom sheet does not change it. */
import type { CanvasView } from '../explore/state.ts';
import type { Orientation } from './geometry/scene.ts';

/** On a narrow page the columns of the landscape structure are too narrow for names. */
const PORTRAIT: Readonly<Record<CanvasView, string>> = {
  map: '(max-aspect-ratio: 9/10)',
  structure: '(max-aspect-ratio: 9/10), (max-width: 48.6875em)',
};

/** The media query that matches if the picture is in portrait. */
export function portraitQuery(picture: CanvasView): MediaQueryList {
  return window.matchMedia(PORTRAIT[picture]);
}

export function currentOrientation(picture: CanvasView): Orientation {
  return portraitQuery(picture).matches ? 'tall' : 'wide';
}
