/** The camera as React sees it, and what may be asked of it. */
import type { Core } from 'cytoscape';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { isOnStage } from '../explore/tour/tourSession.ts';
import { useExplorer, useExplorerStore } from '../store/hooks.ts';
import { useOnChange } from '../ui/useOnChange.ts';
import {
  boundsOf,
  type Camera,
  cameraNear,
  cameraOn,
  fitCamera,
  fitZoom,
  isSame,
  isWider,
  overflows,
  revealing,
  wholeZoom,
  zoomed,
} from './camera.ts';
import { moveCamera } from './cytoscapeSync.ts';
import { effectiveView } from './effectiveView.ts';
import type { Rect, Scene, Size } from './geometry/scene.ts';
import { savedViewport, saveViewport } from './savedViewport.ts';

/** How far in and out one may zoom, over the whole picture. */
const MIN_ZOOM_FACTOR = 0.5;
const MAX_ZOOM_FACTOR = 8;
/** Below this zoom the whole picture has no readable names left. */
const MIN_USE = 0.6;

export type CameraControl = {
  /** Where it stands; null before the first picture. */
  readonly at: Camera | null;
  /** Whether it stands so close that parts of the picture are off the screen. */
  readonly closer: boolean;
  /** Whether some of these are to the left or right of it. */
  readonly wider: boolean;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  /** Brings a part onto the screen if it is not there. */
  readonly reveal: (part: Rect) => void;
  readonly lookAt: (part: Rect, travel: boolean) => void;
  /** To be called when the user moved it: from then on it stays where it is. */
  readonly moved: () => void;
};

/** What is selected, and that with its neighbours: a low screen shows these rather than the whole. */
type Wanted = { readonly near: ReadonlySet<string> | null; readonly selectedIds: ReadonlySet<string> };

