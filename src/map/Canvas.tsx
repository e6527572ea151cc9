/** The canvas on which the plan is drawn: Cytoscape below, words above it, legend and camera beneath. */
import type { Core } from 'cytoscape';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { laidOut } from '../explore/gather.ts';
import { useActions, useExplorer, useHits, useShown, useWords } from '../store/hooks.ts';
import { useLost } from '../store/whatIf.ts';
import { usePressOutside } from '../ui/usePressOutside.ts';
import styles from './Canvas.module.css';
import { CanvasBar } from './CanvasBar.tsx';
import { fitZoom } from './camera.ts';
import { elementsOf, type SceneElement } from './elements.ts';
import { withPinned } from './geometry/pinned.ts';
import { withTies } from './geometry/ties.ts';
import { HoverCard } from './HoverCard.tsx';
import { LossSigns } from './LossSigns.tsx';
import { labelledNodes } from './labelledNodes.ts';
import { LabelLayer } from './labels/LabelLayer.tsx';
import type { PlacedLabel } from './labels/label.ts';
import { labelLanguage } from './labels/labelText.ts';
import { textMeasure } from './labels/measureText.ts';
import { placeLabels } from './labels/placeLabels.ts';
import { KeysDialog } from './laterKeysDialog.ts';
import type { SceneState } from './look/state.ts';
import { type Losses, lossesIn, NO_LOSSES, takenBy } from './losses.ts';
import { rememberedScene as sceneOf } from './rememberedScene.ts';
import { roomFor } from './room.ts';
import { pictureIn } from './shownPicture.ts';
import { highlightIn, withStandIns } from './standIns.ts';
import { style } from './style.ts';
import { tieBoxes } from './tieBoxes.ts';
import { unwrittenName } from './unwrittenName.ts';
import { useCamera } from './useCamera.ts';
import { useCanvasEvents } from './useCanvasEvents.ts';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useCytoscapeSync } from './useCytoscapeSync.ts';
import { useFormat } from './useFormat.ts';
import { type Pointed, useHoverCard } from './useHoverCard.ts';
import { useLit } from './useLit.ts';
import { useSize } from './useSize.ts';
import { useSmallestType } from './useSmallestType.ts';
import { useTravellingLayer } from './useTravellingLayer.ts';
import { useWalk, type WalkControl } from './useWalk.ts';
import { WalkRing } from './WalkRing.tsx';

const NOTHING_WRITTEN: { readonly labels: readonly PlacedLabel[]; readonly losses: Losses } = {
  labels: [],
  losses: NO_LOSSES,
};

export type CanvasProps = {
  /** Beside the camera's buttons: what can be had of the picture. */
  readonly menu?: ReactNode;
};

