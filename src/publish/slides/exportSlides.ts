/** Builds slides from a state, and exports them. Requires that all translations are loaded. */
import type { ExportContent } from '../../exchange/exportContent.ts';
import type { ExportedFile, TaskOptions } from '../../exchange/exportTask.ts';
import { fileName } from '../../exchange/fileName.ts';
import { captionFoot, captionOf } from '../../exchange/picture/caption.ts';
import type { Caption, Drawing } from '../../exchange/picture/drawing.ts';
import { drawingOf, type SizedContent } from '../../exchange/picture/page.ts';
import { outlineBody } from '../../exchange/picture/views/outlineBody.ts';
import { truncationNote } from '../../exchange/picture/views/viewBody.ts';
import { type TableView, viewParts } from '../../exchange/picture/views/viewDrawing.ts';
import type { Slide } from '../../exchange/pptx/slide.ts';
import { chooseLayout, legendWidth, pictureArea } from '../../exchange/pptx/slideLayout.ts';
import { slideSummary } from '../../exchange/pptx/slideSummary.ts';
import { type CanvasView, pictureViewOf, type View } from '../../explore/state.ts';
import { fileWordsIn } from '../../i18n/fileWords.ts';
import { translationFor } from '../../i18n/translation.ts';
import { viewName } from '../../i18n/viewName.ts';
import { slideDrawings } from '../../map/drawing/slideDrawing.ts';
import type { Size } from '../../map/geometry/scene.ts';
import { LABEL_FONT, measureTextIn } from '../../map/labels/measureText.ts';
import { textIn } from '../../plan/text.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import type { PictureState } from '../picture/exportPicture.ts';

/** The author's texts of a slide, in place of the generated ones; an empty title defaults to the view's name. */
type SlideTexts = Pick<Slide, 'title' | 'text' | 'notes'>;

/** Row counts of a table, tried in this order until its text is readable. */
const FEWER_ROWS = [40, 32, 26, 22, 18, 15, 12] as const;

/** The content of a slide, of any view. */
type SlideContent = Pick<Slide, 'layout' | 'picture' | 'legend'> & {
  readonly name: string;
  readonly caption: Caption;
  /** The key of the numbers, for a slide of its own. */
  readonly key: Drawing | null;
  readonly scene?: Size;
};

/** Where filters leave nothing, the text fills the slide. */
const EMPTY_CONTENT = { layout: 'below', picture: null, legend: null } as const;

/** As for pictures, but with the outline, which has no picture file. */
type SlideState = Omit<PictureState, 'view'> & { readonly view: View };

/** The slide of a state, followed by a slide with the key of its numbers where `withKey` asks for it. */
export function buildSlides(
  content: ExportContent,
  picture: SlideState,
  link: Slide['link'],
  measure: MeasureText,
  texts: SlideTexts | null = null,
): readonly Slide[] {
  const { view } = picture;
  const isCanvas = view === 'map' || view === 'structure';
  const { name, caption, key, scene: _, ...drawn } = slideContent(content, picture, measure);
  const words = fileWordsIn(content.language, content.whole.plan).slides;
  const summary = slideSummary(content, isCanvas ? picture : { selected: null, connect: null });
  // In a tour only the cover states how much of the plan is shown.
  const own = texts ?? { title: name, text: [summary], notes: [summary, ...caption.description.split('\n')] };
  const title = own.title.trim() === '' ? name : own.title;
  const shown = drawn.picture !== null && drawn.picture.parts.length > 0 ? drawn : EMPTY_CONTENT;
  const main: Slide = {
    ...own,
    title,
    aside: texts === null ? caption.about : caption.about.slice(1),
    ...shown,
    link,
  };
  if (!picture.withKey || key === null) return [main];
  const keyTexts = { title: words.key, text: [], aside: [title], notes: [] };
  return [main, { ...keyTexts, layout: 'below', picture: key, legend: null, link }];
}

/** The picture of a slide; for a canvas view also the size of the scene, from the top left corner. */
export type SlidePicture = { readonly drawing: Drawing; readonly scene: Size | null };

/** The picture of a state; null where filters leave nothing. `room` overrides the picture area of a canvas view. */
export function slidePicture(
  content: ExportContent,
  picture: SlideState,
  measure: MeasureText,
  room: Size,
): SlidePicture | null {
  const { picture: drawing, scene = null } = slideContent(content, picture, measure, room);
  return drawing === null || drawing.parts.length === 0 ? null : { drawing, scene };
}

function slideContent(
  content: ExportContent,
  picture: SlideState,
  measure: MeasureText,
  room?: Size,
): SlideContent {
  if (picture.view === 'outline') return outlineContent(content, picture, measure);
  const view = pictureViewOf(picture.view);
  return view === 'map' || view === 'structure'
    ? canvasContent(content, { ...picture, view }, measure, room)
    : tableContent(content, { ...picture, view }, measure);
}

