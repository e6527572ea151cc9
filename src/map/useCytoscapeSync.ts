/** Keeps Cytoscape in step with the state: scene, how its elements look, where the camera stands. */
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

type Drawn = {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly state: SceneState;
  /** Of that scene in that state. */
  readonly elements: readonly SceneElement[];
  readonly camera: CameraControl;
};

/** True while nothing travels: names are written then. */
export function useCytoscapeSync({ cy, scene, state, elements, camera }: Drawn): boolean {
  const [arrived, setArrived] = useState<Scene | null>(null);
  const drawn = useRef<{ readonly cy: Core; readonly scene: Scene } | null>(null);

  useEffect(() => {
    if (cy === null) return;
    const before = drawn.current;
    drawn.current = { cy, scene };
    if (before?.cy === cy && before.scene === scene) {
      setState(cy, elements);
      return;
    }
    const animated = before?.cy === cy && !prefersReducedMotion();
    void drawScene(cy, scene, elements, animated).then(() => {
      if (drawn.current?.scene === scene) setArrived(scene);
    });
  }, [cy, scene, elements]);

  // Focusing brings its surroundings close; leaving it shows the whole again. Filters move no camera.
  const focus = useExplorer((explorer) => explorer.focus);
  const focusedBefore = useRef<typeof focus>(null);
  const look = useEffectEvent(() => {
    const part = focus === null ? null : boundsOf(scene, (node) => isDrawn(node, state));
    // What the address asks for is there from the start.
    const travel = document.documentElement.dataset.ready === 'true';
    if (part !== null) camera.lookAt(part, travel);
    else if (focusedBefore.current !== null) camera.fit();
    focusedBefore.current = focus;
  });
  // Without a camera nothing can be looked at: on a busy machine the screen's size comes last.
  const ready = cy !== null && arrived !== null && arrived === scene && camera.at !== null;
  useEffect(() => {
    if (ready && focus !== focusedBefore.current) look();
  }, [ready, focus]);

  useReady(ready);
  return ready;
}
