import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import hidden from '../../ui/visuallyHidden.module.css';
import styles from './HeadCell.module.css';

export type Head = {
  readonly key: string;
  readonly label: string;
  /** How wide the column is, as a length; the one without it takes the rest. */
  readonly width?: string;
  /** Left out on a phone, where it would be out of sight. */
  readonly beside?: boolean;
  /** Figures stand at the end of their column, and so do their heads. */
  readonly figures?: boolean;
  /** Null: not sorted by this now. Left out where it cannot be sorted by. */
  readonly sorted?: 'ascending' | 'descending' | null;
  readonly onSort?: () => void;
};

/** The head of a column; a press sorts by it, and another one the other way round. */
export function HeadCell({ head: { label, beside, sorted, figures, onSort } }: { readonly head: Head }) {
  if (onSort === undefined)
    return (
      <th scope="col" className={styles.head} data-beside={beside}>
        <span className={hidden.hidden}>{label}</span>
      </th>
    );
  const Sign = sorted === 'ascending' ? ArrowUp : sorted === 'descending' ? ArrowDown : ChevronsUpDown;
  return (
    <th scope="col" className={styles.head} data-beside={beside} aria-sort={sorted ?? 'none'}>
      <button type="button" className={styles.sort} data-figures={figures} onClick={onSort}>
        <span>{label}</span>
        <Sign className={styles.sign} aria-hidden="true" />
      </button>
    </th>
  );
}
