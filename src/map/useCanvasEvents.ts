/** Pointing, tapping and double tapping on the canvas, as actions on the store. */
import type { Core } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';
import { toggledBranch } from '../explore/state.ts';
import type { NodeId } from '../plan/graph.ts';
import { useActions, useExplorer } from '../store/hooks.ts';
import { bindEvents } from './events.ts';
import type { Point, Scene } from './geometry/scene.ts';
import type { PlacedLabel } from './labels/label.ts';

type Wiring = {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly labels: readonly PlacedLabel[];
  readonly setPointed: (id: string | null) => void;
  readonly moved: () => void;
};

export function useCanvasEvents({ cy, scene, labels, setPointed, moved }: Wiring): void {
  const { select, hover, focusOn, setBranches, connect } = useActions();
  const picking = useExplorer((state) => state.picking);
  const branches = useExplorer((state) => state.branches);

  /** The drawn thing at a place: what Cytoscape says, or else whose name stands there. */
  const drawnAt = (id: string | null, at: Point): string | null =>
    id ?? labels.find(({ box }) => covers(box, at))?.node ?? null;
  const nodeAt = (id: string | null, at: Point): NodeId | null =>
    scene.nodes.get(drawnAt(id, at) ?? '')?.node ?? null;

  /** A tap beside everything is no choice. */
  const pick = (from: NodeId, to: NodeId | null) => {
    if (to !== null && to !== from) connect(from, to);
  };
  const tap = useEffectEvent((id: string | null, at: Point) => {
    const opens = scene.nodes.get(id ?? '')?.opens;
    if (picking !== null) pick(picking, nodeAt(id, at));
    else if (opens === undefined) select(nodeAt(id, at));
    else setBranches(toggledBranch(branches, opens));
  });
  const doubleTap = useEffectEvent((id: string | null, at: Point) => {
    const node = nodeAt(id, at);
    const opens = scene.nodes.get(id ?? '')?.opens;
    if (node !== null && opens === undefined) focusOn(node, 1);
  });
  const point = useEffectEvent((id: string | null, at: Point) => {
    const node = nodeAt(id, at);
    const container = cy?.container();
    if (container !== null && container !== undefined)
      container.style.cursor = node === null ? 'default' : 'pointer';
    setPointed(drawnAt(id, at));
    hover(node);
  });
  const onMoved = useEffectEvent(() => moved());

  useEffect(() => {
    if (cy === null) return;
    return bindEvents(cy, {
      tap: (id, at) => tap(id, at),
      doubleTap: (id, at) => doubleTap(id, at),
      point: (id, at) => point(id, at),
      moved: () => onMoved(),
    });
  }, [cy]);
}

function covers(box: PlacedLabel['box'], { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
}
