/**
 * Text as it is compared when one searches: width, case, kind of kana, spaces and punctuation make no
 * difference. ﾛﾎﾞｯﾄ, ロボット and ろぼっと are one; so are ＭＩＣＥ and mice, 創業・開業 and 創業開業.
 */

/** What is looked over. A full stop and an ampersand mean something: 2.1.3 and R&D. */
const IGNORED = /[\s\p{Cf}\p{Pc}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}・、。,;:!?'"`´~/\\]+/gu;
const KATAKANA = /[ァ-ヶヽヾ]+/g;
const KATAKANA_TO_HIRAGANA = 0x60;

export function normalizeText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(IGNORED, '').replaceAll(KATAKANA, toHiragana);
}

function toHiragana(katakana: string): string {
  let hiragana = '';
  for (let at = 0; at < katakana.length; at += 1)
    hiragana += String.fromCharCode(katakana.charCodeAt(at) - KATAKANA_TO_HIRAGANA);
  return hiragana;
}

/** The words of a query, folded. All of them are looked for, each by itself. */
export function normalizedWords(query: string): readonly string[] {
  const words = query
    .split(/\s+/u)
    .map(normalizeText)
    .filter((word) => word !== '');
  return [...new Set(words)];
}

/** For each sign of a folded text: where in the original it comes from, and whether a word begins with it. */
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
    for (let sign = 0; sign < length; sign += 1) {
      from.push(start);
      to.push(end);
      startsWord.push(sign === 0 && begins);
    }
  });
  return { from, to, startsWord };
}

/** Where words begin, as places in the folded text. Far less to keep than all {@link SourceOffsets}. */
export type WordStarts = {
  readonly starts: readonly number[];
  /** Those of them before which something is looked over: the words are written apart. */
  readonly apart: readonly number[];
};

export function wordStarts(text: string): WordStarts {
  const starts: number[] = [];
  const apart: number[] = [];
  let sign = 0;
  let lookedOver = false;
  forEachGrapheme(text, (_from, _to, length, begins) => {
    if (length > 0 && begins) starts.push(sign);
    if (length > 0 && lookedOver) apart.push(sign);
    lookedOver = length === 0;
    sign += length;
  });
  return { starts, apart };
}

/** From–to in the text, how many signs of the folded text they make up, and whether a word begins there. */
type OnGrapheme = (from: number, to: number, length: number, begins: boolean) => void;

function forEachGrapheme(text: string, put: OnGrapheme): void {
  let before: Script = 'gap';
  for (let at = 0; at < text.length; ) {
    const end = graphemeEnd(text, at);
    const cluster = graphemeOf(text.slice(at, end));
    // ー lengthens what stands before it.
    const script: Script = cluster.script ?? before;
    put(at, end, cluster.length, beginsWord(before, script));
    before = script;
    at = end;
  }
}

type Grapheme = { readonly length: number; readonly script: Script | null };

/** A few hundred distinct graphemes make up all texts. */
const graphemes = new Map<string, Grapheme>();

function graphemeOf(text: string): Grapheme {
  const known = graphemes.get(text);
  if (known !== undefined) return known;
  const { length } = normalizeText(text);
  const cluster = { length, script: length === 0 ? 'gap' : scriptOf(text.normalize('NFKC')) } as const;
  graphemes.set(text, cluster);
  return cluster;
}

/** One sign with the marks that belong to it: half-width ﾎ and ﾞ are two signs of Unicode, and one ボ. */
function graphemeEnd(text: string, from: number): number {
  let end = from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && isMark(text.charCodeAt(end))) end += 1;
  return end;
}

function isMark(code: number): boolean {
  return (
    (code >= 0x0300 && code <= 0x036f) ||
    code === 0x3099 ||
    code === 0x309a ||
    code === 0xff9e ||
    code === 0xff9f ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

type Script = 'latin' | 'digit' | 'katakana' | 'hiragana' | 'han' | 'other' | 'gap';

function scriptOf(sign: string): Script | null {
  if (sign === 'ー') return null;
  if (/^\p{Script=Latin}/u.test(sign)) return 'latin';
  if (/^\p{Nd}/u.test(sign)) return 'digit';
  if (/^\p{Script=Katakana}/u.test(sign)) return 'katakana';
  if (/^\p{Script=Hiragana}/u.test(sign)) return 'hiragana';
  if (/^[\p{Script=Han}々]/u.test(sign)) return 'han';
  return 'other';
}

/** Japanese has no spaces; a change of script begins a word, save for the kana that end one: 支え|る. */
function beginsWord(before: Script, script: Script): boolean {
  return before === 'gap' || (before !== script && script !== 'hiragana' && script !== 'other');
}