function canvasContent(
  content: ExportContent,
  picture: PictureState & { readonly view: CanvasView },
  measure: MeasureText,
  room?: Size,
): SlideContent {
  const { whole, shown, language } = content;
  const name = viewName(picture.view, picture.tableSettings, translationFor(language, content.whole.plan).t);
  const caption = captionOf(content, picture);
  const drawings = slideDrawings(
    // Slides are landscape, whatever the screen is.
    { ...picture, graph: whole, shown: shown.graph, language },
    { title: name, description: caption.description, font: LABEL_FONT },
    {
      picture: room ?? pictureArea('beside'),
      legendWidth: legendWidth('beside'),
      keyWidth: pictureArea('below').w,
    },
    measure,
  );
  return { name, caption, layout: 'beside', ...drawings };
}

function tableContent(
  content: ExportContent,
  picture: PictureState & { readonly view: TableView },
  measure: MeasureText,
): SlideContent {
  const { language } = content;
  const partsFor = (rows: number) => {
    const parts = viewParts(content, { ...picture, withKey: false }, measure, { rows, compact: true });
    return { ...parts, fit: chooseLayout(parts.body) };
  };
  // As many rows as are readable.
  const [first, ...fewer] = FEWER_ROWS;
  let drawing = partsFor(first);
  for (const rows of fewer) if (!drawing.fit.isReadable) drawing = partsFor(rows);
  const { body, under, caption } = drawing;
  const { layout } = drawing.fit;
  const name = viewName(picture.view, picture.tableSettings, translationFor(language, content.whole.plan).t);
  const about = { language, font: LABEL_FONT, title: name, description: caption.description };
  const page = (sized: SizedContent) => drawingOf(sized, about);
  const drawnBelow = (layoutBelow: typeof under, width: number) => {
    const placed = layoutBelow({ x: 0, y: 0, width });
    return placed.parts.length === 0 ? null : page({ ...placed, width });
  };
  const legend = drawnBelow(under, legendWidth(layout));
  const layoutKey = picture.withKey
    ? viewParts(content, picture, measure, { rows: FEWER_ROWS[0], compact: true }).under
    : null;
  const key = layoutKey === null ? null : drawnBelow(layoutKey, pictureArea('below').w);
  return { name, caption, layout, picture: page(body), legend, key };
}

/** The greatest number of lines that is readable on a slide. */
const OUTLINE_LINES = 16;

function outlineContent(content: ExportContent, picture: SlideState, measure: MeasureText): SlideContent {
  const { whole, shown, language } = content;
  const words = translationFor(language, whole.plan);
  const { all, ...body } = outlineBody({ whole, graph: shown.graph, words, measure }, OUTLINE_LINES);
  const name = words.t('view.outline');
  const caption = captionOf(content, { ...picture, view: 'list', connect: null, search: '' });
  const about = [...caption.about, ...truncationNote('drawing.firstRows', all, OUTLINE_LINES, words)];
  const { description } = caption;
  const drawn = drawingOf(body, { language, font: LABEL_FONT, title: name, description });
  return {
    name,
    caption: { ...caption, about },
    layout: chooseLayout(body).layout,
    picture: drawn,
    legend: null,
    key: null,
  };
}

/** `name`: of the file, without extension; `title`: of the deck, in small type on each slide. */
export async function exportDeck(
  content: ExportContent,
  { name, title }: { readonly name: string; readonly title: string },
  slides: readonly Slide[],
  options: TaskOptions = {},
): Promise<ExportedFile> {
  // The slide writer is large and loaded on demand.
  const { deckBytes, PPTX } = await import('../../exchange/pptx/deck.ts');
  const { language, date } = content;
  const creator = translationFor(language, null).t('app.name');
  const deck = { title, language, foot: captionFoot(content), creator, date, slides };
  return { name: `${name}.pptx`, mediaType: PPTX, parts: [await deckBytes(deck, options)] };
}

/** Exports the current state as a deck of one slide, or two with the key. */
export async function exportViewDeck(
  content: ExportContent,
  picture: PictureState,
  options: TaskOptions = {},
): Promise<ExportedFile> {
  const address = publicUrl(window.location);
  const link =
    address === null
      ? null
      : { address, label: fileWordsIn(content.language, content.whole.plan).slides.open };
  const slides = buildSlides(content, picture, link, measureTextIn(document));
  const title = textIn(content.whole.plan.title, content.language);
  return await exportDeck(content, { name: `${fileName(content)}-${picture.view}`, title }, slides, options);
}

/** The URL of the page; null where others could not open it. */
function publicUrl({ protocol, href }: Pick<Location, 'protocol' | 'href'>): string | null {
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
