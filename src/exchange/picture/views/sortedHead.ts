import type { MeasureText } from '../../../ui/wrap.ts';
import { type Align, type Cell, HEAD, lineCell } from './cells.ts';

/** The head of a column; an arrow where the rows are sorted by it, down for the most first. */
export function sortedHead(
  label: string,
  descending: boolean | null,
  align: Align,
  measure: MeasureText,
): Cell {
  const arrow = descending === null ? '' : descending ? ' ↓' : ' ↑';
  return lineCell(`${label}${arrow}`, HEAD, align, measure);
}
