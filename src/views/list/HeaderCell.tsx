import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { Phrases } from '../../ui/Phrases.tsx';
import hidden from '../../ui/visuallyHidden.module.css';
import styles from './HeaderCell.module.css';

/** How a header button sorts. */
export type Sorting = {
  readonly label: string;
  /** Null if the table is sorted by another column. */
  readonly sorted: 'ascending' | 'descending' | null;
  readonly onSort: () => void;
};

export type ColumnHeader = {
  readonly key: string;
  readonly label: string;
  /** CSS length; the column without a width takes the rest. */
  readonly width?: string;
  /** Hidden on phones. */
  readonly beside?: boolean;
  /** Numbers and their headers align to the end. */
  readonly figures?: boolean;
  /** Omitted if the column is not sortable. */
  readonly sorted?: Sorting['sorted'];
  readonly onSort?: Sorting['onSort'];
  /** A second sort order of the same column. */
  readonly also?: Sorting;
  /** A note on all values of the column. */
  readonly note?: string;
};

/** Column header; a click sorts by it, another click reverses the order. */
export function HeaderCell({ head }: { readonly head: ColumnHeader }) {
  const { label, beside, sorted = null, figures = false, onSort, also, note } = head;
  if (onSort === undefined)
    return (
      <th scope="col" className={styles.head} data-beside={beside}>
        <span className={hidden.hidden}>{label}</span>
      </th>
    );
  return (
    <th scope="col" className={styles.head} data-beside={beside} aria-sort={sorted ?? also?.sorted ?? 'none'}>
      <div className={styles.sorts}>
        <SortButton sorting={{ label, sorted, onSort }} figures={figures} />
        {also !== undefined && <SortButton sorting={also} figures={figures} />}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </div>
    </th>
  );
}

type SortProps = { readonly sorting: Sorting; readonly figures: boolean };

function SortButton({ sorting: { label, sorted, onSort }, figures }: SortProps) {
  const Icon = sorted === 'ascending' ? ArrowUp : sorted === 'descending' ? ArrowDown : ChevronsUpDown;
  return (
    <button type="button" className={styles.sort} data-figures={figures} onClick={onSort}>
      <Phrases text={label} />
      <Icon className={styles.sign} aria-hidden="true" data-control={sorted === null || undefined} />
    </button>
  );
}
