/** The canvas on which the plan is drawn: Cytoscape below, words above it, legend and camera beneath. */
import type { Core } from 'cytoscape';
import { useCallback, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { laidOut } from '../explore/gather.ts';
import { useExplorer, useHits, useShown, useWords } from '../store/hooks.ts';
import { useLost } from '../store/whatIf.ts';
import styles from './Canvas.module.css';
import { CanvasBar } from './CanvasBar.tsx';
import { fitZoom } from './camera.ts';
import { elementsOf } from './elements.ts';
import { withGuests } from './geometry/guests.ts';
import { LossSigns } from './LossSigns.tsx';
import { labelledNodes } from './labelledNodes.ts';
import { LabelLayer } from './labels/LabelLayer.tsx';
import type { PlacedLabel } from './labels/label.ts';
import { textMeasure } from './labels/measureText.ts';
import { placeLabels } from './labels/placeLabels.ts';
import { KeysDialog } from './laterKeysDialog.ts';
import { type Losses, lossesIn, NO_LOSSES, takenBy } from './losses.ts';
import { rememberedScene as sceneOf } from './rememberedScene.ts';
import { pictureIn } from './shownPicture.ts';
import { highlightIn, withStandIns } from './standIns.ts';
import { style } from './style.ts';
import { useCamera } from './useCamera.ts';
import { useCanvasEvents } from './useCanvasEvents.ts';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useFormat } from './useFormat.ts';
import { useLit } from './useLit.ts';
import { usePicture } from './usePicture.ts';
import { useSize } from './useSize.ts';
import { useTravellingLayer } from './useTravellingLayer.ts';
import { useWalk } from './useWalk.ts';
import { WalkRing } from './WalkRing.tsx';

const NOTHING_WRITTEN: { readonly labels: readonly PlacedLabel[]; readonly losses: Losses } = {
  labels: [],
  losses: NO_LOSSES,
};

export function Canvas() {
  const { t, language } = useWords();
  const { graph: shown } = useShown();
  const graph = useExplorer((state) => state.graph);
  const view = useExplorer(pictureIn);
  const branches = useExplorer((state) => state.branches);
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const [cy, setCy] = useState<Core | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [keysShown, setKeysShown] = useState(false);

  const measure = useMemo(() => textMeasure(document), []);
  const format = useFormat(view);
  const base = useMemo(() => laidOut(graph, shown), [graph, shown]);
  const frame = useMemo(() => sceneOf(base, view, format, branches), [base, view, format, branches]);
  const told = useLit(shown);
  const { near, chosen } = told;
  const scene = useMemo(
    () => (view === 'map' ? withGuests(base, frame, format, [...chosen]) : frame),
    [base, frame, view, format, chosen],
  );
  // As the first scene has them. From then on the picture is changed in place, and these stay as they are.
  const [elements] = useState(() => elementsOf(graph, scene, view));
  const lit = useMemo(() => highlightIn(scene, told.lit), [scene, told.lit]);
  const selected = useMemo(() => withStandIns(scene, chosen), [scene, chosen]);
  const hits = useHits();
  const marked = useMemo(
    () => withStandIns(scene, new Set<string>(hits.map(({ node }) => node.id))),
    [scene, hits],
  );
  const lost = useLost();
  const dropped = useExplorer((state) => state.filter.without);
  const camera = useCamera(cy, frame, size, near);
  const settled = usePicture({ cy, graph, scene, view, shown, lit, chosen: selected, marked, lost, camera });

  const walk = useWalk(scene, camera);
  const named = pointed ?? walk.ringed?.id ?? null;

  const { labels, losses } = useMemo(() => {
    if (size === null || camera.at === null || !settled) return NOTHING_WRITTEN;
    const screen = { x: 0, y: 0, ...size };
    const nodes = labelledNodes(scene, shown, camera.at, screen, lit, named, marked);
    const at = { screen, zoom: camera.at.zoom, fitZoom: fitZoom(scene, size) };
    const losses = lossesIn({ view, scene, lost, dropped }, nodes, camera.at, screen);
    const words = { language, relisted: t('mark.relisted') };
    return { losses, labels: placeLabels(nodes, at, words, measure, takenBy(losses)) };
  }, [scene, view, size, camera.at, settled, shown, lit, named, marked, lost, dropped, language, t, measure]);

  const tapped = () => {
    // Cytoscape takes the focus away on a press; the keys go on from what was tapped.
    stage.current?.focus({ preventScroll: true });
  };
  useCanvasEvents({ cy, scene, labels, setPointed, tapped, moved: camera.moved });
  const layer = useTravellingLayer(cy, camera.at);
  const onKeyDown = useCanvasKeys(camera, walk, () => setKeysShown(true));
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
        <CytoscapeComponent
          className={styles.cytoscape ?? ''}
          elements={elements}
          stylesheet={style}
          cy={keepCy}
          diff={(a, b) => a !== b}
          autoungrabify={true}
          boxSelectionEnabled={false}
        />
        <LabelLayer labels={labels} layer={layer}>
          <LossSigns losses={losses} />
          {settled && camera.at !== null && walk.ringed !== null && (
            <WalkRing node={walk.ringed} camera={camera.at} />
          )}
        </LabelLayer>
        <p id="canvas-keys" className={styles.spoken}>
          {t('canvas.keys')}
        </p>
      </div>
      <p className={styles.spoken} role="status" aria-label={t('walk.said')} lang={walk.said.language}>
        {/* A key of its own each time: the same sentence again is said again. */}
        <span key={walk.said.times}>{walk.said.text}</span>
      </p>
      <CanvasBar scene={scene} losing={lost.size > 0} camera={camera} onKeys={() => setKeysShown(true)} />
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
    </div>
  );
}
