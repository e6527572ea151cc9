/** Computes cameras that fit a picture or a part of it to the screen. Pure. */
import { boxOf, type Point, type Rect, type Scene, type SceneNode, type Size } from './geometry/scene.ts';

export type Camera = { readonly zoom: number; readonly pan: Point };

const MARGIN = 4;
/** Largest zoom of a picture that is fitted by its width. */
const WIDEST = 1.45;
/** Largest zoom for a part, relative to that of the whole picture. */
const CLOSEST = 3.2;

/** The zoom at which the whole picture, or its whole width, fits the screen. */
export function wholeZoom({ bounds, fit }: Scene, screen: Size): number {
  const across = acrossZoom(bounds, screen);
  return fit === 'width' ? Math.min(WIDEST, across) : Math.min(across, (screen.h - 2 * MARGIN) / bounds.h);
}

/** The initial zoom: the whole picture or, if that is too small to read, at most its width. */
export function fitZoom(scene: Scene, screen: Size): number {
  const whole = wholeZoom(scene, screen);
  const { readable } = scene;
  if (readable === undefined || whole >= readable.zoom || whole < readable.from) return whole;
  return Math.max(whole, Math.min(readable.zoom, acrossZoom(scene.bounds, screen)));
}

function acrossZoom(bounds: Rect, screen: Size): number {
  return (screen.w - 2 * MARGIN) / bounds.w;
}

/** Whether a part of the picture is outside the screen. */
export function overflows(scene: Scene, camera: Camera, screen: Size): boolean {
  return isWider(scene, camera, screen) || scene.bounds.h * camera.zoom > screen.h;
}

/** Whether the picture is wider than the screen. */
export function isWider({ bounds }: Scene, { zoom }: Camera, screen: Size): boolean {
  return bounds.w * zoom > screen.w;
}

/** The initial camera, which shows the whole picture or its whole width. */
export function fitCamera(scene: Scene, screen: Size): Camera {
  const zoom = fitZoom(scene, screen);
  const { bounds } = scene;
  const centred = (length: number, room: number) => (room - length * zoom) / 2;
  return {
    zoom,
    pan: {
      x: centred(bounds.w, screen.w) - bounds.x * zoom,
      // A picture that is higher than the screen starts at its top.
      y: (scene.fit === 'width' ? MARGIN : Math.max(MARGIN, centred(bounds.h, screen.h))) - bounds.y * zoom,
    },
  };
}

/** Fits `part` to the screen, within limits of the zoom. */
export function cameraOn(part: Rect, scene: Scene, screen: Size): Camera {
  const whole = wholeZoom(scene, screen);
  const margin = Math.min(90, screen.w * 0.14);
  const zoom = Math.max(
    whole,
    Math.min(whole * CLOSEST, (screen.w - 2 * margin) / part.w, (screen.h - 2 * margin) / part.h),
  );
  // A part that is higher than the screen starts at its top.
  const top = Math.max(MARGIN, (screen.h - part.h * zoom) / 2);
  return {
    zoom,
    pan: { x: screen.w / 2 - (part.x + part.w / 2) * zoom, y: top - part.y * zoom },
  };
}

/** Largest zoom relative to the initial one at which the whole picture is still recognisable. */
const NEARER = 1.6;
/** Smallest relative change of zoom that is worth a move. */
const WORTH_MOVING = 1.2;

/** A camera slightly closer to `part` if it is much smaller than the whole; else the initial camera. */
export function cameraNear(part: Rect, scene: Scene, screen: Size): Camera {
  const home = fitCamera(scene, screen);
  const zoom = Math.min(cameraOn(part, scene, screen).zoom, home.zoom * NEARER);
  if (zoom < home.zoom * WORTH_MOVING) return home;
  const centred = (from: number, length: number, room: number) => room / 2 - (from + length / 2) * zoom;
  return {
    zoom,
    pan: { x: centred(part.x, part.w, screen.w), y: centred(part.y, part.h, screen.h) },
  };
}

/** The bounding box of the scene nodes that pass `includes`; null if there are none. */
export function boundsOf(scene: Scene, includes: (node: SceneNode) => boolean): Rect | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of scene.nodes.values()) {
    if (!includes(node)) continue;
    const { x, y, w, h } = boxOf(node);
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + w);
    bottom = Math.max(bottom, y + h);
  }
  return left > right ? null : { x: left, y: top, w: right - left, h: bottom - top };
}

/** `camera` zoomed by `factor` about the centre of the screen. */
export function zoomed({ zoom, pan }: Camera, factor: number, screen: Size): Camera {
  const middle = { x: screen.w / 2, y: screen.h / 2 };
  return {
    zoom: zoom * factor,
    pan: { x: middle.x - (middle.x - pan.x) * factor, y: middle.y - (middle.y - pan.y) * factor },
  };
}

export function isSame(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;
}

/** `camera` panned as little as needed to show `part`; null if it is visible already. */
export function revealing(part: Rect, camera: Camera, screen: Size): Camera | null {
  const box = onScreen(part, camera);
  const x = shift(box.x, box.w, screen.w);
  const y = shift(box.y, box.h, screen.h);
  return x === 0 && y === 0 ? null : { ...camera, pan: { x: camera.pan.x + x, y: camera.pan.y + y } };
}

/** Margin around a revealed part, for its labels, in CSS pixels. */
const AROUND = 48;

function shift(from: number, length: number, room: number): number {
  const margin = Math.max(0, Math.min(AROUND, (room - length) / 2));
  // A fitted picture ends at the margin; the tolerance covers rounding errors.
  const isInside = from > MARGIN - 0.5 && from + length < room - MARGIN + 0.5;
  // A part larger than the screen is centred, unless it fills the screen already.
  if (length > room) return from <= 0 && from + length >= room ? 0 : (room - length) / 2 - from;
  if (isInside) return 0;
  return from < margin ? margin - from : Math.min(0, room - margin - length - from);
}

/** A point of the scene on the screen, in CSS pixels. */
export function pointOnScreen({ x, y }: Point, { zoom, pan }: Camera): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

/** The box of a node on the screen, in CSS pixels. */
export function nodeOnScreen(node: SceneNode, camera: Camera): Rect {
  return onScreen(boxOf(node), camera);
}

/** A rectangle of the scene on the screen, in CSS pixels. */
export function onScreen(rect: Rect, { zoom, pan }: Camera): Rect {
  return { x: rect.x * zoom + pan.x, y: rect.y * zoom + pan.y, w: rect.w * zoom, h: rect.h * zoom };
}
