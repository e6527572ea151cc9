/** Numbers and codes of plans: 01, 1.2.1, Ⅰ, ①, 11111. */

const SEPARATOR = /[.\-_/–—−‐ー・,]+/u;

/** Most codes are keys themselves. */
const IS_KEY = /^(?:[1-9]\d{0,9}(?:\.(?!$)|$))+$/;

/** A key for comparing codes: ０１, 01 and 1 are equal, so are 1-2 and 1.2, ① and 1. */
export function codeKey(code: string): string {
  if (IS_KEY.test(code)) return code;
  const plain = code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()[\]【】「」〔〕]+/gu, '');
  return plain
    .split(SEPARATOR)
    .filter((part) => part !== '')
    .map((part) => (/^\d{1,15}$/.test(part) ? String(Number(part)) : part))
    .join('.');
}

const CODE =
  /^[a-z]{0,4}[-.]?\d{1,8}(?:[.\-_/–−‐ー・][a-z]?\d{1,6}){0,7}[a-z]?[.)]?$|^[ivx]{1,5}$|^[a-z]\d*$/;

export function looksLikeCode(text: string): boolean {
  return CODE.test(text.normalize('NFKC').toLowerCase().trim());
}

/** The number of parts of a code with separators; 1 without. */
export function partCount(code: string): number {
  return codeKey(code).split('.').length;
}

/**
 * The codes of all levels in a code that holds the path, from the top, in the form of the source: 1, 1.2 and 1.2.1 of
 * 1.2.1; with `widths` 1 and 2, 1 and 112 of 112. Shorter where the code is.
 */
export function pathPrefixes(code: string, widths: readonly number[] | undefined): readonly string[] {
  if (widths !== undefined) {
    const prefixes: string[] = [];
    let end = 0;
    for (const width of widths) {
      end += width;
      if (end > code.length) break;
      prefixes.push(code.slice(0, end));
    }
    return prefixes;
  }
  const ends = [...code.matchAll(/[.\-_/–—−‐ー・．－]+/gu)].map(({ index }) => index).filter((at) => at > 0);
  return [...ends.map((end) => code.slice(0, end)), code];
}

const DIGITS = '[\\d０-９]+';
const NUMBERED = new RegExp(
  [
    `^(第\\s?(?:${DIGITS}|[一二三四五六七八九十]+)\\s?[章節項編部条])[\\s　.．、:：]*(\\S.*)$`,
    `^([①-⑳㉑-㉟❶-❿Ⅰ-Ⅻⅰ-ⅻ])[\\s　.．、:：]*(\\S.*)$`,
    `^([(（]${DIGITS}[)）])[\\s　]*(\\S.*)$`,
    `^(${DIGITS}(?:[.．\\-－](?:${DIGITS}))+)[\\s　.．、:：)）]*([^\\s\\d０-９].*)$`,
    `^([A-Za-z]{0,2}${DIGITS}(?:[.．\\-－]${DIGITS})*)(?:[.．、:：)）]\\s*|[\\s　]+)([^\\s\\d０-９].*)$`,
  ].join('|'),
  'u',
);

/** The number before a name in the same cell: 1.2 and 見守り of “1.2 見守り”. */
export function numberAndName(text: string): { readonly number: string; readonly name: string } | null {
  const groups = NUMBERED.exec(text)
    ?.slice(1)
    .filter((group) => group !== undefined);
  const [number, name] = groups ?? [];
  return number === undefined || name === undefined ? null : { number, name: name.trim() };
}

/** Whether nearly all of some names begin with a number. */
export function areNumbered(names: readonly string[]): boolean {
  return (
    names.length >= 2 && names.filter((name) => numberAndName(name) !== null).length >= names.length * 0.8
  );
}
