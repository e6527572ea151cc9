/** A matrix as it stands on paper: so many columns side by side as have room, the others below them. */
import type { Matrix, MatrixColumn, MatrixGroup } from '../../plan/matrix.ts';

/** Millimetres: of A4 lying, within its margins. */
const PAGE = 281;
const SUM = 9;
const NAME = { least: 86, most: 112 };
const COLUMN = { least: 6.1, most: 14 };

export type MatrixBlock = Pick<Matrix, 'strategies' | 'directions'> & {
  readonly columns: readonly MatrixColumn[];
  /** In millimetres. */
  readonly widths: { readonly name: number; readonly sum: number; readonly column: number };
};

/** The columns in as few blocks as hold them, shared out evenly. */
export function matrixBlocks({ columns, strategies, directions }: Matrix): readonly MatrixBlock[] {
  const most = Math.floor((PAGE - SUM - NAME.least) / COLUMN.least);
  const blocks = Math.max(1, Math.ceil(columns.length / most));
  const size = Math.ceil(columns.length / blocks);
  const column = Math.min(COLUMN.most, (PAGE - SUM - NAME.least) / Math.max(1, size));
  const name = Math.min(NAME.most, PAGE - SUM - column * size);
  return Array.from({ length: blocks }, (_, at) => {
    const from = at * size;
    const inside = columns.slice(from, from + size);
    return {
      columns: inside,
      strategies: groupsWithin(strategies, from, from + inside.length),
      directions: groupsWithin(directions, from, from + inside.length),
      widths: { name, sum: SUM, column },
    };
  });
}

/** What of the groups stands from one column up to another; a sum is that of the whole group. */
function groupsWithin<Id>(
  groups: readonly MatrixGroup<Id>[],
  from: number,
  to: number,
): readonly MatrixGroup<Id>[] {
  return groups.flatMap((group) => {
    const first = Math.max(group.from, from);
    const columns = Math.min(group.from + group.columns, to) - first;
    return columns > 0 ? [{ ...group, from: first - from, columns }] : [];
  });
}
