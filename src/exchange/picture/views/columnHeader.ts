/** The header row of a list, and the column beside the name. */
import type { AttributeColumn } from '../../../explore/attributeColumn.ts';
import { columnHeader } from '../../../i18n/columnHeaders.ts';
import type { Language, MessageKey } from '../../../i18n/languages.ts';
import type { InitiativeNode, PolicyNode } from '../../../plan/graph.ts';
import { breakPieces } from '../../../plan/text.ts';
import type { MeasureText } from '../../../ui/wrap.ts';
import { type Align, type DrawnCell, HEAD, lineCell, SMALL, textCell } from './cells.ts';
import { type GridRow, headRow } from './grid.ts';
import type { ViewContent } from './viewBody.ts';

/**
 * The name of a column, as on the screen. Only the second column has a name of its own: the reading in Japanese,
 * else the official name. On the screen the head of the name column sorts by it.
 */
export function columnName<By extends string>(
  heads: Readonly<Record<By | 'reading', MessageKey>>,
  by: By | 'reading' | AttributeColumn,
  { whole, words }: Pick<ViewContent, 'whole' | 'words'>,
  language: Language = words.language,
): string {
  if (by !== 'reading') return columnHeader(heads, by, whole, words);
  return words.t(language === 'ja' ? 'drawing.reading' : 'drawing.official');
}

/** CSS pixels. */
const WIDEST_SECOND = 360;

/** The reading of a Japanese name, or the official name of a translated one. */
export function secondCell(
  node: InitiativeNode | PolicyNode,
  language: Language,
  measure: MeasureText,
): DrawnCell {
  const pieces = language === 'ja' ? [node.reading ?? ''] : breakPieces(node.breaks, 'ja');
  return textCell({ pieces, joint: '' }, SMALL, 'start', WIDEST_SECOND, measure);
}

/** A column: its sort key, its index, and the alignment of its header. */
export type ListColumn<By> = readonly [by: By, at: number, align: Align];

/** The header row of a list, with an arrow at the sorted column: down for descending. */
export function listHeads<By extends string>(
  columns: readonly ListColumn<By | 'reading' | AttributeColumn>[],
  heads: Readonly<Record<By | 'reading', MessageKey>>,
  name: { readonly at: number; readonly head: MessageKey },
  {
    by,
    descending,
  }: { readonly by: By | 'reading' | 'english' | AttributeColumn; readonly descending: boolean },
  content: Pick<ViewContent, 'whole' | 'words' | 'measure'>,
): GridRow {
  const arrow = descending ? ' ↓' : ' ↑';
  const head = (at: number, text: string, isSorted: boolean, align: Align) => ({
    at,
    cell: lineCell(`${text}${isSorted ? arrow : ''}`, HEAD, align, content.measure),
  });
  return headRow([
    head(name.at, content.words.t(name.head), by === 'english', 'start'),
    ...columns.map(([column, at, align]) =>
      head(at, columnName(heads, column, content), column === by, align),
    ),
  ]);
}
