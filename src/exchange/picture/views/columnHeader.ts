/** The header row of a list, and the column beside the name. */
import type { AttributeColumn } from '../../../explore/attributeColumn.ts';
import { columnHeader } from '../../../i18n/columnHeaders.ts';
import type { MessageKey } from '../../../i18n/languages.ts';
import type { InitiativeNode, PolicyNode } from '../../../plan/graph.ts';
import { hasReadings } from '../../../plan/items.ts';
import { breakPieces } from '../../../plan/text.ts';
import type { MeasureText } from '../../../ui/wrap.ts';
import { type Align, type DrawnCell, HEAD, lineCell, SMALL, textCell } from './cells.ts';
import { type GridRow, headRow } from './grid.ts';
import type { ViewContent } from './viewBody.ts';

/** What the rows are sorted by: on the screen the head of the name column sorts by readings. */
export function orderName<By extends string>(
  heads: Readonly<Record<By | 'reading', MessageKey>>,
  by: By | 'reading' | AttributeColumn,
  { whole, words }: Pick<ViewContent, 'whole' | 'words'>,
): string {
  if (by === 'reading' && hasReadings(whole.plan)) return words.t('drawing.reading');
  return columnHeader(heads, by, whole, words);
}

/** CSS pixels. */
const WIDEST_SECOND = 360;

/** The reading of a Japanese name, or the official name of a translated one. */
export function secondCell(
  node: InitiativeNode | PolicyNode,
  language: string,
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
  const { whole, words } = content;
  const { t, language } = words;
  // Without readings the column beside the names is left out.
  const showsReading = language !== 'ja' || hasReadings(whole.plan);
  const second = language === 'ja' ? 'drawing.reading' : 'drawing.official';
  const arrow = descending ? ' ↓' : ' ↑';
  const head = (at: number, text: string, isSorted: boolean, align: Align) => ({
    at,
    cell: lineCell(`${text}${isSorted ? arrow : ''}`, HEAD, align, content.measure),
  });
  return headRow([
    head(name.at, t(name.head), by === 'english' || (by === 'reading' && !showsReading), 'start'),
    ...columns.map(([column, at, align]) =>
      head(
        at,
        column === 'reading' ? t(second) : columnHeader(heads, column, whole, words),
        column === by,
        align,
      ),
    ),
  ]);
}