export function Canvas({ menu }: CanvasProps) {
  const words = useWords();
  const { t } = words;
  const { graph: shown } = useShown();
  const graph = useExplorer((state) => state.graph);
  const view = useExplorer(pictureIn);
  const branches = useExplorer((state) => state.branches);
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const [cy, setCy] = useState<Core | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [keysShown, setKeysShown] = useState(false);

  const measure = useMemo(() => textMeasure(document), []);
  const format = useFormat(view);
  const type = useSmallestType(size);
  const room = useMemo(() => roomFor(format, size, type), [format, size, type]);
  const base = useMemo(() => laidOut(graph, shown, view), [graph, shown, view]);
  const frame = useMemo(() => sceneOf(base, view, room, branches), [base, view, room, branches]);
  const told = useLit(shown);
  const pinned = useMemo(() => withPinned(base, frame, told.chosen), [base, frame, told.chosen]);
  const scene = useMemo(() => withTies(pinned, view, shown.links), [pinned, view, shown.links]);
  const lit = useMemo(() => highlightIn(scene, told.lit), [scene, told.lit]);
  const chosen = useMemo(() => withStandIns(scene, told.chosen), [scene, told.chosen]);
  const hits = useHits();
  const marked = useMemo(
    () => withStandIns(scene, new Set<string>(hits.map(({ node }) => node.id))),
    [scene, hits],
  );
  const lost = useLost();
  const without = useExplorer((state) => state.filter.without);
  const dropped = useMemo(() => new Set<string>(without), [without]);
  const state: SceneState = useMemo(
    () => ({ shown, lit, chosen, marked, lost, dropped }),
    [shown, lit, chosen, marked, lost, dropped],
  );
  const elements = useMemo(() => elementsOf(graph, scene, view, state), [graph, scene, view, state]);
  const camera = useCamera(cy, frame, size, told);
  const settled = useCytoscapeSync({ cy, scene, state, elements, camera });

  const walk = useWalk(scene, camera);
  const named = pointed?.id ?? walk.ringed?.id ?? null;

  const { labels, losses } = useMemo(() => {
    if (size === null || camera.at === null || !settled) return NOTHING_WRITTEN;
    const screen = { x: 0, y: 0, ...size };
    const nodes = labelledNodes(graph, scene, state, camera.at, screen, named);
    const at = { screen, zoom: camera.at.zoom, fitZoom: fitZoom(scene, size), smallest: type };
    const losses = lossesIn(scene, view, state, camera.at, type);
    const taken = [...takenBy(losses), ...tieBoxes(scene, state, camera.at)];
    return { losses, labels: placeLabels(nodes, at, labelLanguage(words), measure, taken) };
  }, [graph, scene, view, size, camera.at, type, settled, state, named, words, measure]);

  const pointedNode = scene.nodes.get(named ?? '')?.node ?? told.single;
  const unwritten = useMemo(() => unwrittenName(graph, labels, pointedNode), [graph, labels, pointedNode]);

  const { card, putAway } = useHoverCard({ scene, camera: camera.at, screen: size, labels, pointed, walk });
  const tapped = () => {
    putAway();
    walk.rest();
    // Cytoscape takes the focus away on a press; the keys go on from what was tapped.
    stage.current?.focus({ preventScroll: true });
  };
  // The same thing again is no news: the picture would be worked out anew at each move of a mouse.
  const point = (next: Pointed | null) => {
    setPointed((before) => (before?.id === next?.id ? before : next));
    if (next !== null) walk.rest();
  };
  const { hover } = useActions();
  // What a finger has held is let go by the next press beside the picture, too.
  usePressOutside(stage, pointed?.coarse === true, () => {
    setPointed(null);
    hover(null);
  });
  useCanvasEvents({ cy, scene, state, labels, setPointed: point, tapped, moved: camera.moved });
  const layer = useTravellingLayer(cy, camera.at);
  const walkOn: WalkControl = {
    ...walk,
    go: (step) => {
      // The keyboard leads from here on, wherever the pointer was left.
      setPointed(null);
      walk.go(step);
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
        onFocus={walk.onFocus}
        onBlur={walk.leave}
      >
        {(size !== null || cy !== null) && <Drawing elements={elements} cy={keepCy} />}
        <LabelLayer labels={labels} layer={layer}>
          <LossSigns losses={losses} />
          {settled && camera.at !== null && walk.ringed !== null && (
            <WalkRing node={walk.ringed} camera={camera.at} />
          )}
        </LabelLayer>
        {card !== null && size !== null && <HoverCard key={card.of} screen={size} {...card} />}
        <p id="canvas-keys" className={styles.spoken}>
          {t('canvas.keys')}
        </p>
      </div>
      <p className={styles.spoken} role="status" aria-label={t('walk.said')} lang={walk.said.language}>
        {/* A key of its own each time: the same sentence again is said again. */}
        <span key={walk.said.times}>{walk.said.text}</span>
      </p>
      <CanvasBar
        scene={scene}
        losing={lost.size > 0}
        camera={camera}
        unwritten={unwritten}
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
