/** What is in the columns of a table, as far as the proposal of a mapping asks. */
import { comparableName } from '../../plan/text.ts';
import { areNumbered, looksLikeCode } from './codes.ts';
import type { HeadRows } from './headRows.ts';
import { isMark } from './marks.ts';
import { cellText, type SheetTable } from './table.ts';

export type ColumnFacts = {
  /** From 0. */
  readonly at: number;
  /** The parts of the head, from the top. */
  readonly heads: readonly string[];
  readonly head: string;
  /** Of the rows below the head, in order; '' where the cell is blank. */
  readonly texts: readonly string[];
  readonly values: readonly string[];
  readonly distinct: number;
  readonly areCodes: boolean;
  readonly areMarks: boolean;
  readonly areNumbered: boolean;
  readonly areNumbers: boolean;
};

/** Rows that are looked at. */
const SAMPLED = 5_000;

export function columnFacts(table: SheetTable, { to, heads }: HeadRows): readonly ColumnFacts[] {
  const rows = table.rows.slice(to + 1, to + 1 + SAMPLED);
  return heads.map((parts, at) => {
    const texts = rows.map((row) => cellText(row[at]));
    const values = texts.filter((text) => text !== '');
    const different = [...new Set(values.map(comparableName))];
    const share = (fits: (value: string) => boolean) =>
      different.length > 0 && different.filter(fits).length >= different.length * 0.8;
    return {
      at,
      heads: parts,
      head: parts.join(' '),
      texts,
      values,
      distinct: different.length,
      areCodes: share(looksLikeCode),
      areMarks: values.length > 0 && values.every(isMark),
      areNumbered: areNumbered([...new Set(values)]),
      areNumbers: share((value) => /^-?[\d.,]+$/.test(value)),
    };
  });
}
