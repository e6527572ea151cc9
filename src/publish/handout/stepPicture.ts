/** The picture of a step in the handout: its description, and a drawing for a given height. */
import type { ExportContent } from '../../exchange/exportContent.ts';
import { captionOf } from '../../exchange/picture/caption.ts';
import type { Drawing, DrawingPart, VerticalRange } from '../../exchange/picture/drawing.ts';
import { drawingOf, type SizedContent } from '../../exchange/picture/page.ts';
import { type TableView, viewParts } from '../../exchange/picture/views/viewDrawing.ts';
import type { CanvasView } from '../../explore/state.ts';
import { type Translation, translationFor } from '../../i18n/translation.ts';
import { numberedNodes } from '../../map/drawing/numberedNodes.ts';
import { type SlideDrawings, slideDrawings } from '../../map/drawing/slideDrawing.ts';
import type { Size } from '../../map/geometry/scene.ts';
import { LABEL_FONT } from '../../map/labels/measureText.ts';
import { listingsOfInitiative } from '../../plan/graph.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import type { PictureState } from '../picture/exportPicture.ts';
import { slicesOf } from '../print/slices.ts';
import { BETWEEN, MIN_PICTURE, OWN_PAGE_HEIGHT, PAGE } from './layout.ts';

/** A drawing at a scale, cropped to the slice that fits. */
type ScaledDrawing = {
  readonly drawing: Drawing;
  readonly slice: VerticalRange;
  readonly scale: number;
};

export type StepPicture = {
  readonly main: ScaledDrawing;
  /** The legend of the picture. */
  readonly legend: { readonly drawn: ScaledDrawing; readonly place: 'beside' | 'below' } | null;
  /** A note where the picture is reduced or cropped. */
  readonly note: string;
};

export type PictureTask = {
  /** The shown part of the plan, and the active filters. */
  readonly about: readonly string[];
  /** The least useful height, in CSS pixels. */
  readonly least: number;
  readonly draw: (height: number) => StepPicture;
};

/** Up to this height the legend goes beside the picture of a canvas view. */
const LEGEND_BESIDE = 430;
const LEGEND_WIDTH = 176;
const COLUMN_GAP = 16;
/** Scales of a canvas view: the largest at which all names fit, else all numbers. */
const SCALES = [1, 0.85, 0.72, 0.62, 0.54];
/** A picture that needs a smaller scale for its names gets a sheet of its own. */
const MIN_NAMED = 0.62;
const LEGEND_BELOW = 48;
/** The least scale of a table; below it the last rows are cropped instead. */
const MIN_SCALE = 0.75;
/** A note states the type size below this, in points. */
const SMALL_TYPE_POINTS = 7;
/** The greatest share of the height for the explanation below a table. */
const MAX_SHARE_BELOW = 0.4;
const NOTE_HEIGHT = 17;
const POINTS_PER_PIXEL = 0.75;

/** Requires that all translations are loaded. */
export function stepPicture(
  content: ExportContent,
  picture: PictureState,
  measure: MeasureText,
): PictureTask {
  const { view } = picture;
  return view === 'map' || view === 'structure'
    ? canvasPicture(content, { ...picture, view }, measure)
    : tablePicture(content, { ...picture, view }, measure);
}

function canvasPicture(
  content: ExportContent,
  picture: PictureState & { readonly view: CanvasView },
  measure: MeasureText,
): PictureTask {
  const { whole, shown, language } = content;
  const { title, about, description } = captionOf(content, picture);
  const drawnAt = (height: number, scale: number): SlideDrawings => {
    const { place, ...room } = roomsIn(height);
    return slideDrawings(
      { ...picture, graph: whole, shown: shown.graph, language },
      { title, description, font: LABEL_FONT },
      {
        picture: { w: room.w / scale, h: room.h / scale },
        legendWidth: room.legendWidth,
        keyWidth: PAGE.w,
      },
      measure,
    );
  };
  const isNamedAt = (height: number) => isNamed(drawnAt(height, MIN_NAMED).picture, content);
  const needsOwnSheet = picture.view === 'map' && !isNamedAt(MIN_PICTURE) && isNamedAt(OWN_PAGE_HEIGHT);
  const draw = (height: number): StepPicture => {
    let best: { readonly scale: number; readonly all: SlideDrawings } | null = null;
    for (const scale of SCALES) {
      const all = drawnAt(height, scale);
      if (best === null || !isNumbered(best.all.picture, content)) best = { scale, all };
      if (!isNamed(all.picture, content)) continue;
      best = { scale, all };
      break;
    }
    const { scale, all } = best ?? { scale: 1, all: drawnAt(height, 1) };
    return {
      main: { ...atFullScale(all.picture), scale },
      legend: { drawn: atFullScale(all.legend), place: roomsIn(height).place },
      note: reducedNote(all.picture, scale, translationFor(language, content.whole.plan)),
    };
  };
  return { about: about.slice(1), least: needsOwnSheet ? OWN_PAGE_HEIGHT : MIN_PICTURE, draw };
}

