/** Builds the headers of sortable columns. */
import { type AttributeColumn, attributeColumn, listAttributes } from '../../explore/attributeColumn.ts';
import type { Language, MessageKey } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/translation.ts';
import { isNumeric } from '../../plan/attributes.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import { nameOrders } from '../../plan/orders.ts';
import type { Plan } from '../../plan/plan.ts';
import { isUnofficialIn } from '../../plan/text.ts';
import { emWidth } from '../../ui/emWidth.ts';
import { japanesePhrases } from '../../ui/japanesePhrases.ts';
import type { ColumnHeader, Sorting } from './HeaderCell.tsx';

/** Of a label, in em; less than the width of a column of an attribute. */
const MAX_PHRASE = 5;

export type Column<By> = {
  readonly by: By;
  /** A second sort order of the same column. */
  readonly also?: By;
  readonly width?: string;
  /** Numeric column, right-aligned. */
  readonly figures?: boolean;
  /** Hidden on phones, as columns of figures are. */
  readonly beside?: boolean;
  /** A note on all values of the column. */
  readonly note?: MessageKey;
};

export function sortableHeaders<By extends string>(
  labelOf: (by: By) => string,
  columns: readonly Column<By>[],
  order: { readonly by: By; readonly descending: boolean },
  t: Translate,
  sortBy: (by: By) => void,
): readonly ColumnHeader[] {
  const sorting = (by: By): Sorting => ({
    label: labelOf(by),
    sorted: order.by === by ? (order.descending ? 'descending' : 'ascending') : null,
    onSort: () => sortBy(by),
  });
  return columns.map(({ by, also, width, figures = false, beside = figures, note }) => ({
    key: by,
    ...sorting(by),
    ...(width === undefined ? {} : { width: figures ? widthFor(labelOf(by), width) : width }),
    figures,
    beside,
    ...(also === undefined ? {} : { also: sorting(also) }),
    ...(note === undefined ? {} : { note: t(note) }),
  }));
}

/** In rem. */
export const ATTRIBUTE_WIDTH = 7;

/** The columns of attributes, behind the others. */
export function attributeColumns(
  graph: PlanGraph,
  sheet: 'initiatives' | 'policies',
): readonly Column<AttributeColumn>[] {
  return listAttributes(graph, sheet).map((attribute) => {
    const figures = isNumeric(attribute);
    return { by: attributeColumn(attribute), width: `${ATTRIBUTE_WIDTH}rem`, figures, beside: true };
  });
}

/** Wide enough for the longest Japanese phrase of the label beside its sign; level names differ from plan to plan. */
function widthFor(label: string, least: string): string {
  const wide = japanesePhrases(label).filter((phrase) => emWidth(phrase) === phrase.length);
  const longest = Math.min(MAX_PHRASE, Math.max(0, ...wide.map(emWidth)));
  return `max(${least}, ${(longest * 0.86 + 2.1).toFixed(1)}rem)`;
}

/**
 * Sort orders of the name column: official names by reading; translations alphabetically or by the official
 * reading, as far as the plan has them. Each row also shows the other name, and a note marks the translation.
 */
export function nameColumn(plan: Plan, language: Language): Column<'reading' | 'english'> {
  const note = isUnofficialIn(plan, 'en') ? ({ note: 'details.unofficial' } as const) : {};
  const [first = 'reading', second] = nameOrders(plan);
  if (second === undefined) return { by: first, ...note };
  return language === 'ja' ? { by: 'reading', ...note } : { by: 'english', also: 'reading', ...note };
}
