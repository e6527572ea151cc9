/** The heads of the columns by which a sheet can be sorted. */
import type { MessageKey } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/words.ts';
import type { Head } from './HeadCell.tsx';

export type Column<By> = {
  readonly by: By;
  readonly width?: string;
  /** Of numbers: set at the right. */
  readonly figures?: boolean;
};

export function sortHeads<By extends string>(
  labels: Readonly<Record<By, MessageKey>>,
  columns: readonly Column<By>[],
  order: { readonly by: By; readonly descending: boolean },
  t: Translate,
  sortBy: (by: By) => void,
): readonly Head[] {
  return columns.map(({ by, width, figures = false }) => ({
    key: by,
    label: t(labels[by]),
    ...(width === undefined ? {} : { width }),
    figures,
    beside: figures,
    sorted: order.by === by ? (order.descending ? 'descending' : 'ascending') : null,
    onSort: () => sortBy(by),
  }));
}
