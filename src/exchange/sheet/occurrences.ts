/** Where initiatives stand in the rows of a sheet, with their marks, and which of these are one and the same. */
import {
  type Answers,
  type Question,
  type SheetPlace,
  type Spelling,
  takenOffer,
} from '../../plan/sheet/question.ts';
import { comparableName } from '../../plan/text.ts';
import { codeKey } from './codes.ts';
import type { ItemNode, ItemTree } from './itemTree.ts';
import { markedName, markIn } from './marks.ts';
import type { Named, SheetRow } from './sheetRows.ts';

/** One initiative under one item of the last level. */
export type Occurrence = {
  readonly item: ItemNode;
  readonly row: SheetRow;
  readonly place: SheetPlace;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly isRelisted: boolean;
  readonly reference: string | null;
  /** Occurrences with the same key are the same initiative. */
  key: string;
};

/** `last`: for each row, the occurrence that it is about: its own, or that of the row above that it goes on about. */
export type Occurrences = {
  readonly all: readonly Occurrence[];
  readonly rows: readonly (Occurrence | null)[];
  readonly questions: readonly Question[];
};

export function occurrencesIn(
  rows: readonly SheetRow[],
  tree: ItemTree,
  sheet: string,
  language: string,
  answers: Answers,
  /** Whether the code of an initiative tells it from others; one that holds the place does not. */
  hasOwnCodes: boolean,
): Occurrences {
  const all: Occurrence[] = [];
  let last: Occurrence | null = null;
  const about = rows.map((row, at) => {
    const place = tree.places[at];
    if (place === null || place === undefined) return null;
    if (isNamed(row.initiative)) {
      last = occurrence(row, place.item, sheet, language);
      all.push(last);
    } else if (place.begins) last = null;
    return last;
  });
  const questions = hasOwnCodes ? uniteByCode(all, answers) : [];
  return { all, rows: about, questions };
}

function isNamed({ id, code, name }: Named): boolean {
  return id !== '' || code !== '' || name !== '';
}

function occurrence(row: SheetRow, item: ItemNode, sheet: string, language: string): Occurrence {
  const { id, code, column } = row.initiative;
  const marked = markIn(row.mark);
  const said = row.initiative.name || (id === '' ? code : id);
  // A first listing that says so has no mark in its name: what looks like one belongs to the name.
  const isFirst = marked !== null && !marked.isRelisted;
  const { name, isRelisted, reference } = isFirst
    ? { name: said, isRelisted: false, reference: null }
    : markedName(said);
  const names = Object.fromEntries(
    Object.entries(row.initiative.names).map(([other, text]) => [
      other,
      isFirst || other === language ? text : markedName(text).name || text,
    ]),
  );
  return {
    item,
    row,
    place: { sheet, row: row.row, column },
    id,
    code,
    name,
    names: { ...names, [language]: name },
    isRelisted: isRelisted || marked?.isRelisted === true,
    reference: reference ?? marked?.reference ?? null,
    key: id === '' ? `name ${comparableName(name)}` : `id ${id}`,
  };
}

/** One code with several names is one initiative, unless the answer says otherwise. */
function uniteByCode(all: readonly Occurrence[], answers: Answers): readonly Question[] {
  const byCode = new Map<string, Map<string, Spelling>>();
  for (const { code, name, place, id } of all) {
    if (code === '' || id !== '') continue;
    const spellings = byCode.get(codeKey(code)) ?? new Map<string, Spelling>();
    const known = spellings.get(comparableName(name));
    spellings.set(comparableName(name), { name, place, ...known, rows: (known?.rows ?? 0) + 1 });
    byCode.set(codeKey(code), spellings);
  }
  const questions: Question[] = [];
  for (const [code, found] of byCode) {
    const spellings = [...found.values()].sort((a, b) => b.rows - a.rows);
    const [most, second] = spellings;
    if (most === undefined || second === undefined) continue;
    const id = `twoSpellings initiative ${code}`;
    const offer = ({ name, rows }: Spelling) =>
      ({ id: `spelling ${name}`, take: 'spelling', name, rows }) as const;
    const offers = [offer(most), ...spellings.slice(1).map(offer), { id: 'apart', take: 'apart' }] as const;
    const number = all.find((other) => codeKey(other.code) === code)?.code ?? code;
    questions.push({
      id,
      asks: 'twoSpellings',
      place: second.place,
      levelName: null,
      number,
      spellings,
      offers,
    });
    const taken = takenOffer({ id, offers }, answers);
    if (taken.take !== 'spelling') continue;
    for (const other of all)
      if (found.has(comparableName(other.name)) && (other.code === '' || codeKey(other.code) === code))
        other.key = `name ${comparableName(taken.name)}`;
  }
  return questions;
}
