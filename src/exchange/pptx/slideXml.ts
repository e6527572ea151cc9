/** A slide: title, text, the picture as shapes, legend, link, source. Screen readers follow this order. */
import { fileWordsIn } from '../../i18n/fileWords.ts';
import { INK_SOFT, LINE } from '../../ui/palette.ts';
import type { Box } from '../picture/drawing.ts';
import { lineShapeXml, placeholderXml, TREE_HEAD, textBoxXml } from './boxes.ts';
import { type FittedText, fitText } from './fitText.ts';
import { PLACEHOLDERS } from './masterXml.ts';
import { NAMESPACES, XML_HEAD } from './packageXml.ts';
import { lineXml } from './paintXml.ts';
import { drawingXml, idCounter, type NextId } from './shapes.ts';
import type { Deck, Slide } from './slide.ts';
import { areasOf, FOOT, RULE, slideFrame, TEXT_ABOVE, TEXT_ALONE } from './slideLayout.ts';
import {
  bodyXml,
  fixedBody,
  paragraphsXml,
  paragraphXml,
  type RunStyle,
  runXml,
  spaceBefore,
} from './textXml.ts';
import { frameXml } from './units.ts';

/** In points, from the largest down. */
const TITLE_SIZES = [28, 26, 24, 22, 20, 18, 16, 14] as const;
const COVER_TITLE_SIZES = [36, 32, 30, ...TITLE_SIZES] as const;
const TEXT_SIZES = [18, 16, 15, 14, 13, 12, 11] as const;
const ASIDE_SIZES = [12, 11, 10] as const;
const KICKER_SIZES = [12, 11, 10, 9] as const;
const FOOT_SIZES = [10] as const;
const LINK_SIZE = 12;
/** The spacing between paragraphs in the master. */
const PARAGRAPH_GAP = 5;
const ASIDE_GAP = 6;

/** The relationship of a slide's link; those of the layout and the notes come before it. */
const LINK_RELATIONSHIP = 'rId3';

export function slideXml(deck: Deck, slide: Slide): string {
  const next = idCounter(2);
  const words = fileWordsIn(deck.language, null).slides;
  const { picture, legend, layout } = slide;
  const areas = areasOf(layout);
  const title = fitText([slide.title], areas.title, layout === 'cover' ? COVER_TITLE_SIZES : TITLE_SIZES);
  const above =
    layout === 'below' ? fitWords(deck, slide, picture === null ? TEXT_ALONE : TEXT_ABOVE).height : 0;
  const frame = slideFrame(layout, title.height, above, picture, legend);
  const description = [slide.title, ...slide.text, ...slide.aside].join('\n');
  const shapes = [
    titleXml(deck, slide, title, next),
    // The title of a cover is that of the deck.
    layout === 'cover' ? '' : kickerXml(deck, areas.kicker, next),
    textXml(deck, slide, frame.text, next),
    picture === null || frame.picture === null
      ? ''
      : drawingXml(picture, { name: picture.title, description }, frame.picture, next),
    legend === null || frame.legend === null
      ? ''
      : drawingXml(legend, { name: words.legend, description: '' }, frame.legend, next),
    linkXml(deck, slide, next),
    ruleXml(deck, next),
    footerXml(deck, next),
  ];
  return (
    `${XML_HEAD}<p:sld${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${shapes.join('')}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
}

function titleXml(
  { language }: Deck,
  { layout }: Slide,
  { size, paragraphs, height }: FittedText,
  next: NextId,
): string {
  const body = bodyXml(paragraphsXml(paragraphs, { language, size }));
  const frame = frameXml({ ...areasOf(layout).title, h: height });
  return placeholderXml(
    next(),
    fileWordsIn(language, null).slides.title,
    PLACEHOLDERS[layout].title,
    body,
    frame,
  );
}

type FittedWords = { readonly text: FittedText; readonly aside: FittedText; readonly height: number };

/** Fits the aside first; the text then takes the type size that the remaining height allows. */
function fitWords(
  { language }: Deck,
  { layout, picture, text: paragraphs, aside: asides }: Slide,
  room: { readonly w: number; readonly h: number },
): FittedWords {
  // Above a picture the paragraphs are joined, as there is width and no height.
  const { joint } = fileWordsIn(language, null).picture;
  const run = (texts: readonly string[]) =>
    layout !== 'below' || picture === null || texts.length === 0 ? texts : [texts.join(joint)];
  const aside = fitText(run(asides), { w: room.w, h: room.h / 2 }, ASIDE_SIZES, PARAGRAPH_GAP);
  const between = asides.length > 0 ? ASIDE_GAP + PARAGRAPH_GAP : 0;
  const left = room.h - aside.height - between;
  const text = fitText(run(paragraphs), { w: room.w, h: left }, TEXT_SIZES, PARAGRAPH_GAP);
  return { text, aside, height: text.height + between + aside.height };
}

function textXml(deck: Deck, slide: Slide, room: Box, next: NextId): string {
  const { language } = deck;
  if (slide.text.length + slide.aside.length === 0) return '';
  const { text, aside } = fitWords(deck, slide, room);
  const paragraphs = [
    ...text.paragraphs.map((each) => paragraphXml(runXml(each, { language, size: text.size }))),
    ...aside.paragraphs.map((each, index) =>
      paragraphXml(
        runXml(each, { language, size: aside.size, colour: INK_SOFT }),
        index === 0 && text.paragraphs.length > 0 ? spaceBefore(ASIDE_GAP) : '',
      ),
    ),
  ];
  const { text: name } = fileWordsIn(language, null).slides;
  const body = bodyXml(paragraphs.join(''));
  return placeholderXml(next(), name, PLACEHOLDERS[slide.layout].text, body, frameXml(room));
}

function kickerXml({ title, language }: Deck, room: Box, next: NextId): string {
  const { size, paragraphs } = fitText([title], room, KICKER_SIZES);
  const style: RunStyle = { language, size, bold: true, colour: INK_SOFT };
  return wordsXml(next(), fileWordsIn(language, null).slides.deck, room, paragraphsXml(paragraphs, style));
}

function footerXml({ foot, language }: Deck, next: NextId): string {
  const { size, paragraphs } = fitText(foot, FOOT, FOOT_SIZES);
  const style: RunStyle = { language, size, colour: INK_SOFT };
  return wordsXml(next(), fileWordsIn(language, null).slides.source, FOOT, paragraphsXml(paragraphs, style));
}

function linkXml({ language }: Deck, { link, layout }: Slide, next: NextId): string {
  if (link === null) return '';
  const room = areasOf(layout).link;
  const style: RunStyle = { language, size: LINK_SIZE };
  const run = runXml(link.label, style, { id: LINK_RELATIONSHIP, tip: link.address });
  return wordsXml(
    next(),
    fileWordsIn(language, null).slides.link,
    room,
    paragraphXml(run, `<a:pPr algn="${room.align}"/>`),
  );
}

function wordsXml(id: number, name: string, box: Box, paragraphs: string): string {
  return textBoxXml(id, { name, description: '' }, box, bodyXml(paragraphs, fixedBody('square', 't')));
}

function ruleXml({ language }: Deck, next: NextId): string {
  const line = lineXml({ colour: LINE, opacity: 1, width: 0.75, dash: [] }, 1);
  const altText = { name: fileWordsIn(language, null).slides.rule, description: '' };
  return lineShapeXml(next(), altText, { box: { ...RULE, h: 0 }, rises: false, line });
}
