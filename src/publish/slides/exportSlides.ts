/** What a state shows as slides, and slides as a file. Everything here needs the words of all languages. */
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
import { createMeasureText, LABEL_FONT } from '../../map/labels/measureText.ts';
import { textIn } from '../../plan/text.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import type { PictureState } from '../picture/exportPicture.ts';

/** What somebody has written for a slide, in place of what the picture says of itself; no title is the view's. */
export type SlideTexts = Pick<Slide, 'title' | 'text' | 'notes'>;

/** More would be too small to be read from a slide; it says that there are more, and where. */
const FEWER_ROWS = [40, 32, 26, 22, 18, 15, 12] as const;

/** What a slide shows, whichever view it is of. */
type SlideContent = Pick<Slide, 'layout' | 'picture' | 'legend'> & {
  readonly name: string;
  readonly caption: Caption;
  /** What its numbers stand for, for a slide of its own. */
  readonly key: Drawing | null;
  readonly scene?: Size;
};

/** Where filters leave nothing, the words have the slide. */
const EMPTY_CONTENT = { layout: 'below', picture: null, legend: null } as const;

/** What a slide is made of: a picture as files have it, or an outline, of which they have none. */
export type SlideState = Omit<PictureState, 'view'> & { readonly view: View };

/** The picture of a state, and where its numbers are to be explained, those on a slide of their own. */
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
  const words = fileWordsIn(content.language).slides;
  const said = slideSummary(content, isCanvas ? picture : { selected: null, connect: null });
  // How much of the plan it is, is said once: a tour has a cover.
  const own = texts ?? { title: name, text: [said], notes: [said, ...caption.description.split('\n')] };
  const title = own.title.trim() === '' ? name : own.title;
  const seen = drawn.picture !== null && drawn.picture.parts.length > 0 ? drawn : EMPTY_CONTENT;
  const main: Slide = {
    ...own,
    title,
    aside: texts === null ? caption.about : caption.about.slice(1),
    ...seen,
    link,
  };
  if (!picture.withKey || key === null) return [main];
  const explained = { title: words.key, text: [], aside: [title], notes: [] };
  return [main, { ...explained, layout: 'below', picture: key, legend: null, link }];
}

/** A picture alone; of a canvas also the scene's size, from the upper left corner on. */
export type SlidePicture = { readonly drawing: Drawing; readonly scene: Size | null };

/** What a slide shows of a state; null where filters leave nothing. `room`: of a canvas, other than a slide's. */
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
  const name = viewName(picture.view, picture.tableSettings, translationFor(language).t);
  const caption = captionOf(content, picture);
  const drawings = slideDrawings(
    // A slide lies, whatever the screen does.
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
  const made = (rows: number) => {
    const parts = viewParts(content, { ...picture, withKey: false }, measure, { rows, compact: true });
    return { ...parts, fit: chooseLayout(parts.body) };
  };
  // As many rows as can be read. Fewer would not make them larger where their width is what is short.
  const [first, ...fewer] = FEWER_ROWS;
  let drawing = made(first);
  for (const rows of fewer) if (!drawing.fit.isReadable) drawing = made(rows);
  const { body, under, caption } = drawing;
  const { layout } = drawing.fit;
  const name = viewName(picture.view, picture.tableSettings, translationFor(language).t);
  const about = { language, font: LABEL_FONT, title: name, description: caption.description };
  const page = (sized: SizedContent) => drawingOf(sized, about);
  const drawn = (explain: typeof under, width: number) => {
    const placed = explain({ x: 0, y: 0, width });
    return placed.parts.length === 0 ? null : page({ ...placed, width });
  };
  const legend = drawn(under, legendWidth(layout));
  const explained = picture.withKey
    ? viewParts(content, picture, measure, { rows: FEWER_ROWS[0], compact: true }).under
    : null;
  const key = explained === null ? null : drawn(explained, pictureArea('below').w);
  return { name, caption, layout, picture: page(body), legend, key };
}

/** As many lines as are read from afar. */
const OUTLINE_LINES = 16;

function outlineContent(content: ExportContent, picture: SlideState, measure: MeasureText): SlideContent {
  const { whole, shown, language } = content;
  const words = translationFor(language);
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

/** `name` without its ending; `title` is the file's, and stands small on each slide. */
export async function exportDeck(
  content: ExportContent,
  { name, title }: { readonly name: string; readonly title: string },
  slides: readonly Slide[],
  drive: TaskOptions = {},
): Promise<ExportedFile> {
  // The writer of slides is large, and loaded only for a file.
  const { deckBytes, PPTX } = await import('../../exchange/pptx/deck.ts');
  const { language, date } = content;
  const creator = translationFor(language).t('app.name');
  const deck = { title, language, foot: captionFoot(content), creator, date, slides };
  return { name: `${name}.pptx`, mediaType: PPTX, parts: [await deckBytes(deck, drive)] };
}

/** The state on the screen as a file of one slide, or of two with the numbers' names. */
export async function exportViewDeck(
  content: ExportContent,
  picture: PictureState,
  drive: TaskOptions = {},
): Promise<ExportedFile> {
  const address = publicUrl(window.location);
  const link = address === null ? null : { address, label: fileWordsIn(content.language).slides.open };
  const slides = buildSlides(content, picture, link, createMeasureText(document));
  const title = textIn(content.whole.plan.title, content.language);
  return await exportDeck(content, { name: `${fileName(content)}-${picture.view}`, title }, slides, drive);
}

/** The page's address, which is kept in step with the screen; null where others could not open it. */
export function publicUrl({ protocol, href }: Pick<Location, 'protocol' | 'href'>): string | null {
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
