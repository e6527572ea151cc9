/** The marks of listings that are printed again, in the name of an initiative or in a column of their own. */

export type MarkedName = {
  readonly name: string;
  readonly isRelisted: boolean;
  /** The number of the place or initiative that the mark names, as in “see 1.2”. */
  readonly reference: string | null;
};

const WORDS = '(?:再掲載?|重複掲載|再出|re-?list(?:ed|ing)?|repeat(?:ed)?|listed again)';
const OPEN = '[(（\\[［【〔〈《<＜「『｛{]';
const CLOSE = '[)）\\]］】〕〉》>＞」』｝}]';
const REFERENCE = '([A-Za-zＡ-Ｚ]{0,3}[\\d０-９①-⑳]+(?:[.．\\-－][\\d０-９]+)*)';
const NUMBER_AFTER = `(?:[\\s　:：]*(?:[→⇒]\\s*)?${REFERENCE})?`;
const SEE = `(?:(?:see(?: also)?|cf\\.?|→|⇒)\\s*${REFERENCE}|${REFERENCE}\\s*(?:を?参照|の再掲|に(?:も)?掲載|再掲))`;

/** Each with up to three groups, one of which is the reference. */
const MARKS: readonly RegExp[] = [
  new RegExp(`^${OPEN}\\s*(?:[※*]\\s*)?${WORDS}${NUMBER_AFTER}\\s*${CLOSE}\\s*`, 'iu'),
  new RegExp(`^[※＊*]\\s*${WORDS}[\\s　:：]*`, 'iu'),
  new RegExp(`^${WORDS}\\s*[:：]\\s*`, 'iu'),
  new RegExp(`\\s*${OPEN}\\s*(?:[※*]\\s*)?${WORDS}${NUMBER_AFTER}\\s*${CLOSE}$`, 'iu'),
  new RegExp(`\\s*${OPEN}\\s*${SEE}\\s*${CLOSE}$`, 'iu'),
  /\s*[([]see(?: also)? [^()[\]]{1,100}[)\]]$/iu,
  new RegExp(`[\\s　]*[※＊*]\\s*${WORDS}${NUMBER_AFTER}$`, 'iu'),
  new RegExp(`[\\s　]+${WORDS}$`, 'iu'),
  new RegExp(`[\\s　]+${SEE}$`, 'iu'),
  new RegExp(`^${SEE}$`, 'iu'),
];
/** One of these stands in every mark; most names have none. */
const MAY_BE_MARKED = /再掲|重複|再出|参照|掲載|list|repeat|see|cf|→|⇒/iu;
/** Names are no longer than this; a longer text is not searched. */
const MAX_LENGTH = 1_000;

export function markedName(text: string): MarkedName {
  if (text.length <= MAX_LENGTH && MAY_BE_MARKED.test(text))
    for (const mark of MARKS) {
      const found = mark.exec(text);
      if (found === null) continue;
      const name = text.replace(mark, '').trim();
      const reference = found.slice(1).find((group) => group !== undefined) ?? null;
      if (name !== '' || reference !== null) return { name, isRelisted: true, reference };
    }
  return { name: text, isRelisted: false, reference: null };
}

const FIRST = /^(?:初出|初|主|first|no|false|0|-|―|—|ー|×|無|なし|n)$/iu;
const IS_REFERENCE = new RegExp(`${REFERENCE}`, 'u');
const SIGN = /^(?:[○◯〇●◎レ✓✔☑xX1★※]|再|有|あり|yes|y|true)$/iu;

/** What a cell of a mark column says: null for a blank one. */
export function markIn(
  cell: string,
): { readonly isRelisted: boolean; readonly reference: string | null } | null {
  const plain = cell.normalize('NFKC').trim();
  if (plain === '') return null;
  if (FIRST.test(plain)) return { isRelisted: false, reference: null };
  const reference = SIGN.test(plain) ? null : (IS_REFERENCE.exec(plain)?.[0] ?? null);
  return { isRelisted: true, reference };
}

/** Whether a cell holds nothing but a mark. */
export function isMark(cell: string): boolean {
  const plain = cell.normalize('NFKC').trim();
  return (
    SIGN.test(plain) ||
    FIRST.test(plain) ||
    new RegExp(`^${OPEN}?\\s*${WORDS}\\s*${CLOSE}?$`, 'iu').test(plain)
  );
}
