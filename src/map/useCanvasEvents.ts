/** Pointing, tapping and double tapping on the canvas, as actions on the store. */
import type { Core } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';
import { toggleBranch } from '../explore/state.ts';
import type { NodeId } from '../plan/graph.ts';
import { useActions, useExplorer } from '../store/hooks.ts';
import { bindEvents, type Tap } from './events.ts';
import type { Point, Scene } from './geometry/scene.ts';
import { hitTest } from './hitTest.ts';
import type { PlacedLabel } from './labels/label.ts';
import type { SceneState } from './style/state.ts';
import type { Pointed } from './useHoverCard.ts';

type Wiring = {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly state: SceneState;
  readonly labels: readonly PlacedLabel[];
  readonly setPointed: (pointed: Pointed | null) => void;
  /** Something was tapped, or the ground beside everything. */
  readonly tapped: () => void;
  readonly moved: () => void;
};

export function useCanvasEvents({ cy, scene, state, labels, setPointed, tapped, moved }: Wiring): void {
  const { select, compare, hover, focusOn, setBranches, connect } = useActions();
  const picking = useExplorer((state) => state.connectionSource);
  const graph = useExplorer((state) => state.graph);
  const branches = useExplorer((state) => state.branches);

  const named = (at: Point): string | null =>
    labels.find(({ box, dim }) => !dim && covers(box, at))?.node ?? null;
  const nearby = (at: Point): string | null =>
    cy === null ? null : hitTest(scene, state, at, { zoom: cy.zoom(), pan: cy.pan() });
  /**
   * What a tap means: whose name stands there, as it stands above all, or what Cytoscape says. Of what a finger
   * covers Cytoscape takes the topmost; the nearest is meant.
   */
  const drawnAt = (id: string | null, at: Point, coarse = false): string | null =>
    named(at) ?? (coarse ? nearby(at) : null) ?? id;
  /** What is pointed at: a thing comes before a name that has come to stand on it. */
  const pointedAt = (id: string | null, at: Point): string | null => id ?? drawnAt(id, at);

  const lightUp = (drawn: string | null, at: Point, coarse: boolean): NodeId | null => {
    const node = scene.nodes.get(drawn ?? '')?.node ?? null;
    setPointed(drawn === null ? null : { id: drawn, at, coarse });
    hover(node);
    return node;
  };

  /** A tap beside everything is no choice. */
  const pick = (from: NodeId, to: NodeId | null) => {
    if (to !== null && to !== from) connect(from, to);
  };
  const tap = useEffectEvent((id: string | null, { at, coarse, shift }: Tap) => {
    const drawn = scene.nodes.get(drawnAt(id, at, coarse) ?? '');
    // What a finger has held is let go by the next tap.
    if (coarse) lightUp(null, at, coarse);
    if (picking !== null) pick(picking, drawn?.node ?? null);
    else if (drawn !== undefined && drawn.opens === undefined && shift) compare(drawn.node);
    else if (drawn?.opens === undefined) select(drawn?.node ?? null);
    else setBranches(toggleBranch(graph, branches, drawn.opens));
    tapped();
  });
  const doubleTap = useEffectEvent((id: string | null, { at, coarse }: Tap) => {
    const drawn = scene.nodes.get(drawnAt(id, at, coarse) ?? '');
    if (drawn !== undefined && drawn.opens === undefined) focusOn(drawn.node, 1);
  });
  const point = useEffectEvent((id: string | null, at: Point) => {
    const node = lightUp(pointedAt(id, at), at, false);
    const container = cy?.container();
    if (container !== null && container !== undefined)
      container.style.cursor = node === null ? 'default' : 'pointer';
  });
  const hold = useEffectEvent((id: string | null, { at, coarse }: Tap) => {
    lightUp(drawnAt(id, at, coarse), at, coarse);
  });
  const onMoved = useEffectEvent(() => moved());

  useEffect(() => {
    if (cy === null) return;
    return bindEvents(cy, {
      tap: (id, how) => tap(id, how),
      doubleTap: (id, how) => doubleTap(id, how),
      hold: (id, how) => hold(id, how),
      point: (id, at) => point(id, at),
      moved: () => onMoved(),
    });
  }, [cy]);
}

function covers(box: PlacedLabel['box'], { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
}
