/** The canvas: Cytoscape, the labels above it, and the toolbar with legend and camera below it. */
import type { Core } from 'cytoscape';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { layoutGraph } from '../explore/collapse.ts';
import { shadesBy } from '../explore/shade.ts';
import { useActions, useExplorer, useFilteredPlan, useHits, useTranslation } from '../store/hooks.ts';
import { useLostCounts } from '../store/whatIf.ts';
import { usePressOutside } from '../ui/usePressOutside.ts';
import styles from './Canvas.module.css';
import { CanvasToolbar } from './CanvasToolbar.tsx';
import { cachedScene as sceneOf } from './cachedScene.ts';
import { fitZoom } from './camera.ts';
import { highlightCollapsed, withCollapsed } from './collapsedNodes.ts';
import { style } from './cytoscapeStyle.ts';
import { effectiveView } from './effectiveView.ts';
import { elementsOf, owned, type SceneElement } from './elements.ts';
import { FocusRing } from './FocusRing.tsx';
import { withPinned } from './geometry/pinnedNodes.ts';
import { withProjectLinks } from './geometry/projectLinkCurves.ts';
import type { Size } from './geometry/scene.ts';
import { HoverCard } from './HoverCard.tsx';
import { KeysDialog } from './KeysDialog.lazy.ts';
import { LossSigns } from './LossSigns.tsx';
import { LabelLayer } from './labels/LabelLayer.tsx';
import type { PlacedLabel } from './labels/label.ts';
import { measureTextIn } from './labels/measureText.ts';
import { labelsAt } from './labelsAt.ts';
import { type Losses, NO_LOSSES } from './losses.ts';
import { roomFor } from './room.ts';
import type { SceneState } from './style/state.ts';
import { unlabelledNode } from './unlabelledNode.ts';
import { useCamera } from './useCamera.ts';
import { useCanvasEvents } from './useCanvasEvents.ts';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useCytoscapeSync } from './useCytoscapeSync.ts';
import { useElementSize } from './useElementSize.ts';
import { useHighlight } from './useHighlight.ts';
import { type Pointed, useHoverCard } from './useHoverCard.ts';
import { type NavigationControl, useKeyboardNavigation } from './useKeyboardNavigation.ts';
import { useMinFontSize } from './useMinFontSize.ts';
import { useOrientation } from './useOrientation.ts';
import { usePreparedDimming } from './usePreparedDimming.ts';
import { useSyncedLayer } from './useSyncedLayer.ts';

const NO_LABELS: { readonly labels: readonly PlacedLabel[]; readonly losses: Losses } = {
  labels: [],
  losses: NO_LOSSES,
};

