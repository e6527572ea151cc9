/** A picture of the screen on a sheet: the drawing that files are written from, as large as the paper has room. */
import { useLayoutEffect, useMemo, useRef } from 'react';
import { captionOf } from '../../exchange/picture/caption.ts';
import type { Drawing } from '../../exchange/picture/drawing.ts';
import { svgText } from '../../exchange/picture/svg.ts';
import type { Picture } from '../../explore/state.ts';
import { drawingOnPaper } from '../../map/drawing/onPaper.ts';
import { LABEL_FONT, textMeasure } from '../../map/labels/measureText.ts';
import { useExplorerStore, useHits } from '../../store/hooks.ts';
import { droppingIn } from '../../store/whatIf.ts';
import styles from './DrawnSheet.module.css';
import { PaperSheet } from './PrintedPages.tsx';
import { CONTINUED, DRAWING_SIZE, type DrawingPaper } from './paper.ts';
import { type Slice, slicesOf } from './slices.ts';
import { useSheetContent } from './useSheetContent.ts';

type Props = { readonly view: Picture; readonly paper: DrawingPaper };

export function DrawnSheet({ view, paper }: Props) {
  const content = useSheetContent();
  const explorer = useExplorerStore();
  const hits = useHits();
  const drawing = useMemo(() => {
    const { whole, shown, language } = content;
    const state = explorer.getState();
    const { branches, selected, connect, search, desk, filter } = state;
    const found = new Set<string>(hits.map(({ node }) => node.id));
    const looked = { view, branches, selected, connect, found };
    return drawingOnPaper(
      {
        ...looked,
        graph: whole,
        shown: shown.graph,
        language,
        lost: droppingIn(state)?.lost ?? new Map(),
        dropped: filter.without,
        withKey: view === 'structure',
      },
      captionOf(content, { ...looked, desk, search: found.size > 0 ? search : '' }),
      DRAWING_SIZE[paper],
      LABEL_FONT,
      textMeasure(document),
    );
  }, [content, explorer, hits, view, paper]);
  return <DrawingPages drawing={drawing} paper={paper} />;
}

/** A drawing on as many pages as it is long. */
export function DrawingPages({
  drawing,
  paper,
}: {
  readonly drawing: Drawing;
  readonly paper: DrawingPaper;
}) {
  const { w, h } = DRAWING_SIZE[paper];
  // What is wider than the paper gets smaller.
  const scale = Math.min(1, w / drawing.width);
  const slices = slicesOf(drawing, {
    whole: h / scale,
    first: (h - CONTINUED.below) / scale,
    next: (h - CONTINUED.head - CONTINUED.below) / scale,
  });
  return slices.map((slice, at) => (
    <PaperSheet key={slice.from} paper={paper} language={drawing.language}>
      {at > 0 && (
        <p className={styles.continued} style={{ height: `${CONTINUED.head}px` }}>
          {drawing.title} {at + 1}/{slices.length}
        </p>
      )}
      <DrawingSlice drawing={drawing} slice={slice} scale={scale} />
    </PaperSheet>
  ));
}

type SliceProps = { readonly drawing: Drawing; readonly slice: Slice; readonly scale: number };

/** A piece of a drawing, so many times as large. */
export function DrawingSlice({ drawing, slice: { from, to }, scale }: SliceProps) {
  const place = useRef<HTMLDivElement>(null);
  // Before anything is printed: a browser that prints waits for no later effect.
  useLayoutEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svgText(drawing), 'image/svg+xml');
    const svg = document.importNode(documentElement, true);
    svg.setAttribute('viewBox', `0 ${from} ${drawing.width} ${to - from}`);
    svg.setAttribute('width', String(drawing.width * scale));
    svg.setAttribute('height', String((to - from) * scale));
    place.current?.replaceChildren(svg);
  }, [drawing, from, to, scale]);
  return <div ref={place} className={styles.drawing} />;
}
