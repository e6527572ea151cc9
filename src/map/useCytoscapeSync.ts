/** Synchronises Cytoscape with the scene, its state and the focus. */
import type { Core } from 'cytoscape';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useExplorer } from '../store/hooks.ts';
import { useReady } from '../ui/useReady.ts';
import { boundsOf } from './camera.ts';
import { drawScene, setState } from './cytoscapeSync.ts';
import type { SceneElement } from './elements.ts';
import type { Scene } from './geometry/scene.ts';
import { isDrawn, type SceneState } from './style/state.ts';
import { type CameraControl, prefersReducedMotion } from './useCamera.ts';

type Options = {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly state: SceneState;
  /** The elements of that scene in that state. */
  readonly elements: readonly SceneElement[];
  readonly camera: CameraControl;
};

/** Returns true while no element moves; labels are placed only then. */
export function useCytoscapeSync({ cy, scene, state, elements, camera }: Options): boolean {
  const [arrived, setArrived] = useState<Scene | null>(null);
  const drawn = useRef<Pick<Options, 'scene' | 'elements'> & { readonly cy: Core }>(null);

  useEffect(() => {
    if (cy === null) return;
    const before = drawn.current;
    drawn.current = { cy, scene, elements };
    if (before?.cy === cy && before.scene === scene) {
      setState(cy, elements, before.elements);
      return;
    }
    const animated = before?.cy === cy && !prefersReducedMotion();
    void drawScene(cy, scene, elements, animated).then(() => {
      if (drawn.current?.scene === scene) setArrived(scene);
    });
  }, [cy, scene, elements]);

  // Focus fits the camera to the focused part; leaving it shows the whole picture. Filters do not move the camera.
  const focus = useExplorer((explorer) => explorer.focus);
  const focusedBefore = useRef<typeof focus>(null);
  const look = useEffectEvent(() => {
    const part = focus === null ? null : boundsOf(scene, (node) => isDrawn(node, state));
    // The first picture appears without animation.
    const animated = document.documentElement.dataset.ready === 'true';
    if (part !== null) camera.lookAt(part, animated);
    else if (focusedBefore.current !== null) camera.fit();
    focusedBefore.current = focus;
  });
  // The camera may come last, as it needs the size of the screen.
  const ready = cy !== null && arrived !== null && arrived === scene && camera.at !== null;
  useEffect(() => {
    if (ready && focus !== focusedBefore.current) look();
  }, [ready, focus]);

  useReady(ready);
  return ready;
}
