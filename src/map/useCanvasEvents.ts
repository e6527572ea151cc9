/** Turns taps and hovers on the canvas into actions of the store. */
import type { Core } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';
import { toggleBranch } from '../explore/state.ts';
import type { NodeId } from '../plan/graph.ts';
import { useActions, useExplorer } from '../store/hooks.ts';
import { cameraOf } from './cytoscapeSync.ts';
import { bindEvents, type Tap } from './events.ts';
import type { Point, Scene } from './geometry/scene.ts';
import { hitTest } from './hitTest.ts';
import type { PlacedLabel } from './labels/label.ts';
import type { SceneState } from './style/state.ts';
import type { Pointed } from './useHoverCard.ts';

type Options = {
  readonly cy: Core | null;
  readonly scene: Scene;
  readonly state: SceneState;
  readonly labels: readonly PlacedLabel[];
  readonly setPointed: (pointed: Pointed | null) => void;
  /** Called after a tap on a node or on the background. */
  readonly tapped: () => void;
  readonly moved: () => void;
};

export function useCanvasEvents({ cy, scene, state, labels, setPointed, tapped, moved }: Options): void {
  const { select, compare, hover, focusOn, setBranches, connect } = useActions();
  const connectionSource = useExplorer((state) => state.connectionSource);
  const graph = useExplorer((state) => state.graph);
  const branches = useExplorer((state) => state.branches);

  const labelledAt = (at: Point): string | null =>
    labels.find(({ box, dim }) => !dim && covers(box, at))?.node ?? null;
  const nearest = (at: Point): string | null =>
    cy === null ? null : hitTest(scene, state, at, cameraOf(cy));
  /**
   * The tapped node: that of the label there, as labels are above everything; else, for touch, the nearest node,
   * where Cytoscape reports the topmost; else the one that Cytoscape reports (`id`).
   */
  const tappedAt = (id: string | null, at: Point, coarse = false): string | null =>
    labelledAt(at) ?? (coarse ? nearest(at) : null) ?? id;

  const setHovered = (drawn: string | null, at: Point, coarse: boolean): NodeId | null => {
    const node = scene.nodes.get(drawn ?? '')?.node ?? null;
    setPointed(drawn === null ? null : { id: drawn, at, coarse });
    hover(node);
    return node;
  };

  const tap = useEffectEvent((id: string | null, { at, coarse, shift }: Tap) => {
    const drawn = scene.nodes.get(tappedAt(id, at, coarse) ?? '');
    // A tap ends the hover of a touch hold.
    if (coarse) setHovered(null, at, coarse);
    if (connectionSource !== null) {
      if (drawn !== undefined && drawn.node !== connectionSource) connect(connectionSource, drawn.node);
    } else if (drawn !== undefined && drawn.opens === undefined && shift) compare(drawn.node);
    else if (drawn?.opens === undefined) select(drawn?.node ?? null);
    else setBranches(toggleBranch(graph, branches, drawn.opens));
    tapped();
  });
  const doubleTap = useEffectEvent((id: string | null, { at, coarse }: Tap) => {
    const drawn = scene.nodes.get(tappedAt(id, at, coarse) ?? '');
    if (drawn !== undefined && drawn.opens === undefined) focusOn(drawn.node, 1);
  });
  const point = useEffectEvent((id: string | null, at: Point) => {
    // For hovers a node comes before a label that covers it, which may appear only because of the hover.
    const node = setHovered(id ?? tappedAt(id, at), at, false);
    const container = cy?.container();
    if (container !== null && container !== undefined)
      container.style.cursor = node === null ? 'default' : 'pointer';
  });
  const hold = useEffectEvent((id: string | null, { at, coarse }: Tap) => {
    setHovered(tappedAt(id, at, coarse), at, coarse);
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