/** `menu`: the export menu, shown beside the camera buttons. */
export function Canvas({ menu }: { readonly menu?: ReactNode }) {
  const words = useTranslation();
  const { t } = words;
  const { graph: shown } = useFilteredPlan();
  const graph = useExplorer((state) => state.graph);
  const view = useExplorer(effectiveView);
  const branches = useExplorer((state) => state.branches);
  const stage = useRef<HTMLDivElement>(null);
  const size = useElementSize(stage, prerenderedSize);
  const [cy, setCy] = useState<Core | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [keysShown, setKeysShown] = useState(false);

  const measure = measureTextIn(document);
  const orientation = useOrientation(view);
  const minFontSize = useMinFontSize(size);
  const room = useMemo(() => roomFor(orientation, size, minFontSize), [orientation, size, minFontSize]);
  const base = useMemo(() => layoutGraph(graph, shown, view), [graph, shown, view]);
  const frame = useMemo(() => sceneOf(base, view, room, branches), [base, view, room, branches]);
  const highlightState = useHighlight(shown);
  const pinned = useMemo(
    () => withPinned(base, frame, highlightState.selectedIds),
    [base, frame, highlightState.selectedIds],
  );
  const scene = useMemo(() => withProjectLinks(pinned, view, shown.links), [pinned, view, shown.links]);
  const { highlight, selectedIds } = highlightState;
  const hits = useHits();
  const lost = useLostCounts();
  const dropped = useExplorer((state) => state.filter.without);
  const shade = useExplorer((state) => state.filter.shade);
  const state: SceneState = useMemo(
    () => ({
      shown,
      highlight: highlightCollapsed(scene, highlight),
      selectedIds: withCollapsed(scene, selectedIds),
      hits: withCollapsed(scene, new Set<string>(hits.map(({ node }) => node.id))),
      lost,
      dropped: new Set<string>(dropped),
      shades: shadesBy(graph, shade),
    }),
    [graph, scene, shown, highlight, selectedIds, hits, lost, dropped, shade],
  );
  const elements = useMemo(() => elementsOf(graph, scene, view, state), [graph, scene, view, state]);
  const camera = useCamera(cy, frame, size, highlightState);
  const settled = useCytoscapeSync({ cy, scene, state, elements, camera });

  const navigation = useKeyboardNavigation(scene, camera);
  const named = pointed?.id ?? navigation.focusedNode?.id ?? null;

  const labelFrame = useMemo(
    () =>
      size === null || camera.at === null || !settled
        ? null
        : {
            camera: camera.at,
            screen: { x: 0, y: 0, ...size },
            fitZoom: fitZoom(scene, size),
            smallest: minFontSize,
            pointed: named,
          },
    [scene, size, camera.at, minFontSize, settled, named],
  );
  const { labels, losses } = useMemo(
    () =>
      labelFrame === null ? NO_LABELS : labelsAt(scene, { graph, view, words, state }, labelFrame, measure),
    [graph, scene, view, labelFrame, state, words, measure],
  );
  usePreparedDimming(settled ? scene : null, [
    (highlight) => elementsOf(graph, scene, view, { ...state, highlight }),
    (highlight) => {
      if (labelFrame !== null)
        labelsAt(scene, { graph, view, words, state: { ...state, highlight } }, labelFrame, measure);
    },
  ]);

  const pointedNode = scene.nodes.get(named ?? '')?.node ?? highlightState.single;
  const unlabelled = useMemo(() => unlabelledNode(graph, labels, pointedNode), [graph, labels, pointedNode]);

  const { card, dismiss } = useHoverCard({
    scene,
    camera: camera.at,
    screen: size,
    labels,
    pointed,
    navigation,
  });
  const tapped = () => {
    dismiss();
    navigation.rest();
    // Cytoscape removes the focus on a press; keyboard navigation continues from the tapped node.
    stage.current?.focus({ preventScroll: true });
  };
  // Keeps the state if the node is the same, so that mouse moves do not update the picture.
  const point = (next: Pointed | null) => {
    setPointed((before) => (before?.id === next?.id ? before : next));
    if (next !== null) navigation.rest();
  };
  const { hover, show } = useActions();
  // A press outside the canvas also ends the hover of a touch hold.
  usePressOutside(stage, pointed?.coarse === true, () => {
    setPointed(null);
    hover(null);
  });
  useCanvasEvents({ cy, scene, state, labels, setPointed: point, tapped, moved: camera.moved });
  const layer = useSyncedLayer(cy, camera.at);
  const keyboard: NavigationControl = {
    ...navigation,
    go: (step) => {
      // The keyboard takes over from the pointer, wherever that was left.
      setPointed(null);
      navigation.go(step);
    },
  };
  const onKeyDown = useCanvasKeys(camera, keyboard, () => setKeysShown(true));

  return (
    <div className={styles.canvas}>
      <div
        className={styles.stage}
        ref={stage}
        // Makes screen readers pass keys to the canvas. The outline view offers the same without keys.
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys navigate the plan.
        tabIndex={0}
        aria-label={t(view === 'map' ? 'canvas.map' : 'canvas.structure')}
        aria-describedby="canvas-keys"
        onKeyDown={onKeyDown}
        onFocus={navigation.onFocus}
        onBlur={navigation.leave}
      >
        {(size !== null || cy !== null) && <Drawing elements={elements} cy={setCy} />}
        <LabelLayer labels={labels} layer={layer}>
          <LossSigns losses={losses} />
          {settled && camera.at !== null && navigation.focusedNode !== null && (
            <FocusRing node={navigation.focusedNode} camera={camera.at} />
          )}
        </LabelLayer>
        {card !== null && size !== null && <HoverCard key={card.of} screen={size} {...card} />}
        <p id="canvas-keys" className={styles.liveRegion}>
          {t('canvas.keys')}
        </p>
      </div>
      <button type="button" className={styles.asList} onClick={() => show('list')}>
        {t('canvas.asList')}
      </button>
      <p
        className={styles.liveRegion}
        role="status"
        aria-label={t('walk.said')}
        lang={navigation.announcement.language}
      >
        {/* The key makes screen readers repeat a sentence that stays the same. */}
        <span key={navigation.announcement.times}>{navigation.announcement.text}</span>
      </p>
      <CanvasToolbar
        scene={scene}
        losing={lost.size > 0}
        camera={camera}
        unlabelled={unlabelled}
        onKeys={() => setKeysShown(true)}
        menu={menu}
      />
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
    </div>
  );
}

/** The size of the canvas in the page that the build rendered, which has the same layout and is shown before this one. */
function prerenderedSize(): Size | null {
  const stage = document.querySelector('[inert] [role="application"]');
  if (stage === null) return null;
  const { width: w, height: h } = stage.getBoundingClientRect();
  return w < 1 || h < 1 ? null : { w, h };
}

/** Mounts Cytoscape with the first elements; `useCytoscapeSync` makes all later changes. */
function Drawing({ elements, cy }: { elements: readonly SceneElement[]; cy: (instance: Core) => void }) {
  const [initial] = useState(() => elements.map(owned));
  return (
    <CytoscapeComponent
      className={styles.cytoscape ?? ''}
      elements={initial}
      stylesheet={style}
      cy={cy}
      diff={(a, b) => a !== b}
      autoungrabify={true}
      boxSelectionEnabled={false}
    />
  );
}
