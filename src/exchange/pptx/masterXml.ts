/** The slide master and its layouts: a cover, and a title with text and picture. */
import { fileWordsIn } from '../../i18n/fileWords.ts';
import { placeholderXml, TREE_HEAD } from './boxes.ts';
import { NAMESPACES, XML_HEAD } from './packageXml.ts';
import type { Deck } from './slide.ts';
import { areasOf, COVER_TEXT, type Layout, TEXT } from './slideLayout.ts';
import { bodyXml, fixedBody, paragraphsXml } from './textXml.ts';
import { frameXml } from './units.ts';

export const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3"' +
  ' accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

export const BACKGROUND =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** The ids of a master and of its layouts share one sequence. */
export const FIRST_MASTER_ID = 2_147_483_648;

/** The attributes that match a slide's title and text to the placeholders of its layout. */
type Placeholders = { readonly title: string; readonly text: string };
const COVER: Placeholders = { title: 'type="ctrTitle"', text: 'type="subTitle" idx="1"' };
const INNER: Placeholders = { title: 'type="title"', text: 'type="body" idx="1"' };
export const PLACEHOLDERS: Readonly<Record<Layout, Placeholders>> = {
  cover: COVER,
  beside: INNER,
  below: INNER,
};

/** In the order of the master's relationships. */
export const MASTER_LAYOUTS = ['beside', 'cover'] as const;
export type MasterLayout = (typeof MASTER_LAYOUTS)[number];

export function masterLayoutOf(layout: Layout): MasterLayout {
  return layout === 'cover' ? 'cover' : 'beside';
}

export function masterXml(deck: Deck): string {
  const layouts = MASTER_LAYOUTS.map(
    (_, index) => `<p:sldLayoutId id="${FIRST_MASTER_ID + 1 + index}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${XML_HEAD}<p:sldMaster${NAMESPACES}><p:cSld>${BACKGROUND}<p:spTree>${TREE_HEAD}${placeholders(deck, 'beside')}</p:spTree></p:cSld>` +
    `${COLOUR_MAP}<p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst>` +
    `<p:txStyles><p:titleStyle>${level(1, 24, true)}</p:titleStyle>` +
    `<p:bodyStyle>${levels(14)}</p:bodyStyle><p:otherStyle>${levels(14)}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

export function layoutXml(deck: Deck, layout: MasterLayout): string {
  const words = fileWordsIn(deck.language, null).slides;
  const [name, type] = layout === 'cover' ? [words.cover, ' type="title"'] : [words.layout, ''];
  return (
    `${XML_HEAD}<p:sldLayout${NAMESPACES}${type} preserve="1" userDrawn="1"><p:cSld name="${name}"><p:spTree>${TREE_HEAD}` +
    `${placeholders(deck, layout)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  );
}

function placeholders({ language }: Deck, layout: MasterLayout): string {
  const { title, text } = fileWordsIn(language, null).slides;
  const kinds = PLACEHOLDERS[layout];
  const body = (prompt: string) => bodyXml(paragraphsXml([prompt], { language }), fixedBody('square', 't'));
  return (
    placeholderXml(2, title, kinds.title, body(title), frameXml(areasOf(layout).title)) +
    placeholderXml(3, text, kinds.text, body(text), frameXml(layout === 'cover' ? COVER_TEXT : TEXT))
  );
}

/** The nine list levels that slide editors expect; all alike, as texts here have no levels. */
export function levels(size: number): string {
  return Array.from({ length: 9 }, (_, index) => level(index + 1, size, false)).join('');
}

function level(depth: number, size: number, bold: boolean): string {
  const fonts = bold ? 'mj' : 'mn';
  const gap = bold ? 0 : 5;
  return (
    `<a:lvl${depth}pPr marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    `<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${gap * 100}"/></a:spcAft>` +
    `<a:buNone/><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` +
    `<a:latin typeface="+${fonts}-lt"/><a:ea typeface="+${fonts}-ea"/><a:cs typeface="+${fonts}-cs"/></a:defRPr></a:lvl${depth}pPr>`
  );
}
