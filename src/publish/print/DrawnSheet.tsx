/** Prints drawings: the same as in picture files, scaled to the paper. */
import { type CSSProperties, useMemo } from 'react';
import { captionOf } from '../../exchange/picture/caption.ts';
import type { Drawing, VerticalRange } from '../../exchange/picture/drawing.ts';
import type { Typography } from '../../exchange/picture/page.ts';
import { matrixSheets } from '../../exchange/picture/views/matrixSheets.ts';
import { viewDrawing } from '../../exchange/picture/views/viewDrawing.ts';
import type { CanvasView } from '../../explore/state.ts';
import type { Language } from '../../i18n/languages.ts';
import { paperDrawing } from '../../map/drawing/paperDrawing.ts';
import { LABEL_FONT, measureTextIn } from '../../map/labels/measureText.ts';
import { SvgPrimitives } from '../../map/SvgPrimitives.tsx';
import { useExplorerStore } from '../../store/hooks.ts';
import { pictureStateOf } from '../picture/exportPicture.ts';
import styles from './DrawnSheet.module.css';
import { PaperSheet } from './PrintedPages.tsx';
import { CONTINUED, DRAWING_SIZE, type DrawingPaper } from './paper.ts';
import { partsWithin, slicesOf } from './slices.ts';
import { useSheetContent } from './useSheetContent.ts';

type Props = { readonly view: CanvasView; readonly paper: DrawingPaper };

export function DrawnSheet({ view, paper }: Props) {
  const content = useSheetContent();
  const explorer = useExplorerStore();
  const drawing = useMemo(() => {
    const { whole, shown, language } = content;
    const options = { format: 'wide', withKey: view === 'structure' } as const;
    const picture = { ...pictureStateOf(whole, explorer.getState(), options), view };
    const { measure } = documentType(language);
    return paperDrawing(
      { ...picture, graph: whole, shown: shown.graph, language },
      captionOf(content, picture),
      DRAWING_SIZE[paper],
      LABEL_FONT,
      measure,
    );
  }, [content, explorer, view, paper]);
  return <DrawingPages drawing={drawing} paper={paper} />;
}

/** The matrix on A4, or the current side of the overlap on A4 where it fits, else on A3. */
export function TableSheet({ view }: { readonly view: 'matrix' | 'overlap' }) {
  const content = useSheetContent();
  const explorer = useExplorerStore();
  const drawings = useMemo(() => {
    const picture = pictureStateOf(content.whole, explorer.getState(), { format: 'wide', withKey: false });
    const type = documentType(content.language);
    return view === 'matrix'
      ? matrixSheets(content, picture.tableSettings, DRAWING_SIZE.a4Drawing.w, type)
      : [viewDrawing(content, { ...picture, view }, type)];
  }, [content, explorer, view]);
  return drawings.map((drawing, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the drawings have a fixed order and no ids.
    <DrawingPages key={at} drawing={drawing} paper={view === 'matrix' ? 'a4Drawing' : paperFor(drawing)} />
  ));
}

function documentType(language: Language): Typography {
  return { language, font: LABEL_FONT, measure: measureTextIn(document) };
}

function paperFor({ width, height }: Drawing): DrawingPaper {
  const { w, h } = DRAWING_SIZE.a4Drawing;
  return width <= w && height <= h ? 'a4Drawing' : 'a3Drawing';
}

/** A drawing on as many pages as its height needs. */
function DrawingPages({ drawing, paper }: { readonly drawing: Drawing; readonly paper: DrawingPaper }) {
  const { w, h } = DRAWING_SIZE[paper];
  // A drawing wider than the paper is scaled down.
  const scale = Math.min(1, w / drawing.width);
  const { head } = drawing;
  const headHeight = head === undefined ? 0 : head.to - head.from;
  const slices = slicesOf(drawing, {
    whole: h / scale,
    first: (h - CONTINUED.below) / scale,
    next: (h - CONTINUED.head - CONTINUED.below) / scale - headHeight,
  });
  return slices.map((slice, at) => (
    <PaperSheet key={slice.from} paper={paper} language={drawing.language}>
      {at > 0 && (
        <p className={styles.continued} style={{ height: `${CONTINUED.head}px` }}>
          {`${drawing.title} ${at + 1}/${slices.length}`}
        </p>
      )}
      {at > 0 && head !== undefined && <DrawingSlice drawing={drawing} slice={head} scale={scale} />}
      <DrawingSlice drawing={drawing} slice={slice} scale={scale} />
    </PaperSheet>
  ));
}

type SliceProps = { readonly drawing: Drawing; readonly slice: VerticalRange; readonly scale: number };

/** A slice of a drawing as SVG, scaled. */
export function DrawingSlice({ drawing, slice, scale }: SliceProps) {
  const { width, language, font, title } = drawing;
  const height = slice.to - slice.from;
  const style: CSSProperties & Record<'--ratio', number> = { '--ratio': width / height };
  return (
    <div className={styles.drawing}>
      <svg
        width={width * scale}
        height={height * scale}
        style={style}
        viewBox={`0 ${slice.from} ${width} ${height}`}
        lang={language}
        fontFamily={font}
        role="img"
      >
        <title>{title}</title>
        {partsWithin(drawing, slice).map(({ role, id, name, primitives }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have a fixed order, and some no id.
          <g key={at} data-role={role} data-id={id}>
            {name === null ? null : <title>{name}</title>}
            <SvgPrimitives marks={primitives} />
          </g>
        ))}
      </svg>
    </div>
  );
}