/** The place of the legend of a picture of this height, and the remaining area, in CSS pixels. */
function roomsIn(
  height: number,
): Size & { readonly place: 'beside' | 'below'; readonly legendWidth: number } {
  return height < LEGEND_BESIDE
    ? {
        place: 'beside',
        legendWidth: LEGEND_WIDTH,
        w: PAGE.w - LEGEND_WIDTH - COLUMN_GAP,
        h: height - NOTE_HEIGHT,
      }
    : {
        place: 'below',
        legendWidth: PAGE.w,
        w: PAGE.w,
        h: height - LEGEND_BELOW - BETWEEN - NOTE_HEIGHT,
      };
}

/** Whether every drawn basic policy has a label: number or name. */
function isNumbered({ parts }: Drawing, { shown }: ExportContent): boolean {
  const [drawn, named] = [idsOf(parts, 'node'), idsOf(parts, 'name')];
  return shown.graph.policies.every(({ id }) => !drawn.has(id) || named.has(id));
}

/** Whether strategies, basic policies and initiatives listed more than once all have their names. */
function isNamed({ parts }: Drawing, { whole, shown }: ExportContent): boolean {
  const named = idsOf(parts, 'name');
  return (
    numberedNodes(whole, parts).every(({ node: { kind } }) => kind !== 'policy' && kind !== 'strategy') &&
    shown.graph.initiatives.every(({ id }) => listingsOfInitiative(whole, id).length < 2 || named.has(id))
  );
}

function idsOf(parts: readonly DrawingPart[], role: DrawingPart['role']): ReadonlySet<string | null> {
  return new Set(parts.flatMap((part) => (part.role === role ? [part.id] : [])));
}

function tablePicture(
  content: ExportContent,
  picture: PictureState & { readonly view: TableView },
  measure: MeasureText,
): PictureTask {
  const { language } = content;
  const { body, under, caption } = viewParts(content, { ...picture, withKey: false }, measure);
  const { title, description } = caption;
  const page = (sized: SizedContent) => drawingOf(sized, { language, font: LABEL_FONT, title, description });
  const draw = (height: number): StepPicture => {
    const words = translationFor(language, content.whole.plan);
    const placed = under({ x: 0, y: 0, width: PAGE.w });
    const legend =
      placed.parts.length === 0 ? null : cropTo(page({ ...placed, width: PAGE.w }), height * MAX_SHARE_BELOW);
    const below = legend === null ? 0 : legend.slice.to + BETWEEN;
    const drawing = page(body);
    const room = height - NOTE_HEIGHT - BETWEEN - below;
    const across = Math.min(1, PAGE.w / drawing.width);
    const scale = Math.max(Math.min(across, room / drawing.height), Math.min(across, MIN_SCALE));
    const main = { ...cropTo(drawing, room / scale), scale };
    const notes = [
      rowsNote(drawing, main.slice, words),
      reducedNote(drawing, scale, words),
      legend !== null && legend.slice.to < legend.drawing.height ? words.t('handout.cutBelow') : '',
    ];
    return {
      main,
      legend: legend === null ? null : { drawn: legend, place: 'below' },
      note: notes.filter((note) => note !== '').join(' '),
    };
  };
  return { about: caption.about.slice(1), least: MIN_PICTURE, draw };
}

function atFullScale(drawing: Drawing): ScaledDrawing {
  return { drawing, slice: { from: 0, to: drawing.height }, scale: 1 };
}

/** Crops a drawing to a height, without cutting through text. */
function cropTo(drawing: Drawing, most: number): ScaledDrawing {
  const room = { whole: most, first: most, next: Number.POSITIVE_INFINITY };
  const [slice = { from: 0, to: drawing.height }] = slicesOf(drawing, room);
  return { drawing, slice, scale: 1 };
}

/** States how many of the rows are shown; empty where all are. */
function rowsNote({ parts }: Drawing, slice: VerticalRange, { t, number }: Translation): string {
  const rows = parts.filter(({ role }) => role === 'node');
  const some = rows.filter((row) => bottomOf(row) <= slice.to).length;
  if (some === rows.length) return '';
  return t('handout.firstRows', { all: number(rows.length), some: number(some) });
}

/** States the smallest type size where it is small; else empty. */
function reducedNote({ parts }: Drawing, scale: number, { t, number }: Translation): string {
  const sizes = parts.flatMap(({ primitives }) =>
    primitives.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : [])),
  );
  const points = Math.floor(Math.min(...sizes) * scale * POINTS_PER_PIXEL * 10) / 10;
  return points < SMALL_TYPE_POINTS ? t('handout.reduced', { points: number(points) }) : '';
}

function bottomOf({ primitives }: DrawingPart): number {
  return Math.max(...primitives.map((mark) => (mark.kind === 'text' ? mark.box.y + mark.box.h : 0)));
}
