/** Keeps Cytoscape in step with the state: scene, what is shown, what is lit, where to look. */
import type { Core } from 'cytoscape';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Highlight } from '../explore/highlight.ts';
import type { Picture } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import { useExplorer } from '../store/hooks.ts';
import { boundsOf } from './camera.ts';
import type { Scene } from './geometry/scene.ts';
import { drawScene, isShown, light, mark, showOnly, weaken } from './picture.ts';
import { type CameraControl, prefersStill } from './useCamera.ts';

type Pictured = {
  readonly cy: Core | null;
  readonly graph: PlanGraph;
  readonly scene: Scene;
  readonly view: Picture;
  readonly shown: PlanGraph;
  readonly lit: Highlight | null;
  readonly chosen: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
  readonly lost: ReadonlyMap<string, number>;
  readonly camera: CameraControl;
};

/** True while nothing travels: names are written then. */
export function usePicture(pictured: Pictured): boolean {
  const { cy, graph, scene, view, shown, lit, chosen, marked, lost, camera } = pictured;
  const [arrived, setArrived] = useState<Scene | null>(null);
  const drawn = useRef<{ readonly cy: Core; readonly view: Picture } | null>(null);

  useEffect(() => {
    if (cy === null) return;
    const before = drawn.current;
    drawn.current = { cy, view };
    const animated = before !== null && before.cy === cy && !prefersStill();
    let current = true;
    void drawScene(cy, graph, scene, view, animated).then(() => {
      if (current) setArrived(scene);
    });
    return () => {
      current = false;
    };
  }, [cy, graph, scene, view]);

  useEffect(() => {
    if (cy !== null) showOnly(cy, scene, shown, view);
  }, [cy, scene, shown, view]);

  useEffect(() => {
    if (cy !== null) light(cy, scene, view, lit, chosen);
  }, [cy, scene, view, lit, chosen]);

  useEffect(() => {
    if (cy !== null) mark(cy, scene, marked);
  }, [cy, scene, marked]);

  useEffect(() => {
    if (cy !== null) weaken(cy, scene, lost);
  }, [cy, scene, lost]);

  // Focusing brings its surroundings close; leaving it shows the whole again. Filters move no camera.
  const focus = useExplorer((state) => state.focus);
  const focusedBefore = useRef<typeof focus>(null);
  const look = useEffectEvent(() => {
    const part = focus === null ? null : boundsOf(scene, (node) => isShown(node, shown));
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

  useEffect(() => {
    if (ready) document.documentElement.dataset.ready = 'true';
  }, [ready]);
  return ready;
}
