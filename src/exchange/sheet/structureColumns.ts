/** Which columns of names are the levels and the initiative of a plan. */

import { MAX_LEVELS } from '../../plan/planFile.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { headKind, headLanguage, thingName } from './headWords.ts';
import { markedName } from './marks.ts';

/** A level or the initiative: one column of names for each language. The first is the official one. */
export type NameGroup = readonly [ColumnFacts, ...ColumnFacts[]];

export type Structure = {
  readonly levels: readonly NameGroup[];
  readonly initiative: NameGroup | null;
};

/** `columns`: those of names, from the left. `listsAgain`: whether a column marks listings. */
export function structureOf(columns: readonly ColumnFacts[], listsAgain: boolean): Structure {
  const groups = byLanguage(columns);
  const kinds = groups.map(([column]) => headKind(thingName(column.head)));
  const firstAttribute = groups.findIndex(
    ([column], at) => kinds[at] === 'attribute' || headKind(column.head) === 'attribute',
  );
  const isAttribute = (at: number) =>
    kinds[at] === 'attribute' || headKind(groups[at]?.[0].head ?? '') === 'attribute';
  const leadEnd = firstAttribute > 0 ? firstAttribute : groups.length;
  const named = groups.flatMap((_, at) => (isAttribute(at) ? [] : [at]));
  const lead = named.filter((at) => at < leadEnd);
  const initiativeAt = initiativeIn(groups, lead, named, (at) => kinds[at] === 'initiative', listsAgain);
  const before = named.filter((at) => initiativeAt === null || at < initiativeAt);
  const levels = (initiativeAt === null ? before.filter((at) => at < leadEnd) : before).filter(
    (at, index, all) => kinds[at] !== 'unknown' || isAbove(groups, at, all[index + 1] ?? initiativeAt),
  );
  const groupsAt = (places: readonly number[]) =>
    places.flatMap((at) => {
      const group = groups[at];
      return group === undefined ? [] : [group];
    });
  const initiative = initiativeAt === null ? null : (groups[initiativeAt] ?? null);
  // Without a level above, what would be initiatives are the items of the only level.
  if (levels.length === 0 && initiative !== null) return { levels: [initiative], initiative: null };
  return { levels: groupsAt(levels.slice(0, MAX_LEVELS)), initiative };
}

function initiativeIn(
  groups: readonly NameGroup[],
  lead: readonly number[],
  named: readonly number[],
  isInitiative: (at: number) => boolean,
  listsAgain: boolean,
): number | null {
  const isName = (at: number) =>
    isInitiative(at) && !/(?:内容|概要|説明|目的)$|description$/i.test(groups[at]?.[0].head ?? '');
  const inLead = lead.findLast(isName) ?? lead.findLast(isInitiative);
  const last = lead.at(-1);
  const elsewhere = inLead ?? named.find(isInitiative);
  if (elsewhere !== undefined) return elsewhere;
  if (last === undefined || lead.length < 2) return null;
  const [column] = groups[last] ?? [];
  const isMarked = column?.values.some((value) => markedName(value).isRelisted) ?? false;
  return isMarked || listsAgain || headKind(thingName(column?.head ?? '')) !== 'level' ? last : null;
}

/** Whether a column is more general than the next: a remark or a number of people is not. */
function isAbove(groups: readonly NameGroup[], at: number, next: number | null): boolean {
  const [column] = groups[at] ?? [];
  const [below] = (next === null ? undefined : groups[next]) ?? [];
  return column !== undefined && (below === undefined || column.distinct <= below.distinct);
}

/** Puts the columns of one name in several languages together, as their heads say. */
function byLanguage(columns: readonly ColumnFacts[]): readonly NameGroup[] {
  const groups = new Map<string, [ColumnFacts, ...ColumnFacts[]]>();
  for (const column of columns) {
    const { base, language } = headLanguage(column.head);
    const thing = thingName(base);
    const group = groups.get(thing);
    if (group !== undefined && language !== null) group.push(column);
    else groups.set(group === undefined ? thing : `${thing} ${column.at}`, [column]);
  }
  return [...groups.values()];
}