export function useCamera(
  cy: Core | null,
  scene: Scene,
  size: Size | null,
  { near, selectedIds }: Wanted,
): CameraControl {
  const [at, setAt] = useState<Camera | null>(null);
  const movedByUser = useRef(false);
  /** What it was told to look at, until it is told, or moved, elsewhere. */
  const lookedAt = useRef<Rect | null>(null);
  const explorer = useExplorerStore();
  const view = useExplorer(effectiveView);
  const step = useExplorer(({ tourSession }) => (isOnStage(tourSession) ? tourSession : null));
  const onStage = step !== null;
  // The map says everything at once; of rows a part can be read.
  const isClose = onStage && view === 'structure';

  useEffect(() => {
    if (cy === null) return;
    let frame = 0;
    // At most one React update per frame, however many events a gesture makes.
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const now = { zoom: cy.zoom(), pan: { ...cy.pan() } };
        // The same place again is no news: all words would be placed anew.
        setAt((before) => (before !== null && isSame(before, now) ? before : now));
      });
    };
    cy.on('viewport', follow);
    return () => {
      cancelAnimationFrame(frame);
      if (!cy.destroyed()) cy.removeListener('viewport', follow);
    };
  }, [cy]);

  // A new picture or another size of screen: the whole is shown again, unless the user has moved the camera.
  const pictured = useRef<Scene | null>(null);
  const sized = useRef<Size | null>(null);
  useEffect(() => {
    if (cy === null || size === null) return;
    const resized = sized.current !== null && sized.current !== size;
    // It measures the page, which costs a layout.
    if (sized.current !== size) cy.resize();
    sized.current = size;
    const whole = wholeZoom(scene, size);
    cy.minZoom(whole * MIN_ZOOM_FACTOR);
    cy.maxZoom(fitZoom(scene, size) * MAX_ZOOM_FACTOR);
    const first = pictured.current === null;
    // The same picture, laid out for another room, is no other picture.
    const changed = pictured.current !== scene && !resized;
    pictured.current = scene;
    if (movedByUser.current && !changed) return;
    if (changed) lookedAt.current = null;
    const left = first ? savedViewport(explorer, view, scene) : null;
    movedByUser.current = left !== null;
    const part = lookedAt.current;
    const camera =
      left ??
      (part === null
        ? initialCamera(scene, size, { near, selectedIds }, isClose)
        : lookingAt(part, scene, size, selectedIds));
    // Where it already stands, it is not moved, unless it is on its way elsewhere.
    if (cy.animated() || !isSame(camera, { zoom: cy.zoom(), pan: cy.pan() }))
      moveCamera(cy, camera, !first && (changed || onStage) && !prefersReducedMotion());
    if (first) setAt(camera);
  }, [cy, scene, size, near, selectedIds, onStage, isClose, explorer, view]);

  // What comes to be selected is shown, wherever the user has moved to.
  const show = useEffectEvent(() => {
    if (cy === null || size === null || !movedByUser.current) return;
    const camera = revealed(scene, selectedIds, { zoom: cy.zoom(), pan: cy.pan() }, size);
    if (camera !== null) go(camera);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection, or screen, asks for it.
  useEffect(() => show(), [selectedIds, size]);

  // A step that comes on show, or is come back to, is seen from where it is seen best.
  useOnChange(step, () => {
    if (cy === null || size === null || !movedByUser.current) return;
    movedByUser.current = false;
    lookedAt.current = null;
    moveCamera(cy, initialCamera(scene, size, { near, selectedIds }, isClose), !prefersReducedMotion());
  });

  const leave = useEffectEvent(() => saveViewport(explorer, view, scene, movedByUser.current ? at : null));
  useEffect(() => () => leave(), []);

  const moved = useCallback(() => {
    movedByUser.current = true;
  }, []);
  // Where a move under way will end: the next step starts from there, not from where it happens to be.
  const goal = useRef<Camera | null>(null);
  const go = useCallback(
    (camera: Camera, travel = true) => {
      if (cy === null) return;
      goal.current = camera;
      moveCamera(cy, camera, travel && !prefersReducedMotion());
    },
    [cy],
  );
  return useMemo(
    () => ({
      at,
      closer: at !== null && size !== null && overflows(scene, at, size),
      wider: at !== null && size !== null && isWider(scene, at, size),
      moved,
      fit: () => {
        movedByUser.current = false;
        lookedAt.current = null;
        if (size !== null) go(fitCamera(scene, size));
      },
      zoomBy: (factor) => {
        if (cy === null || size === null) return;
        movedByUser.current = true;
        const from =
          cy.animated() && goal.current !== null ? goal.current : { zoom: cy.zoom(), pan: cy.pan() };
        go(zoomed(from, clamped(cy, from.zoom, factor), size));
      },
      panBy: (x, y) => {
        movedByUser.current = true;
        cy?.panBy({ x, y });
      },
      reveal: (part) => {
        if (cy === null || size === null) return;
        const from =
          cy.animated() && goal.current !== null ? goal.current : { zoom: cy.zoom(), pan: cy.pan() };
        const camera = revealing(part, from, size);
        if (camera === null) return;
        movedByUser.current = true;
        go(camera);
      },
      lookAt: (part, travel) => {
        if (size === null) return;
        movedByUser.current = false;
        lookedAt.current = part;
        go(lookingAt(part, scene, size, selectedIds), travel);
      },
    }),
    [at, cy, scene, size, selectedIds, go, moved],
  );
}

/**
 * The whole; of a screen too low for that, or of rows on the stage, what is selected with its neighbours. A picture
 * that goes on below the screen is moved so far that what is selected is seen.
 */
function initialCamera(scene: Scene, size: Size, { near, selectedIds }: Wanted, isClose: boolean): Camera {
  const isLow = wholeZoom(scene, size) <= MIN_USE;
  const part = near === null || !(isLow || isClose) ? null : boundsOf(scene, ({ node }) => near.has(node));
  if (part !== null) return isLow ? cameraOn(part, scene, size) : cameraNear(part, scene, size);
  const home = fitCamera(scene, size);
  return revealed(scene, selectedIds, home, size) ?? home;
}

/** A part, as large as the screen allows; of one that is longer than the screen, where what is selected is seen. */
function lookingAt(part: Rect, scene: Scene, size: Size, chosen: ReadonlySet<string>): Camera {
  const camera = cameraOn(part, scene, size);
  return revealed(scene, chosen, camera, size) ?? camera;
}

/** `camera` moved to where what is selected is seen; null where it is. */
function revealed(scene: Scene, chosen: ReadonlySet<string>, camera: Camera, size: Size): Camera | null {
  const part = boundsOf(scene, ({ id }) => chosen.has(id));
  return part === null ? null : revealing(part, camera, size);
}

/** A factor that ends within the limits: a camera that is refused half of its move would jump. */
function clamped(cy: Core, zoom: number, factor: number): number {
  return Math.min(cy.maxZoom() / zoom, Math.max(cy.minZoom() / zoom, factor));
}

export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
