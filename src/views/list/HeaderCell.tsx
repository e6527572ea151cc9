import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import hidden from '../../ui/visuallyHidden.module.css';
import styles from './HeaderCell.module.css';

/** What a press on a head sorts by. */
export type Sorting = {
  readonly label: string;
  /** Null: not sorted by this now. */
  readonly sorted: 'ascending' | 'descending' | null;
  readonly onSort: () => void;
};

export type ColumnHeader = {
  readonly key: string;
  readonly label: string;
  /** How wide the column is, as a length; the one without it takes the rest. */
  readonly width?: string;
  /** Left out on a phone, where it would be out of sight. */
  readonly beside?: boolean;
  /** Figures stand at the end of their column, and so do their heads. */
  readonly figures?: boolean;
  /** Left out where it cannot be sorted by. */
  readonly sorted?: Sorting['sorted'];
  readonly onSort?: Sorting['onSort'];
  /** A further order of the same column. */
  readonly also?: Sorting;
  /** Said once of all that stands below. */
  readonly note?: string;
};

/** The head of a column; a press sorts by it, and another one the other way round. */
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
  const Sign = sorted === 'ascending' ? ArrowUp : sorted === 'descending' ? ArrowDown : ChevronsUpDown;
  return (
    <button type="button" className={styles.sort} data-figures={figures} onClick={onSort}>
      <span>{label}</span>
      <Sign className={styles.sign} aria-hidden="true" data-control={sorted === null || undefined} />
    </button>
  );
}
