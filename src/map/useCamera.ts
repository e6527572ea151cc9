/** The camera as React state, and the actions on it. */
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
import { cameraOf, moveCamera } from './cytoscapeSync.ts';
import { effectiveView } from './effectiveView.ts';
import type { Rect, Scene, Size } from './geometry/scene.ts';
import { savedViewport, saveViewport } from './savedViewport.ts';

/** Limits of the zoom, relative to that of the whole picture. */
const MIN_ZOOM_FACTOR = 0.5;
const MAX_ZOOM_FACTOR = 8;
/** Largest zoom of the whole picture at which it has no readable names. */
const MIN_USE = 0.6;

export type CameraControl = {
  /** The current camera; null before the first picture. */
  readonly at: Camera | null;
  /** Whether parts of the picture are outside the screen. */
  readonly closer: boolean;
  /** Whether the picture is wider than the screen. */
  readonly wider: boolean;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  /** Pans to a part if it is outside the screen. */
  readonly reveal: (part: Rect) => void;
  readonly lookAt: (part: Rect, animated: boolean) => void;
  /** Reports that the user moved the camera, which then keeps its place. */
  readonly moved: () => void;
};

/** The selected nodes, and these with their neighbours, which a low screen shows instead of the whole picture. */
type Targets = { readonly near: ReadonlySet<string> | null; readonly selectedIds: ReadonlySet<string> };

export function useCamera(
  cy: Core | null,
  scene: Scene,
  size: Size | null,
  { near, selectedIds }: Targets,
): CameraControl {
  const [at, setAt] = useState<Camera | null>(null);
  const movedByUser = useRef(false);
  /** The part that `lookAt` shows, until the camera moves elsewhere. */
  const lookedAt = useRef<Rect | null>(null);
  const explorer = useExplorerStore();
  const view = useExplorer(effectiveView);
  const step = useExplorer(({ tourSession }) => (isOnStage(tourSession) ? tourSession : null));
  const onStage = step !== null;
  // On stage the structure zooms in to a part; the map stays whole.
  const isClose = onStage && view === 'structure';

  useEffect(() => {
    if (cy === null) return;
    let frame = 0;
    // Limits React updates to one per frame.
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const now = cameraOf(cy);
        // Keeps the state if the camera is the same, so that labels are not placed again.
        setAt((before) => (before !== null && isSame(before, now) ? before : now));
      });
    };
    cy.on('viewport', follow);
    return () => {
      cancelAnimationFrame(frame);
      if (!cy.destroyed()) cy.removeListener('viewport', follow);
    };
  }, [cy]);

  // A new picture or screen size shows the whole picture again, unless the user moved the camera.
  const lastScene = useRef<Scene | null>(null);
  const lastSize = useRef<Size | null>(null);
  useEffect(() => {
    if (cy === null || size === null) return;
    const resized = lastSize.current !== null && lastSize.current !== size;
    // `resize` measures the page, which forces a layout.
    if (lastSize.current !== size) cy.resize();
    lastSize.current = size;
    const whole = wholeZoom(scene, size);
    cy.minZoom(whole * MIN_ZOOM_FACTOR);
    cy.maxZoom(fitZoom(scene, size) * MAX_ZOOM_FACTOR);
    const first = lastScene.current === null;
    // A resize lays the same picture out for another room.
    const changed = lastScene.current !== scene && !resized;
    lastScene.current = scene;
    if (movedByUser.current && !changed) return;
    if (changed) lookedAt.current = null;
    const saved = first ? savedViewport(explorer, view, scene) : null;
    movedByUser.current = saved !== null;
    const part = lookedAt.current;
    const camera =
      saved ??
      (part === null
        ? initialCamera(scene, size, { near, selectedIds }, isClose)
        : partCamera(part, scene, size, selectedIds));
    // A running animation may be on its way elsewhere.
    if (cy.animated() || !isSame(camera, cameraOf(cy)))
      moveCamera(cy, camera, !first && (changed || onStage) && !prefersReducedMotion());
    if (first) setAt(camera);
  }, [cy, scene, size, near, selectedIds, onStage, isClose, explorer, view]);

  // Reveals a new selection, wherever the user moved the camera.
  const revealSelection = useEffectEvent(() => {
    if (cy === null || size === null || !movedByUser.current) return;
    const camera = revealed(scene, selectedIds, cameraOf(cy), size);
    if (camera !== null) go(camera);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection or screen size triggers it.
  useEffect(() => revealSelection(), [selectedIds, size]);

  // Each step of a tour starts at its initial camera.
  useOnChange(step, () => {
    if (cy === null || size === null || !movedByUser.current) return;
    movedByUser.current = false;
    lookedAt.current = null;
    moveCamera(cy, initialCamera(scene, size, { near, selectedIds }, isClose), !prefersReducedMotion());
  });

  const save = useEffectEvent(() => saveViewport(explorer, view, scene, movedByUser.current ? at : null));
  useEffect(() => () => save(), []);

  const moved = useCallback(() => {
    movedByUser.current = true;
  }, []);
  /** The end of the running animation, from which the next move starts. */
  const goal = useRef<Camera | null>(null);
  const go = useCallback(
    (camera: Camera, animated = true) => {
      if (cy === null) return;
      goal.current = camera;
      moveCamera(cy, camera, animated && !prefersReducedMotion());
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
        const from = destination(cy, goal.current);
        go(zoomed(from, clamped(cy, from.zoom, factor), size));
      },
      panBy: (x, y) => {
        movedByUser.current = true;
        cy?.panBy({ x, y });
      },
      reveal: (part) => {
        if (cy === null || size === null) return;
        const camera = revealing(part, destination(cy, goal.current), size);
        if (camera === null) return;
        movedByUser.current = true;
        go(camera);
      },
      lookAt: (part, animated) => {
        if (size === null) return;
        movedByUser.current = false;
        lookedAt.current = part;
        go(partCamera(part, scene, size, selectedIds), animated);
      },
    }),
    [at, cy, scene, size, selectedIds, go, moved],
  );
}

