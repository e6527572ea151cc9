/** Which listing of each initiative is the first, and where it is listed again; with the questions about these. */
import { type Answers, type Note, type Offer, type Question, takenOffer } from '../../plan/sheet/question.ts';
import { comparableName } from '../../plan/text.ts';
import { alsoUnder } from './alsoUnder.ts';
import { codeKey } from './codes.ts';
import type { ItemNode } from './itemTree.ts';
import { ALIKE, type FindNearest, nearestNames } from './nearestNames.ts';
import type { Occurrence } from './occurrences.ts';

export type SheetListing = {
  readonly item: ItemNode;
  readonly initiative: SheetInitiative;
  readonly isRelisted: boolean;
};

/** `occurrences`: the first listing first. */
export type SheetInitiative = { readonly key: string; readonly occurrences: readonly Occurrence[] };

export type Listings = {
  /** In the order of the sheet; those of “also under” columns at the end. */
  readonly listings: readonly SheetListing[];
  /** In the order of the sheet. */
  readonly initiatives: readonly SheetInitiative[];
  readonly questions: readonly Question[];
  readonly notes: readonly Note[];
};

type Group = { key: string; firsts: Occurrence[]; again: Occurrence[] };

/** `hasOwnCodes`: whether a code tells one initiative from another of the same name. */
export function listingsOf(
  all: readonly Occurrence[],
  lastLevel: readonly ItemNode[],
  answers: Answers,
  hasOwnCodes: boolean,
): Listings {
  const questions: Question[] = [];
  const groups = groupsOf(all);
  for (const group of [...groups.values()]) splitSameNames(group, groups, questions, answers, hasOwnCodes);
  const named = [...groups.values()].filter(({ firsts }) => firsts.length > 0);
  const findNearest = nearestNames(named, ({ firsts }) => firsts[0]?.name ?? '');
  const byCode = new Map(named.map((group) => [codeKey(group.firsts[0]?.code ?? ''), group]));
  for (const group of [...groups.values()]) {
    if (group.firsts.length > 0) continue;
    const [orphan] = group.again;
    const referred = orphan?.reference == null ? undefined : byCode.get(codeKey(orphan.reference));
    if (orphan?.name === '' && referred !== undefined) {
      referred.again.push(...group.again);
      groups.delete(group.key);
    } else adoptOrphans(group, groups, findNearest, questions, answers);
  }

  const initiativeOf = new Map<Occurrence, SheetInitiative>();
  const firsts = new Set<Occurrence>();
  for (const {
    key,
    firsts: [first],
    firsts: own,
    again,
  } of groups.values()) {
    if (first === undefined) continue;
    firsts.add(first);
    const initiative = { key, occurrences: [...own, ...again] };
    for (const occurrence of initiative.occurrences) initiativeOf.set(occurrence, initiative);
  }

  const listings: SheetListing[] = [];
  const listed = new Map<ItemNode, Map<SheetInitiative, number>>();
  const add = (listing: SheetListing) => {
    const here = listed.get(listing.item) ?? new Map<SheetInitiative, number>();
    listed.set(listing.item, here);
    const at = here.get(listing.initiative);
    if (at === undefined) {
      here.set(listing.initiative, listings.length);
      listings.push(listing);
    } else if (!listing.isRelisted) listings[at] = listing;
  };
  const notes: Note[] = [];
  const seen = new Set<SheetInitiative>();
  const told = new Set<SheetInitiative>();
  for (const occurrence of all) {
    const initiative = initiativeOf.get(occurrence);
    if (initiative === undefined) continue;
    const isRelisted = !firsts.has(occurrence);
    add({ item: occurrence.item, initiative, isRelisted });
    const [first] = initiative.occurrences;
    if (isRelisted && !seen.has(initiative) && !told.has(initiative) && first !== undefined) {
      told.add(initiative);
      const { name, place } = occurrence;
      notes.push({ note: 'relistedBeforeFirst', name: name || first.name, place, firstPlace: first.place });
    }
    if (!isRelisted) seen.add(initiative);
  }
  const also = alsoUnder(all, lastLevel, answers);
  for (const { occurrence, item } of also.found) {
    const initiative = initiativeOf.get(occurrence);
    if (initiative !== undefined) add({ item, initiative, isRelisted: true });
  }
  return {
    listings,
    initiatives: [...new Set(initiativeOf.values())],
    questions: [...questions, ...also.questions],
    notes,
  };
}

