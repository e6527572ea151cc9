/** Text on a slide: runs, paragraphs and text bodies. */
import type { Language } from '../../i18n/languages.ts';
import { escapeXml } from '../graph/xml.ts';
import { sanitizeText, type TextPrimitive } from '../picture/drawing.ts';
import { inkXml } from './paintXml.ts';
import { typeSize } from './units.ts';

/** Office language tags; the second applies to characters that the first language does not have. */
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
  /** In points; inherited from the placeholder if undefined. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
};

/** `click`: the relationship id and the tooltip of a hyperlink. */
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

/** Paragraph properties with space before, in points. */
export function spaceBefore(points: number): string {
  return `<a:pPr><a:spcBef><a:spcPts val="${points * 100}"/></a:spcBef></a:pPr>`;
}

/** A paragraph per text; an empty paragraph without texts, as a text body requires one. */
export function paragraphsXml(texts: readonly string[], look: RunStyle): string {
  if (texts.length === 0) return paragraphXml(properties('a:endParaRPr', look));
  return texts.map((text) => paragraphXml(runXml(text, look))).join('');
}

export function bodyXml(paragraphs: string, about = '<a:bodyPr/>'): string {
  return `<p:txBody>${about}<a:lstStyle/>${paragraphs}</p:txBody>`;
}

/** An empty text body, so that users can type into the shape. */
export function emptyBody(language: Language): string {
  return bodyXml(paragraphsXml([], { language }));
}

/** Body properties without insets and automatic fitting. */
export function fixedBody(wrap: 'none' | 'square', anchor: 't' | 'ctr' | 'b', isTurned = false): string {
  const insets = ['lIns', 'tIns', 'rIns', 'bIns'].map((side) => ` ${side}="0"`).join('');
  return `<a:bodyPr${isTurned ? ' vert="vert"' : ''} wrap="${wrap}"${insets} rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>`;
}

const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;

/** A text body that keeps the measured lines and their pitch, whichever font the reader has. */
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

/** The distance between baselines; 0 for a single line. */
export function linePitch(lines: TextPrimitive['lines']): number {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined || lines.length < 2
    ? 0
    : (last.y - first.y) / (lines.length - 1);
}
