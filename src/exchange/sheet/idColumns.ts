/** The columns of the tables that we write ourselves: each thing has a column of ids, and its number and names after it. */
import { SHEET_HEADS, sheetHeads } from '../../i18n/sheetHeads.ts';
import type { MappedColumn } from '../../plan/sheet/mapping.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { headKey, headLanguage, MARK_HEAD, thingName } from './headWords.ts';
import type { NameGroup, Structure } from './structureColumns.ts';

/** `names`: of the levels and the initiative. `columns`: of ids and numbers, marks, and what is left out. */
export type IdStructure = {
  readonly structure: Structure;
  readonly names: readonly string[];
  /** Of names whose heads say none: Japanese, or else English. */
  readonly language: string;
  readonly columns: readonly MappedColumn[];
};

/** `name`: as its columns are headed. */
type Thing = {
  readonly name: string;
  readonly id: ColumnFacts;
  readonly number: ColumnFacts | undefined;
  readonly names: NameGroup;
};

/** “施策 [id]” of a plan as CSV, “policy_id” of a table of listings. */
const ID_HEAD = /^(.+?)(?: \[id\]|_id)$/;
/** The place of a listing in its item, which its row says as well. */
const POSITION_HEAD = 'position';

/** Null for another table: all of ours that hold a plan have ids of two things or more, and marks. */
export function idStructure(all: readonly ColumnFacts[]): IdStructure | null {
  const [mark, ...marks] = all.filter(({ head }) => MARK_HEAD.test(headKey(headLanguage(head).base)));
  const things = thingsIn(all);
  const initiative = things.at(-1);
  const levels = things.slice(0, -1);
  if (mark === undefined || initiative === undefined || levels.length === 0) return null;
  const columns: MappedColumn[] = [{ ...placed(mark), as: 'mark' }, ...levels.flatMap(levelColumns)];
  columns.push({ ...placed(initiative.id), as: 'initiativeId' });
  if (initiative.number !== undefined) columns.push({ ...placed(initiative.number), as: 'initiativeCode' });
  const others = all.filter((column) => marks.includes(column) || column.head === POSITION_HEAD);
  columns.push(...others.map((column) => ({ ...placed(column), as: 'leftOut' }) as const));
  return {
    structure: { levels: levels.map(({ names }) => names), initiative: initiative.names },
    language: mark.head === sheetHeads('ja').mark ? 'ja' : 'en',
    names: things.map(({ name }) => name),
    columns,
  };
}

function placed({ at, head }: ColumnFacts) {
  return { column: at + 1, head };
}

/** Without a column of numbers, ids that look like numbers are these. */
function levelColumns({ id, number }: Thing, index: number): readonly MappedColumn[] {
  const level = index + 1;
  if (number !== undefined)
    return [
      { ...placed(id), as: 'levelId', level },
      { ...placed(number), as: 'levelCode', level },
    ];
  return [{ ...placed(id), as: id.areCodes && id.head.endsWith('_id') ? 'levelCode' : 'levelId', level }];
}

function thingsIn(all: readonly ColumnFacts[]): readonly Thing[] {
  const things: Thing[] = [];
  for (const [at, id] of all.entries()) {
    const name = ID_HEAD.exec(id.head)?.[1];
    if (name === undefined) continue;
    const next = all[at + 1];
    const isNumber = SHEET_HEADS.some(({ number }) => next?.head === number(name));
    const names: ColumnFacts[] = [];
    for (const column of all.slice(at + (isNumber ? 2 : 1))) {
      if (thingName(column.head) !== thingName(name)) break;
      names.push(column);
    }
    const [first, ...others] = names;
    if (first !== undefined)
      things.push({ name, id, number: isNumber ? next : undefined, names: [first, ...others] });
  }
  return things;
}
