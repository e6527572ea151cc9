/** The heads of the columns by which a sheet can be sorted. */
import type { Language, MessageKey } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/translation.ts';
import type { ColumnHeader, Sorting } from './HeaderCell.tsx';

export type Column<By> = {
  readonly by: By;
  /** A further order of the same column. */
  readonly also?: By;
  readonly width?: string;
  /** Of numbers: set at the right. */
  readonly figures?: boolean;
  /** Said once of all that stands below. */
  readonly note?: MessageKey;
};

export function sortableHeaders<By extends string>(
  labels: Readonly<Record<By, MessageKey>>,
  columns: readonly Column<By>[],
  order: { readonly by: By; readonly descending: boolean },
  t: Translate,
  sortBy: (by: By) => void,
): readonly ColumnHeader[] {
  const sorting = (by: By): Sorting => ({
    label: t(labels[by]),
    sorted: order.by === by ? (order.descending ? 'descending' : 'ascending') : null,
    onSort: () => sortBy(by),
  });
  return columns.map(({ by, also, width, figures = false, note }) => ({
    key: by,
    ...sorting(by),
    ...(width === undefined ? {} : { width }),
    figures,
    beside: figures,
    ...(also === undefined ? {} : { also: sorting(also) }),
    ...(note === undefined ? {} : { note: t(note) }),
  }));
}

/**
 * How names are sorted: the official ones by their reading, a translation from A to Z or as the official ones. Either
 * has the other under it, and which of them is the translation is said.
 */
export function nameColumn(language: Language): Column<'reading' | 'english'> {
  const note = 'details.unofficial';
  return language === 'ja' ? { by: 'reading', note } : { by: 'english', also: 'reading', note };
}
