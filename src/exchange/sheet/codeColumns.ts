/** What the columns of codes number: one level, the initiative, the path of levels, or just the rows. */
import type { ColumnAs } from '../../plan/sheet/mapping.ts';
import { comparableName } from '../../plan/text.ts';
import { codeKey, partCount, pathPrefixes } from './codes.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { headKey, thingName } from './headWords.ts';
import type { Structure } from './structureColumns.ts';

export type CodeColumn =
  | ColumnAs<'levelCode'>
  | ColumnAs<'pathCode'>
  | ColumnAs<'initiativeCode'>
  | ColumnAs<'leftOut'>;

export function codeColumn(code: ColumnFacts, structure: Structure, taken: ReadonlySet<string>): CodeColumn {
  const at = { column: code.at + 1, head: code.head } as const;
  const { levels, initiative } = structure;
  const target = targetOf(code, structure);
  const path = pathOf(code, structure, typeof target === 'number' ? target : levels.length + 1);
  if (path !== null && !taken.has('path')) return { ...at, as: 'pathCode', ...path };
  if (target === 'initiative')
    return isRowNumber(code, initiative?.[0]) || taken.has('initiative')
      ? { ...at, as: 'leftOut', why: 'rowNumber' }
      : { ...at, as: 'initiativeCode' };
  if (target === null || taken.has(`level ${target}`) || isRowNumber(code, levels[target - 1]?.[0]))
    return { ...at, as: 'leftOut', why: 'rowNumber' };
  return { ...at, as: 'levelCode', level: target };
}

/** The level, from 1, whose name the head shares, or whose name stands next to the right. */
function targetOf(code: ColumnFacts, { levels, initiative }: Structure): number | 'initiative' | null {
  const names = [...levels, ...(initiative === null ? [] : [initiative])].map(([column]) => column);
  const thing = headKey(thingName(code.head));
  const same = names.findIndex(({ head }) => headKey(thingName(head)) === thing);
  const right = names.findIndex(({ at }) => at > code.at);
  const found = same === -1 ? right : same;
  if (found === -1) return null;
  return found < levels.length ? found + 1 : 'initiative';
}

/** 1, 2, 3 down the sheet under a head that says only “number”, or on every row of a name that repeats. */
function isRowNumber(code: ColumnFacts, name: ColumnFacts | undefined): boolean {
  if (code.values.length < 3) return false;
  const isCounting = code.values.every(
    (value, at) => at === 0 || Number(value) === Number(code.values[at - 1]) + 1,
  );
  const isBare = /^(?:番号|通番|通し番号|連番|項番|no\.?|№|#|row)$/.test(headKey(code.head));
  const repeats = name !== undefined && name.distinct < code.distinct;
  return isCounting && (isBare || repeats);
}

type Path = Pick<ColumnAs<'pathCode'>, 'levels' | 'widths' | 'initiative'>;

/** Whether the code holds the codes of more levels than that next to it. */
function pathOf(code: ColumnFacts, structure: Structure, nextLevel: number): Path | null {
  const depth = structure.levels.length;
  const most = depth + (structure.initiative === null ? 0 : 1);
  const path = (parts: number, widths?: readonly number[]): Path => ({
    levels: Math.min(parts, depth),
    ...(widths === undefined ? {} : { widths: [...widths] }),
    ...(parts > depth ? { initiative: true } : {}),
  });
  const parts = mostCommon(code.values.map(partCount));
  if (parts > 1) {
    const isPath = parts <= most && (parts > nextLevel || parts > depth) && depth > 0;
    return isPath && agrees(code, structure, undefined) ? path(parts) : null;
  }
  const length = mostCommon(code.values.map(({ length: digits }) => digits));
  if (!code.values.every((value) => /^[\d０-９]+$/.test(value)) || length < 2) return null;
  for (const levels of [most, depth])
    for (const width of [1, 2, 3]) {
      const widths = Array.from({ length: levels }, () => width);
      if (levels < 2 || width * levels !== length) continue;
      if (agrees(code, structure, widths)) return path(levels, widths);
    }
  return null;
}

/** The share of rows in which another spelling of a name may stand. */
const MISSPELT = 0.2;

/** Whether each part of the code goes with one name of its level, nearly everywhere. */
function agrees(code: ColumnFacts, { levels }: Structure, widths: readonly number[] | undefined): boolean {
  let pairs = 0;
  let clashes = 0;
  const keys = code.texts.map((text) => (text === '' ? [] : pathPrefixes(text, widths).map(codeKey)));
  levels.forEach(([level], depth) => {
    const names = new Map<string, string>();
    let name = '';
    level.texts.forEach((text, row) => {
      name = text === '' ? name : comparableName(text);
      const key = keys[row]?.[depth];
      if (key === undefined) return;
      pairs += 1;
      if ((names.get(key) ?? name) !== name) clashes += 1;
      else names.set(key, name);
    });
    if (names.size < Math.min(level.distinct, 2)) clashes += pairs;
  });
  return pairs > 0 && clashes <= pairs * MISSPELT;
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return best[0];
}
