/** The columns that an import leaves out until they are asked for: people, years with people or of many columns, nothing. */
import type { LeftOutReason } from '../../plan/sheet/mapping.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { headKey, OWNER_HEAD, PERSON_HEAD, yearIn } from './headWords.ts';

/** What a city shows of its years without being asked: this year and the last. */
const SHOWN_YEARS = 2;
const SHOWN_COLUMNS = 12;

export function leftOutReasons(columns: readonly ColumnFacts[]): ReadonlyMap<number, LeftOutReason> {
  const reasons = new Map<number, LeftOutReason>();
  const years = new Set<string>();
  const yearly: ColumnFacts[] = [];
  for (const column of columns) {
    if (column.values.length === 0) reasons.set(column.at, 'empty');
    else if (holdsPeople(column)) reasons.set(column.at, 'person');
    const year = yearIn(column.head);
    if (year === null) continue;
    years.add(year);
    yearly.push(column);
  }
  const hasPeople = yearly.some(({ at }) => reasons.get(at) === 'person');
  const isShown =
    years.size < 2 || (years.size <= SHOWN_YEARS && yearly.length <= SHOWN_COLUMNS && !hasPeople);
  if (!isShown) for (const { at } of yearly) if (!reasons.has(at)) reasons.set(at, 'yearly');
  return reasons;
}

/** A family name and a given name with a space between them. */
const JAPANESE_NAME =
  /^\p{Script=Han}{1,4}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5}$/u;
const ENGLISH_NAME = /^(?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+$/u;

function holdsPeople({ head, values }: ColumnFacts): boolean {
  const key = headKey(head);
  if (PERSON_HEAD.test(key)) return true;
  const share = (pattern: RegExp) =>
    values.filter((value) => pattern.test(value)).length >= values.length * 0.6;
  return share(JAPANESE_NAME) || (OWNER_HEAD.test(key) && share(ENGLISH_NAME));
}