/** The camera at which the running animation ends; without one, the current camera. */
function destination(cy: Core, goal: Camera | null): Camera {
  return cy.animated() && goal !== null ? goal : cameraOf(cy);
}

/**
 * Shows the whole picture. On a low screen, or on stage if `isClose`, it shows the selection with its neighbours. A
 * picture that extends below the screen is panned to the selection.
 */
function initialCamera(scene: Scene, size: Size, { near, selectedIds }: Targets, isClose: boolean): Camera {
  const isLow = wholeZoom(scene, size) <= MIN_USE;
  const part = near === null || !(isLow || isClose) ? null : boundsOf(scene, ({ node }) => near.has(node));
  if (part !== null) return isLow ? cameraOn(part, scene, size) : cameraNear(part, scene, size);
  const home = fitCamera(scene, size);
  return revealed(scene, selectedIds, home, size) ?? home;
}

/** Fits a part to the screen; if it is higher than the screen, it pans to the selection. */
function partCamera(part: Rect, scene: Scene, size: Size, selectedIds: ReadonlySet<string>): Camera {
  const camera = cameraOn(part, scene, size);
  return revealed(scene, selectedIds, camera, size) ?? camera;
}

/** `camera` panned to the selection; null if that is visible already. */
function revealed(scene: Scene, selectedIds: ReadonlySet<string>, camera: Camera, size: Size): Camera | null {
  const part = boundsOf(scene, ({ id }) => selectedIds.has(id));
  return part === null ? null : revealing(part, camera, size);
}

/** Limits a zoom factor, because Cytoscape would cut off the zoom alone and the camera would jump. */
function clamped(cy: Core, zoom: number, factor: number): number {
  return Math.min(cy.maxZoom() / zoom, Math.max(cy.minZoom() / zoom, factor));
}

export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
