/** The presentation part and the document properties. */
import { escapeXml } from '../graph/xml.ts';
import { FIRST_MASTER_ID, levels } from './masterXml.ts';
import { NOTES_PAGE } from './notesXml.ts';
import { NAMESPACES, XML_HEAD } from './packageXml.ts';
import type { Deck } from './slide.ts';
import { SLIDE } from './slideLayout.ts';
import { languageTag } from './textXml.ts';
import { emu } from './units.ts';

/** The least slide id that Office accepts. */
const FIRST_SLIDE_ID = 256;

/** Expects its relationships in this order: the master, the notes master, then each slide. */
export function presentationXml({ slides }: Deck): string {
  const ids = slides.map((_, index) => `<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="rId${index + 3}"/>`);
  return (
    `${XML_HEAD}<p:presentation${NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0">` +
    `<p:sldMasterIdLst><p:sldMasterId id="${FIRST_MASTER_ID}" r:id="rId1"/></p:sldMasterIdLst>` +
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
    `<p:sldIdLst>${ids.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${emu(SLIDE.w)}" cy="${emu(SLIDE.h)}"/><p:notesSz cx="${emu(NOTES_PAGE.w)}" cy="${emu(NOTES_PAGE.h)}"/>` +
    `<p:defaultTextStyle>${levels(14)}</p:defaultTextStyle></p:presentation>`
  );
}

export const PRESENTATION_PROPERTIES = `${XML_HEAD}<p:presentationPr${NAMESPACES}/>`;
export const VIEW_PROPERTIES = `${XML_HEAD}<p:viewPr${NAMESPACES}/>`;
export const TABLE_STYLES = `${XML_HEAD}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`;

export function applicationXml({ creator, slides }: Deck): string {
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>${escapeXml(creator)}</Application><Slides>${slides.length}</Slides><Notes>${slides.length}</Notes></Properties>`
  );
}

export function coreXml({ title, creator, date, language, foot }: Deck): string {
  const day = `${date}T00:00:00Z`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>` +
    `<dc:description>${escapeXml(foot.join(' '))}</dc:description><dc:language>${languageTag(language)}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`
  );
}