/** By key, in the order of the sheet. */
function groupsOf(all: readonly Occurrence[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const occurrence of all) {
    const group = groups.get(occurrence.key) ?? { key: occurrence.key, firsts: [], again: [] };
    groups.set(occurrence.key, group);
    // The rows of one listing with several figures name it again; under another item it would be another listing.
    const isSameListing = group.firsts.some(({ item }) => item === occurrence.item);
    (occurrence.isRelisted || isSameListing ? group.again : group.firsts).push(occurrence);
  }
  return groups;
}

function splitSameNames(
  group: Group,
  groups: Map<string, Group>,
  questions: Question[],
  answers: Answers,
  hasOwnCodes: boolean,
): void {
  const [first, second, ...others] = group.firsts;
  if (first === undefined || second === undefined) return;
  group.firsts = [first];
  const codes = new Set([first, second, ...others].map(({ code }) => codeKey(code)));
  const isCoded = hasOwnCodes && !codes.has('');
  // One id or one number is one initiative.
  if (first.id !== '' || (isCoded && codes.size === 1)) {
    group.again.unshift(second, ...others);
    return;
  }
  const relisted: Offer = { id: 'relisted', take: 'relisted', name: first.name, place: first.place };
  const apart: Offer = { id: 'apart', take: 'apart' };
  const id = `sameName ${comparableName(first.name)}`;
  // Two numbers of their own: two initiatives, most likely.
  const offers = isCoded ? ([apart, relisted] as const) : ([relisted, apart] as const);
  const rows = 1 + others.length;
  questions.push({
    id,
    asks: 'sameName',
    place: second.place,
    name: first.name,
    firstPlace: first.place,
    rows,
    offers,
  });
  const taken = takenOffer({ id, offers }, answers);
  if (taken.take === 'relisted') group.again.unshift(second, ...others);
  else
    for (const [at, other] of [second, ...others].entries()) {
      const key = `${group.key} ${codeKey(other.code) || at + 2}`;
      groups.set(key, { key, firsts: [other], again: [] });
    }
}

function adoptOrphans(
  group: Group,
  groups: Map<string, Group>,
  findNearest: FindNearest<Group>,
  questions: Question[],
  answers: Answers,
): void {
  const [orphan, ...others] = group.again;
  if (orphan === undefined) return;
  const near = findNearest(orphan.name).flatMap(
    ({ thing, nearness }): { group: Group; offer: Offer; nearness: number }[] => {
      const [first] = thing.firsts;
      if (first === undefined) return [];
      const { name, place } = first;
      return [{ group: thing, nearness, offer: { id: `relisted ${name}`, take: 'relisted', name, place } }];
    },
  );
  const asFirst: Offer = { id: 'first', take: 'first' };
  const relisted = near.map(({ offer }) => offer);
  const [best, ...rest] = relisted;
  const isAlike = (near[0]?.nearness ?? 0) >= ALIKE;
  const offers =
    best !== undefined && isAlike ? ([best, ...rest, asFirst] as const) : ([asFirst, ...relisted] as const);
  const name = orphan.name || (orphan.reference ?? '');
  const id = `noFirst ${comparableName(name)}`;
  questions.push({ id, asks: 'noFirst', place: orphan.place, name, rows: group.again.length, offers });
  const taken = takenOffer({ id, offers }, answers);
  const adopter = near.find(({ offer }) => offer === taken)?.group;
  if (adopter !== undefined) {
    adopter.again.push(...group.again);
    groups.delete(group.key);
  } else {
    group.firsts = [orphan];
    group.again = others;
  }
}
