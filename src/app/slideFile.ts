/** What a state shows as slides, and slides as a file. All that makes them is loaded only when one is asked for. */
import type { Content } from '../exchange/content.ts';
import type { Drive, MadeFile } from '../exchange/draft.ts';
import type { Slide } from '../exchange/pptx/slide.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { loadWords, wordsIn } from '../i18n/words.ts';
import { textIn } from '../plan/text.ts';
import type { PictureShown } from './pictureFile.ts';

/** What somebody has written for a slide, in place of what the picture says of itself. */
export type SlideTexts = Pick<Slide, 'title' | 'text' | 'aside' | 'notes'>;

/** The picture of a state, and where its numbers are to be explained, those on a slide of their own. */
export async function slidesOf(
  content: Content,
  picture: PictureShown,
  address: string | null,
  texts: SlideTexts | null = null,
): Promise<readonly Slide[]> {
  const [{ captionOf }, { slideDrawings }, frame, { toldOf }, { slideWordsIn }, { LABEL_FONT, textMeasure }] =
    await Promise.all([
      import('../exchange/picture/caption.ts'),
      import('../map/drawing/slideDrawing.ts'),
      import('../exchange/pptx/frame.ts'),
      import('../exchange/pptx/told.ts'),
      import('../i18n/slideWords.ts'),
      import('../map/labels/measureText.ts'),
      // What a picture says of itself is taken from the notes, which are in all languages.
      ...LANGUAGES.map(loadWords),
    ]);
  const { whole, shown, language } = content;
  const { t } = wordsIn(language);
  const words = slideWordsIn(language);
  const caption = captionOf(content, { ...picture, search: picture.found.size > 0 ? picture.search : '' });
  const name = t(picture.view === 'map' ? 'view.map' : 'view.structure');
  const drawings = slideDrawings(
    // A slide lies, whatever the screen does.
    { ...picture, format: 'wide', graph: whole, shown: shown.graph, language },
    { title: name, description: caption.description, font: LABEL_FONT },
    {
      picture: frame.pictureRoom('beside'),
      legendWidth: frame.legendWidth('beside'),
      keyWidth: frame.pictureRoom('below').w,
    },
    textMeasure(document),
  );
  const said = toldOf(content, picture);
  const link = address === null ? null : { address, label: words.open };
  const own = texts ?? { title: name, text: [said], aside: caption.about, notes: [said] };
  const { picture: drawn, legend, key } = drawings;
  const main: Slide = { ...own, layout: 'beside', picture: drawn, legend, link };
  if (!picture.withKey || key === null) return [main];
  const explained = { title: words.key, text: [], aside: [own.title], notes: [] };
  return [main, { ...explained, layout: 'below', picture: key, legend: null, link }];
}

/** `name` without its ending; `title` is the file's, and stands small on each slide. */
export async function deckFile(
  content: Content,
  { name, title }: { readonly name: string; readonly title: string },
  slides: readonly Slide[],
  drive: Drive = {},
): Promise<MadeFile> {
  const [{ deckBytes, PPTX }, { captionFoot }] = await Promise.all([
    import('../exchange/pptx/deck.ts'),
    import('../exchange/picture/caption.ts'),
    ...LANGUAGES.map(loadWords),
  ]);
  const { language, date } = content;
  const creator = wordsIn(language).t('app.name');
  const deck = { title, language, foot: captionFoot(content), creator, date, slides };
  return { name: `${name}.pptx`, mediaType: PPTX, parts: [await deckBytes(deck, drive)] };
}

/** The state on the screen as a file of one slide, or of two with the numbers' names. */
export async function viewDeckFile(
  content: Content,
  picture: PictureShown,
  drive: Drive = {},
): Promise<MadeFile> {
  const [slides, { fileName }] = await Promise.all([
    slidesOf(content, picture, liveAddress(window.location)),
    import('../exchange/fileName.ts'),
  ]);
  const title = textIn(content.whole.plan.title, content.language);
  return await deckFile(content, { name: `${fileName(content)}-${picture.view}`, title }, slides, drive);
}

/** The page's address, which is kept in step with the screen; null where others could not open it. */
export function liveAddress({ protocol, href }: Pick<Location, 'protocol' | 'href'>): string | null {
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
