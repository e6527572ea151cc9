/** Generates names with their breaks and readings. */
import type { Json } from '../fixtures/json.ts';
import { DOINGS, MEANS, SUBJECTS, type Word } from './vocabulary.ts';

/** The word lists of a name of typical length. */
export const SHORT = [SUBJECTS, DOINGS] as const;
export const USUAL = [SUBJECTS, DOINGS, MEANS] as const;
/** From a few characters to fifty, as in the built-in plan. */
const UNEVEN = [
  USUAL,
  [DOINGS, MEANS],
  [SUBJECTS, DOINGS, SUBJECTS, DOINGS, SUBJECTS, DOINGS, MEANS],
  [SUBJECTS, DOINGS, SUBJECTS, MEANS],
] as const;

/** The words of the name at this index: of typical length, or of varying lengths. */
export function wordsAt(index: number, usual: Lists, uneven: boolean): Lists {
  return uneven ? (UNEVEN[index % UNEVEN.length] ?? usual) : usual;
}

type Lists = readonly (readonly Word[])[];

/** Coprime to the length of every word list. */
const APART = 1_003;

export type Named = {
  readonly ja: string;
  readonly en: string;
  readonly reading: string;
  readonly breaks: { readonly [language: string]: string };
};

/** One word of each list, determined by the index: neighbours differ; repeated combinations get a number. */
export function nameOf(index: number, lists: readonly (readonly Word[])[]): Named {
  const all = lists.reduce((product, list) => product * list.length, 1);
  let left = (index * APART) % all;
  const words = lists.map((list): Word => {
    const word = list[left % list.length] ?? ['', '', ''];
    left = Math.floor(left / list.length);
    return word;
  });
  const round = Math.floor(index / all) + 1;
  if (round > 1) words.push([`（${round}）`, `・${round}`, `(${round})`]);
  return {
    ja: words.map(([ja]) => ja).join(''),
    en: words.map(([, , en]) => en).join(' '),
    reading: words.map(([, reading]) => reading).join(''),
    breaks: {
      ja: words.map(([ja]) => ja).join('|'),
      en: words.map(([, , en]) => en.replaceAll(' ', '|')).join('|'),
    },
  };
}

export function textOf({ ja, en, breaks }: Named): { [key: string]: Json } {
  return { name: { ja, en }, breaks };
}

export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

export function roman(value: number): string {
  const sign = ROMAN.find(([, worth]) => worth <= value);
  return sign === undefined ? '' : sign[0] + roman(value - sign[1]);
}
