/** The canvas on which the plan is drawn: Cytoscape below, words above it, legend and camera beneath. */
import type { Core } from 'cytoscape';
import { useCallback, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { highlight } from '../explore/highlight.ts';
import { useExplorer, useShown, useWords } from '../store/hooks.ts';
import styles from './Canvas.module.css';
import { CanvasBar } from './CanvasBar.tsx';
import { fitZoom } from './camera.ts';
import { planElements, viewElements } from './elements.ts';
import { sceneOf } from './geometry/sceneOf.ts';
import { labelledNodes } from './labelledNodes.ts';
import { LabelLayer } from './labels/LabelLayer.tsx';
import { textMeasure } from './labels/measureText.ts';
import { type PlacedLabel, placeLabels } from './labels/placeLabels.ts';
import { style } from './style.ts';
import { useCamera } from './useCamera.ts';
import { useCanvasEvents } from './useCanvasEvents.ts';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useFormat } from './useFormat.ts';
import { usePicture } from './usePicture.ts';
import { useSize } from './useSize.ts';
import { useTravellingLayer } from './useTravellingLayer.ts';

const NO_LABELS: readonly PlacedLabel[] = [];

export function Canvas() {
  const { t, language } = useWords();
  const { graph: shown } = useShown();
  const graph = useExplorer((state) => state.graph);
  const view = useExplorer((state) => state.view);
  const branches = useExplorer((state) => state.branches);
  const selected = useExplorer((state) => state.selected);
  const hovered = useExplorer((state) => state.hovered);
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const [cy, setCy] = useState<Core | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);

  const measure = useMemo(() => textMeasure(document), []);
  const format = useFormat();
  const scene = useMemo(() => sceneOf(graph, view, format, branches), [graph, view, format, branches]);
  // As the first scene has them. From then on the picture is changed in place, and these stay as they are.
  const [elements] = useState(() => [
    ...planElements(graph, scene, view),
    ...viewElements(graph, scene, view),
  ]);
  const lit = useMemo(() => {
    const node = hovered ?? selected;
    return node === null || !shown.nodes.has(node) ? null : highlight(shown, node);
  }, [shown, hovered, selected]);

  const near = useMemo(
    () => (selected === null || !shown.nodes.has(selected) ? null : highlight(shown, selected).named),
    [shown, selected],
  );
  const camera = useCamera(cy, scene, size, near);
  const settled = usePicture({ cy, graph, scene, view, shown, lit, selected, camera });

  const labels = useMemo(() => {
    if (size === null || camera.at === null || !settled) return NO_LABELS;
    const screen = { x: 0, y: 0, ...size };
    const nodes = labelledNodes(scene, shown, camera.at, screen, lit, pointed);
    const view = { screen, zoom: camera.at.zoom, fitZoom: fitZoom(scene, size) };
    return placeLabels(nodes, view, { language, relisted: t('mark.relisted') }, measure);
  }, [scene, size, camera.at, settled, shown, lit, pointed, language, t, measure]);

  useCanvasEvents({ cy, scene, labels, setPointed, moved: camera.moved });
  const layer = useTravellingLayer(cy, camera.at);
  const onKeyDown = useCanvasKeys(camera);
  const keepCy = useCallback((instance: Core) => setCy(instance), []);

  return (
    <div className={styles.canvas}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with keys of its own has no element. */}
      <div
        className={styles.stage}
        ref={stage}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move the camera and the focus.
        tabIndex={0}
        aria-label={t(view === 'map' ? 'canvas.map' : 'canvas.structure')}
        aria-describedby="canvas-keys"
        onKeyDown={onKeyDown}
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
        <LabelLayer labels={labels} layer={layer} />
        <p id="canvas-keys" className={styles.spoken}>
          {t('canvas.keys')}
        </p>
      </div>
      <CanvasBar camera={camera} />
    </div>
  );
}
