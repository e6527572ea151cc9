/** The canvas on which the plan is drawn: Cytoscape below, words above it, legend and camera beneath. */
import type { Core } from 'cytoscape';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { layoutGraph } from '../explore/collapse.ts';
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
import { elementsOf, type SceneElement } from './elements.ts';
import { FocusRing } from './FocusRing.tsx';
import { withPinned } from './geometry/pinnedNodes.ts';
import { withProjectLinks } from './geometry/projectLinkCurves.ts';
import { HoverCard } from './HoverCard.tsx';
import { KeysDialog } from './KeysDialog.lazy.ts';
import { LossSigns } from './LossSigns.tsx';
import { labelledNodes } from './labelledNodes.ts';
import { LabelLayer } from './labels/LabelLayer.tsx';
import type { PlacedLabel } from './labels/label.ts';
import { labelLanguage } from './labels/labelText.ts';
import { createMeasureText } from './labels/measureText.ts';
import { placeLabels } from './labels/placeLabels.ts';
import { type Losses, lossesIn, lossRects, NO_LOSSES } from './losses.ts';
import { projectLinkBoxes } from './projectLinkBoxes.ts';
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
import { useSyncedLayer } from './useSyncedLayer.ts';

const NOTHING_WRITTEN: { readonly labels: readonly PlacedLabel[]; readonly losses: Losses } = {
  labels: [],
  losses: NO_LOSSES,
};

export type CanvasProps = {
  /** Beside the camera's buttons: what can be had of the picture. */
  readonly menu?: ReactNode;
};

export function Canvas({ menu }: CanvasProps) {
  const words = useTranslation();
  const { t } = words;
  const { graph: shown } = useFilteredPlan();
  const graph = useExplorer((state) => state.graph);
  const view = useExplorer(effectiveView);
  const branches = useExplorer((state) => state.branches);
  const stage = useRef<HTMLDivElement>(null);
  const size = useElementSize(stage);
  const [cy, setCy] = useState<Core | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [keysShown, setKeysShown] = useState(false);

  const measure = useMemo(() => createMeasureText(document), []);
  const format = useOrientation(view);
  const type = useMinFontSize(size);
  const room = useMemo(() => roomFor(format, size, type), [format, size, type]);
  const base = useMemo(() => layoutGraph(graph, shown, view), [graph, shown, view]);
  const frame = useMemo(() => sceneOf(base, view, room, branches), [base, view, room, branches]);
  const highlightState = useHighlight(shown);
  const pinned = useMemo(
    () => withPinned(base, frame, highlightState.selectedIds),
    [base, frame, highlightState.selectedIds],
  );
  const scene = useMemo(() => withProjectLinks(pinned, view, shown.links), [pinned, view, shown.links]);
  const highlight = useMemo(
    () => highlightCollapsed(scene, highlightState.highlight),
    [scene, highlightState.highlight],
  );
  const selectedIds = useMemo(
    () => withCollapsed(scene, highlightState.selectedIds),
    [scene, highlightState.selectedIds],
  );
  const hits = useHits();
  const marked = useMemo(
    () => withCollapsed(scene, new Set<string>(hits.map(({ node }) => node.id))),
    [scene, hits],
  );
  const lost = useLostCounts();
  const without = useExplorer((state) => state.filter.without);
  const dropped = useMemo(() => new Set<string>(without), [without]);
  const state: SceneState = useMemo(
    () => ({ shown, highlight, selectedIds, hits: marked, lost, dropped }),
    [shown, highlight, selectedIds, marked, lost, dropped],
  );
  const elements = useMemo(() => elementsOf(graph, scene, view, state), [graph, scene, view, state]);
  const camera = useCamera(cy, frame, size, highlightState);
  const settled = useCytoscapeSync({ cy, scene, state, elements, camera });

  const navigation = useKeyboardNavigation(scene, camera);
  const named = pointed?.id ?? navigation.focusedNode?.id ?? null;

  const { labels, losses } = useMemo(() => {
    if (size === null || camera.at === null || !settled) return NOTHING_WRITTEN;
    const screen = { x: 0, y: 0, ...size };
    const nodes = labelledNodes(graph, scene, state, camera.at, screen, named);
    const at = { screen, zoom: camera.at.zoom, fitZoom: fitZoom(scene, size), smallest: type };
    const losses = lossesIn(scene, view, state, camera.at, type);
    const taken = [...lossRects(losses), ...projectLinkBoxes(scene, state, camera.at)];
    return { losses, labels: placeLabels(nodes, at, labelLanguage(words), measure, taken) };
  }, [graph, scene, view, size, camera.at, type, settled, state, named, words, measure]);

  const pointedNode = scene.nodes.get(named ?? '')?.node ?? highlightState.single;
  const unwritten = useMemo(() => unlabelledNode(graph, labels, pointedNode), [graph, labels, pointedNode]);

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
    // Cytoscape takes the focus away on a press; the keys go on from what was tapped.
    stage.current?.focus({ preventScroll: true });
  };
  // The same thing again is no news: the picture would be worked out anew at each move of a mouse.
  const point = (next: Pointed | null) => {
    setPointed((before) => (before?.id === next?.id ? before : next));
    if (next !== null) navigation.rest();
  };
  const { hover } = useActions();
  // What a finger has held is let go by the next press beside the picture, too.
  usePressOutside(stage, pointed?.coarse === true, () => {
    setPointed(null);
    hover(null);
  });
  useCanvasEvents({ cy, scene, state, labels, setPointed: point, tapped, moved: camera.moved });
  const layer = useSyncedLayer(cy, camera.at);
  const walkOn: NavigationControl = {
    ...navigation,
    go: (step) => {
      // The keyboard leads from here on, wherever the pointer was left.
      setPointed(null);
      navigation.go(step);
    },
  };
  const onKeyDown = useCanvasKeys(camera, walkOn, () => setKeysShown(true));
  const keepCy = useCallback((instance: Core) => setCy(instance), []);

  return (
    <div className={styles.canvas}>
      <div
        className={styles.stage}
        ref={stage}
        // Screen readers then leave its keys to it. Without keys the outline says the same.
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys walk the plan.
        tabIndex={0}
        aria-label={t(view === 'map' ? 'canvas.map' : 'canvas.structure')}
        aria-describedby="canvas-keys"
        onKeyDown={onKeyDown}
        onFocus={navigation.onFocus}
        onBlur={navigation.leave}
      >
        {(size !== null || cy !== null) && <Drawing elements={elements} cy={keepCy} />}
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
      <p
        className={styles.liveRegion}
        role="status"
        aria-label={t('walk.said')}
        lang={navigation.announcement.language}
      >
        {/* A key of its own each time: the same sentence again is said again. */}
        <span key={navigation.announcement.times}>{navigation.announcement.text}</span>
      </p>
      <CanvasToolbar
        scene={scene}
        losing={lost.size > 0}
        camera={camera}
        unlabelled={unwritten}
        onKeys={() => setKeysShown(true)}
        menu={menu}
      />
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
    </div>
  );
}

/** Begins with the elements of the room that the page has; from then on the picture is changed in place. */
function Drawing({ elements, cy }: { elements: readonly SceneElement[]; cy: (instance: Core) => void }) {
  const [first] = useState(() => [...elements]);
  return (
    <CytoscapeComponent
      className={styles.cytoscape ?? ''}
      elements={first}
      stylesheet={style}
      cy={cy}
      diff={(a, b) => a !== b}
      autoungrabify={true}
      boxSelectionEnabled={false}
    />
  );
}
