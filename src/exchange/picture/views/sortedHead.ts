/** The heads of a list's columns. */
import type { MessageKey } from '../../../i18n/languages.ts';
import type { MeasureText } from '../../../ui/wrap.ts';
import { type Align, type Cell, HEAD, lineCell } from './cells.ts';

/** As on the screen, but for the reading: it has a column of its own, where there one sorts by it at the name. */
export function listHead<By extends string>(
  heads: Readonly<Record<By | 'reading', MessageKey>>,
  by: By | 'reading',
): MessageKey {
  return by === 'reading' ? 'drawing.reading' : heads[by];
}

/** An arrow where the rows are sorted by it: down for the most first. */
export function sortedHead(
  label: string,
  descending: boolean | null,
  align: Align,
  measure: MeasureText,
): Cell {
  const arrow = descending === null ? '' : descending ? ' ↓' : ' ↑';
  return lineCell(`${label}${arrow}`, HEAD, align, measure);
}
