/** Made-up names with their breaks and readings, and what is made of them. */
import type { Json } from '../fixtures/json.ts';
import { DOINGS, MEANS, SUBJECTS, type Word } from './vocabulary.ts';

/** Words of these lists make a name of the usual length. */
export const SHORT = [SUBJECTS, DOINGS] as const;
export const USUAL = [SUBJECTS, DOINGS, MEANS] as const;
/** From a few signs to fifty, as in a real plan. */
const UNEVEN = [
  USUAL,
  [DOINGS, MEANS],
  [SUBJECTS, DOINGS, SUBJECTS, DOINGS, SUBJECTS, DOINGS, MEANS],
  [SUBJECTS, DOINGS, SUBJECTS, MEANS],
] as const;

/** The words of the name at this place: the usual ones, or of lengths that differ from place to place. */
export function wordsAt(index: number, usual: Lists, uneven: boolean): Lists {
  return uneven ? (UNEVEN[index % UNEVEN.length] ?? usual) : usual;
}

type Lists = readonly (readonly Word[])[];

/** Shares no factor with the length of any list of words. */
const APART = 1_003;

export type Named = {
  readonly ja: string;
  readonly en: string;
  readonly reading: string;
  readonly breaks: { readonly [language: string]: string };
};

/** One word of each list, by the index alone: neighbours differ, and where all are used up a number follows. */
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
