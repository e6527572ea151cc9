/** What a step shows, in miniature: drawn as slides have it, for the room that the stage has. */
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Place } from '../../briefing/present/usePointer.ts';
import type { StepPictureProps } from '../../briefing/present/window/PresenterScreen.tsx';
import { shown } from '../../explore/filter.ts';
import type { Size } from '../../map/geometry/scene.ts';
import { SMALLEST } from '../../map/labels/label.ts';
import { textMeasure } from '../../map/labels/measureText.ts';
import { typeOnStage } from '../../map/useSmallestType.ts';
import { useActions, useExplorer } from '../../store/hooks.ts';
import { seen } from '../../store/see.ts';
import { pictureShown } from '../picture/pictureFile.ts';
import { DrawingSlice } from '../print/DrawnSheet.tsx';
import { today } from '../today.ts';
import styles from './StepPicture.module.css';
import { type SlidePicture, slidePicture } from './slideFile.ts';

/** Around a picture on the canvas, in CSS pixels. */
const MARGIN = 4;

export function StepPicture({ see, pointAt }: StepPictureProps) {
  const graph = useExplorer((state) => state.graph);
  const language = useExplorer((state) => state.language);
  const { hover } = useActions();
  const [drawn, setDrawn] = useState<SlidePicture | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = () => {
      const { explore } = seen(see, graph);
      const left = shown(graph, explore.filter, explore.focus);
      const content = { whole: graph, shown: left, language, date: today(new Date()), positions: new Map() };
      const state = {
        ...pictureShown(graph, explore, { format: 'wide', withKey: false }),
        view: explore.view,
      };
      const { width, height } = stageRoom();
      // The type of a picture of files is smaller than a hall's, and so is its room: names fall as they do there.
      const scale = SMALLEST / typeOnStage();
      const room = { w: (width - 2 * MARGIN) * scale, h: (height - 2 * MARGIN) * scale };
      return left.shownNodes === 0 ? null : slidePicture(content, state, textMeasure(document), room);
    };
    // The step itself comes first.
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
    const svg = place.current?.querySelector('svg');
    const onPage = svg?.getScreenCTM();
    if (pointAt === null || drawn === null || onPage === null || onPage === undefined) return;
    if (drawn.scene !== null)
      pointAt(placeOnStage(new DOMPoint(clientX, clientY).matrixTransform(onPage.inverse()), drawn.scene));
    // And in a table, which is laid out otherwise there, its row is lit.
    const id = isElement(target) ? (target.closest('[data-id]')?.getAttribute('data-id') ?? '') : '';
    // A branch's seat is named after it.
    hover(graph.nodes.get(id.replace(/^seat:/, ''))?.id ?? null);
  };
  return (
    <div
      ref={place}
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

/** Of the canvas, where one is on the stage; else of what stands in its place. */
function stageRoom(): DOMRect {
  const picture = document.getElementById('picture');
  const canvas = picture?.querySelector('[role="application"]') ?? picture;
  return canvas?.getBoundingClientRect() ?? new DOMRect(0, 0, 956, 700);
}

/** The place on the audience's page of one in the drawing: there the scene is fitted in the middle. */
function placeOnStage({ x, y }: Place, scene: Size): Place {
  const room = stageRoom();
  const zoom = Math.min((room.width - 2 * MARGIN) / scene.w, (room.height - 2 * MARGIN) / scene.h);
  return {
    x: room.left + (room.width - scene.w * zoom) / 2 + x * zoom,
    y: room.top + Math.max(MARGIN, (room.height - scene.h * zoom) / 2) + y * zoom,
  };
}

/** Also of another window, whose elements are none of this one's. */
function isElement(target: EventTarget): target is Element {
  return 'closest' in target;
}
