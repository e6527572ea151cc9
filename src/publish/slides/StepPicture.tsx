/** A thumbnail of a step: the picture of its slide, in the proportions of the stage. */
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { PointerPosition } from '../../briefing/present/usePointer.ts';
import type { StepPictureProps } from '../../briefing/present/window/PresenterScreen.tsx';
import { filterPlan } from '../../explore/filter.ts';
import type { Size } from '../../map/geometry/scene.ts';
import { MIN_FONT_SIZE } from '../../map/labels/label.ts';
import { measureTextIn } from '../../map/labels/measureText.ts';
import { stageFontSize } from '../../map/useMinFontSize.ts';
import { useActions, useExplorer } from '../../store/hooks.ts';
import { parseView } from '../../store/serializeView.ts';
import { isoDate } from '../isoDate.ts';
import { pictureStateOf } from '../picture/exportPicture.ts';
import { DrawingSlice } from '../print/DrawnSheet.tsx';
import { type SlidePicture, slidePicture } from './exportSlides.ts';
import styles from './StepPicture.module.css';

/** The margin around a picture on the canvas, in CSS pixels. */
const MARGIN = 4;

export function StepPicture({ see, pointAt }: StepPictureProps) {
  const graph = useExplorer((state) => state.graph);
  const language = useExplorer((state) => state.language);
  const { hover } = useActions();
  const [drawn, setDrawn] = useState<SlidePicture | null>(null);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = () => {
      const { viewState } = parseView(see, graph);
      const left = filterPlan(graph, viewState.filter, viewState.focus);
      const content = {
        whole: graph,
        shown: left,
        language,
        date: isoDate(new Date()),
        positions: new Map(),
      };
      const state = {
        ...pictureStateOf(graph, viewState, { format: 'wide', withKey: false }),
        view: viewState.view,
      };
      const { width, height } = stageRect();
      // Exported pictures have smaller type than the stage; scaling their area alike gives the same labels.
      const scale = MIN_FONT_SIZE / stageFontSize();
      const room = { w: (width - 2 * MARGIN) * scale, h: (height - 2 * MARGIN) * scale };
      return left.shownNodes === 0 ? null : slidePicture(content, state, measureTextIn(document), room);
    };
    // Drawing must not delay the change of the step.
    const timer = setTimeout(() => {
      try {
        setDrawn(draw());
      } catch {
        setDrawn(null);
      }
    }, 200);
    return () => clearTimeout(timer);
  }, [see, graph, language]);

  const point = ({ clientX, clientY, target }: PointerEvent) => {
    const svg = container.current?.querySelector('svg');
    const onPage = svg?.getScreenCTM();
    if (pointAt === null || drawn === null || onPage === null || onPage === undefined) return;
    if (drawn.scene !== null)
      pointAt(stagePoint(new DOMPoint(clientX, clientY).matrixTransform(onPage.inverse()), drawn.scene));
    // Tables differ in layout on the stage, so their row is highlighted instead.
    const id = isElement(target) ? (target.closest('[data-id]')?.getAttribute('data-id') ?? '') : '';
    // The id of a collapsed branch has a prefix.
    hover(graph.nodes.get(id.replace(/^seat:/, ''))?.id ?? null);
  };
  return (
    <div
      ref={container}
      className={styles.picture}
      onPointerMove={point}
      onPointerLeave={() => {
        if (pointAt !== null) hover(null);
      }}
    >
      {drawn === null ? null : (
        <DrawingSlice drawing={drawn.drawing} slice={{ from: 0, to: drawn.drawing.height }} scale={1} />
      )}
    </div>
  );
}

/** The rectangle of the canvas on the stage, or of the view in its place. */
function stageRect(): DOMRect {
  const picture = document.getElementById('picture');
  const canvas = picture?.querySelector('[role="application"]') ?? picture;
  return canvas?.getBoundingClientRect() ?? new DOMRect(0, 0, 956, 700);
}

/** Converts a point of the drawing to the audience's page, where the scene is centred and scaled to fit. */
function stagePoint({ x, y }: PointerPosition, scene: Size): PointerPosition {
  const room = stageRect();
  const zoom = Math.min((room.width - 2 * MARGIN) / scene.w, (room.height - 2 * MARGIN) / scene.h);
  return {
    x: room.left + (room.width - scene.w * zoom) / 2 + x * zoom,
    y: room.top + Math.max(MARGIN, (room.height - scene.h * zoom) / 2) + y * zoom,
  };
}

/** Also for elements of another window, where `instanceof` fails. */
function isElement(target: EventTarget): target is Element {
  return 'closest' in target;
}
