/** Words on a slide: runs, paragraphs and the bodies that hold them. */
import type { Language } from '../../i18n/languages.ts';
import { escapeXml } from '../graph/xml.ts';
import { sanitizeText, type TextPrimitive } from '../picture/drawing.ts';
import { inkXml } from './paintXml.ts';
import { typeSize } from './units.ts';

/** As Office names them; the other one is for signs that the first does not have. */
const TAGS: Readonly<Partial<Record<Language, readonly [string, string]>>> = {
  ja: ['ja-JP', 'en-US'],
  en: ['en-US', 'ja-JP'],
};

function tagsOf(language: Language): readonly [string, string] {
  return TAGS[language] ?? [language, 'en-US'];
}

export function languageTag(language: Language): string {
  return tagsOf(language)[0];
}

export type RunStyle = {
  readonly language: Language;
  /** In points; what the placeholder says where there is none. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
};

/** `click`: the id of the relationship to where a press leads. */
export function runXml(
  text: string,
  look: RunStyle,
  click?: { readonly id: string; readonly tip: string },
): string {
  return `<a:r>${properties('a:rPr', look, click)}<a:t>${escapeXml(sanitizeText(text))}</a:t></a:r>`;
}

function properties(
  name: 'a:rPr' | 'a:endParaRPr',
  { language, size, bold, colour }: RunStyle,
  click?: { readonly id: string; readonly tip: string },
): string {
  const [tag, other] = tagsOf(language);
  const type = size === undefined ? '' : ` sz="${typeSize(size)}"`;
  const weight = bold === undefined ? '' : ` b="${bold ? 1 : 0}"`;
  const ink = colour === undefined ? '' : inkXml({ colour, opacity: 1 });
  const link =
    click === undefined ? '' : `<a:hlinkClick r:id="${click.id}" tooltip="${escapeXml(click.tip)}"/>`;
  return `<${name} lang="${tag}" altLang="${other}"${type}${weight} dirty="0">${ink}${link}</${name}>`;
}

export function paragraphXml(runs: string, about = ''): string {
  return `<a:p>${about}${runs}</a:p>`;
}

/** A paragraph's distance from the one before it, in points. */
export function spaceBefore(points: number): string {
  return `<a:pPr><a:spcBef><a:spcPts val="${points * 100}"/></a:spcBef></a:pPr>`;
}

/** One for each text; an empty one where there is none, as a body without a paragraph is none. */
export function paragraphsXml(texts: readonly string[], look: RunStyle): string {
  if (texts.length === 0) return paragraphXml(properties('a:endParaRPr', look));
  return texts.map((text) => paragraphXml(runXml(text, look))).join('');
}

export function bodyXml(paragraphs: string, about = '<a:bodyPr/>'): string {
  return `<p:txBody>${about}<a:lstStyle/>${paragraphs}</p:txBody>`;
}

/** A body without words, for shapes that one may want to write into. */
export function emptyBody(language: Language): string {
  return bodyXml(paragraphsXml([], { language }));
}

/** Nothing around the words, and no help from a program that would set them anew. */
export function fixedBody(wrap: 'none' | 'square', anchor: 't' | 'ctr' | 'b', isTurned = false): string {
  const insets = ['lIns', 'tIns', 'rIns', 'bIns'].map((side) => ` ${side}="0"`).join('');
  return `<a:bodyPr${isTurned ? ' vert="vert"' : ''} wrap="${wrap}"${insets} rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>`;
}

const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;

/** Lines where they were measured, however wide another font is: they never break anew, nor come closer. */
export function measuredBody(
  { lines, size, bold, colour, align, isTurned }: TextPrimitive,
  scale: number,
  language: Language,
): string {
  const look: RunStyle = { language, size: size * scale, bold, colour };
  const pitch = linePitch(lines) * scale;
  const spacing = lines.length > 1 ? `<a:lnSpc><a:spcPts val="${Math.round(pitch * 100)}"/></a:lnSpc>` : '';
  const about = `<a:pPr algn="${ALIGN[align]}">${spacing}</a:pPr>`;
  const breaks = `<a:br>${properties('a:rPr', look)}</a:br>`;
  const runs = lines.map(({ text }) => runXml(text, look)).join(breaks);
  return bodyXml(paragraphXml(runs, about), fixedBody('none', 'ctr', isTurned));
}

/** From baseline to baseline. */
export function linePitch(lines: TextPrimitive['lines']): number {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined || lines.length < 2
    ? 0
    : (last.y - first.y) / (lines.length - 1);
}
