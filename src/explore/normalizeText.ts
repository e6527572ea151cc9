/**
 * Normalises text for search: ignores width, case, the kind of kana, spaces, punctuation, accents, and the variant of a
 * kanji. ﾛﾎﾞｯﾄ, ロボット and ろぼっと are equal; so are ＭＩＣＥ and mice, 創業・開業 and 創業開業, café and cafe, 髙 and 高.
 */
import { withTypedKanji } from './kanjiVariants.ts';

/** Ignored characters. The full stop and the ampersand are significant: 2.1.3 and R&D. */
const IGNORED = /[\s\p{Variation_Selector}\p{Cf}\p{Pc}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}・、。,;:!?'"`´~/\\]+/gu;
const KATAKANA = /[ァ-ヶヽヾ]+/g;
const KATAKANA_TO_HIRAGANA = 0x60;

/** Accents of Latin letters, decomposed; the marks of voiced kana (U+3099) are others. */
const ACCENTS = /[\u0300-\u036f]/g;

export function normalizeText(text: string): string {
  const plain = withTypedKanji(text.normalize('NFKC')).normalize('NFD').replaceAll(ACCENTS, '');
  return plain.normalize('NFC').toLowerCase().replaceAll(IGNORED, '').replaceAll(KATAKANA, toHiragana);
}

function toHiragana(katakana: string): string {
  let hiragana = '';
  for (let at = 0; at < katakana.length; at += 1)
    hiragana += String.fromCharCode(katakana.charCodeAt(at) - KATAKANA_TO_HIRAGANA);
  return hiragana;
}

/** The distinct words of a query, normalised. */
export function normalizedWords(query: string): readonly string[] {
  const words = query
    .split(/\s+/u)
    .map(normalizeText)
    .filter((word) => word !== '');
  return [...new Set(words)];
}

/** For each character of a normalised text, its range in the original and whether it starts a word. */
export type SourceOffsets = {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly startsWord: readonly boolean[];
};

export function sourceOffsets(text: string): SourceOffsets {
  const from: number[] = [];
  const to: number[] = [];
  const startsWord: boolean[] = [];
  forEachGrapheme(text, (start, end, length, begins) => {
    for (let index = 0; index < length; index += 1) {
      from.push(start);
      to.push(end);
      startsWord.push(index === 0 && begins);
    }
  });
  return { from, to, startsWord };
}

/** Where words start in the normalised text. Needs far less memory than {@link SourceOffsets}. */
export type WordStarts = {
  readonly starts: readonly number[];
  /** Those of them after an ignored character, which separates the words. */
  readonly apart: readonly number[];
};

export function wordStarts(text: string): WordStarts {
  const starts: number[] = [];
  const apart: number[] = [];
  let offset = 0;
  let afterIgnored = false;
  forEachGrapheme(text, (_from, _to, length, begins) => {
    if (length > 0 && begins) starts.push(offset);
    if (length > 0 && afterIgnored) apart.push(offset);
    afterIgnored = length === 0;
    offset += length;
  });
  return { starts, apart };
}

/** The range in the text, the length of its normalised form, and whether it starts a word. */
type OnGrapheme = (from: number, to: number, length: number, begins: boolean) => void;

function forEachGrapheme(text: string, onGrapheme: OnGrapheme): void {
  let before: Script = 'gap';
  for (let at = 0; at < text.length; ) {
    const end = graphemeEnd(text, at);
    const grapheme = graphemeOf(text.slice(at, end));
    // ー lengthens the vowel before it and has the script of that character.
    const script: Script = grapheme.script ?? before;
    onGrapheme(at, end, grapheme.length, beginsWord(before, script));
    before = script;
    at = end;
  }
}

type Grapheme = { readonly length: number; readonly script: Script | null };

/** A few hundred distinct graphemes make up all texts. */
const graphemes = new Map<string, Grapheme>();

function graphemeOf(text: string): Grapheme {
  const cached = graphemes.get(text);
  if (cached !== undefined) return cached;
  const { length } = normalizeText(text);
  const grapheme = { length, script: length === 0 ? 'gap' : scriptOf(text.normalize('NFKC')) } as const;
  graphemes.set(text, grapheme);
  return grapheme;
}

/** The end of a character with its combining marks: half-width ﾎ and ﾞ are two code points for one ボ. */
function graphemeEnd(text: string, from: number): number {
  let end = from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    if (!isMark(code)) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

function isMark(code: number): boolean {
  return (
    (code >= 0x0300 && code <= 0x036f) ||
    code === 0x3099 ||
    code === 0x309a ||
    code === 0xff9e ||
    code === 0xff9f ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    // Variants of kanji (葛󠄀).
    (code >= 0xe0100 && code <= 0xe01ef)
  );
}

type Script = 'latin' | 'digit' | 'katakana' | 'hiragana' | 'han' | 'other' | 'gap';

function scriptOf(character: string): Script | null {
  if (character === 'ー') return null;
  if (/^\p{Script=Latin}/u.test(character)) return 'latin';
  if (/^\p{Nd}/u.test(character)) return 'digit';
  if (/^\p{Script=Katakana}/u.test(character)) return 'katakana';
  if (/^\p{Script=Hiragana}/u.test(character)) return 'hiragana';
  if (/^[\p{Script=Han}々]/u.test(character)) return 'han';
  return 'other';
}

/** Japanese has no spaces: a change of script starts a word, except for the kana that end one, as in 支える. */
function beginsWord(before: Script, script: Script): boolean {
  return before === 'gap' || (before !== script && script !== 'hiragana' && script !== 'other');
}
