/** The notes page, with the slide above the speaker notes, and its master. */
import { fileWordsIn } from '../../i18n/fileWords.ts';
import type { Box } from '../picture/drawing.ts';
import { placeholderXml, TREE_HEAD } from './boxes.ts';
import { BACKGROUND, COLOUR_MAP, levels } from './masterXml.ts';
import { NAMESPACES, XML_HEAD } from './packageXml.ts';
import type { Deck, Slide } from './slide.ts';
import { bodyXml, paragraphsXml } from './textXml.ts';
import { emu, frameXml } from './units.ts';

/** The size of a notes page as in Office: portrait, in points. */
export const NOTES_PAGE = { w: 540, h: 720 } as const;
const IMAGE: Box = { x: 54, y: 54, w: 432, h: 243 };
const WORDS: Box = { x: 54, y: 324, w: 432, h: 342 };

export function notesMasterXml(deck: Deck): string {
  return (
    `${XML_HEAD}<p:notesMaster${NAMESPACES}><p:cSld>${BACKGROUND}<p:spTree>${TREE_HEAD}` +
    `${page(deck, [fileWordsIn(deck.language, null).slides.notes], true)}</p:spTree></p:cSld>${COLOUR_MAP}` +
    `<p:notesStyle>${levels(12)}</p:notesStyle></p:notesMaster>`
  );
}

export function notesXml(deck: Deck, { notes }: Slide): string {
  const all = notes.filter((text) => text.trim() !== '');
  return (
    `${XML_HEAD}<p:notes${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${page(deck, all, false)}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}

function page({ language }: Deck, texts: readonly string[], isMaster: boolean): string {
  const words = fileWordsIn(language, null).slides;
  const frame = (box: Box) => (isMaster ? frameXml(box) : '');
  const image =
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${words.slide}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph type="sldImg"${isMaster ? ' idx="2"' : ''}/></p:nvPr></p:nvSpPr><p:spPr>${isMaster ? imageLook() : ''}</p:spPr></p:sp>`;
  const body = bodyXml(paragraphsXml(texts, { language }));
  return (
    image +
    placeholderXml(
      3,
      words.notes,
      `type="body"${isMaster ? ' sz="quarter" idx="3"' : ' idx="1"'}`,
      body,
      frame(WORDS),
    )
  );
}

function imageLook(): string {
  return `${frameXml(IMAGE)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="${emu(1)}"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln>`;
}
