/** The items that an “also under” column names, by name or number. */
import {
  type Answers,
  type Offer,
  type Question,
  type SheetPlace,
  takenOffer,
} from '../../plan/sheet/question.ts';
import { comparableName } from '../../plan/text.ts';
import { codeKey } from './codes.ts';
import type { ItemNode } from './itemTree.ts';
import { ALIKE, nearestNames } from './nearestNames.ts';
import type { Occurrence } from './occurrences.ts';

export type AlsoUnder = {
  readonly found: readonly { readonly occurrence: Occurrence; readonly item: ItemNode }[];
  readonly questions: readonly Question[];
};

const SEPARATORS = /[、,，;；\n／/]+|・(?!$)/u;

export function alsoUnder(
  all: readonly Occurrence[],
  lastLevel: readonly ItemNode[],
  answers: Answers,
): AlsoUnder {
  const found: AlsoUnder['found'][number][] = [];
  const unknown = new Map<string, { words: string; occurrence: Occurrence; place: SheetPlace }[]>();
  const find = placeFinder(lastLevel);
  for (const occurrence of all)
    for (const { words, column } of occurrence.row.alsoUnder) {
      const place = { ...occurrence.place, column };
      const whole = find(words);
      if (whole !== undefined) found.push({ occurrence, item: whole });
      else
        for (const text of words.split(SEPARATORS).map((part) => part.trim())) {
          const item = find(text);
          if (item !== undefined) found.push({ occurrence, item });
          else if (text !== '') {
            const key = comparableName(text);
            unknown.set(key, [...(unknown.get(key) ?? []), { words: text, occurrence, place }]);
          }
        }
    }
  const questions: Question[] = [];
  const findNearest = nearestNames(lastLevel, nameOf);
  for (const [key, places] of unknown) {
    const [first] = places;
    if (first === undefined) continue;
    const near = findNearest(first.words).map(({ thing, nearness }) => {
      const name = nameOf(thing);
      const offer: Offer = { id: `under ${name}`, take: 'under', name, place: thing.place };
      return { thing, nearness, offer };
    });
    const [best, ...rest] = near.map(({ offer }) => offer);
    const nothing: Offer = { id: 'nothing', take: 'nothing' };
    const isAlike = best !== undefined && (near[0]?.nearness ?? 0) >= ALIKE;
    const offers = isAlike
      ? ([best, ...rest, nothing] as const)
      : ([nothing, ...near.map(({ offer }) => offer)] as const);
    const id = `unknownPlace ${key}`;
    const { place, words, occurrence } = first;
    const { name } = occurrence;
    questions.push({ id, asks: 'unknownPlace', place, name, words, rows: places.length, offers });
    const taken = takenOffer({ id, offers }, answers);
    const item = near.find(({ offer }) => offer === taken)?.thing;
    if (item !== undefined) for (const other of places) found.push({ occurrence: other.occurrence, item });
  }
  return { found, questions };
}

function nameOf({ names }: ItemNode): string {
  return Object.values(names)[0] ?? '';
}

function placeFinder(items: readonly ItemNode[]): (text: string) => ItemNode | undefined {
  const byName = new Map<string, ItemNode>();
  const put = (key: string, item: ItemNode) => {
    if (key !== '' && !byName.has(key)) byName.set(key, item);
  };
  for (const item of items)
    for (const name of Object.values(item.names)) {
      put(comparableName(name).toLowerCase(), item);
      put(comparableName(`${item.number}${name}`).toLowerCase(), item);
    }
  for (const item of items) {
    put(item.id, item);
    if (item.number !== '') put(codeKey(item.number), item);
  }
  return (text) => byName.get(comparableName(text).toLowerCase()) ?? byName.get(codeKey(text));
}
