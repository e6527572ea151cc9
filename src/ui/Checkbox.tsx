/** A checkbox with a label, and optionally a number at the end of the line. */
import type { ReactNode } from 'react';
import styles from './Checkbox.module.css';

type Props = {
  readonly checked: boolean;
  /** The indeterminate state: some of the items are on, others off. */
  readonly mixed?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly count?: string;
  readonly describedBy?: string;
};

export function Checkbox({
  checked,
  mixed = false,
  disabled,
  onChange,
  children,
  count,
  describedBy,
}: Props) {
  return (
    <label className={styles.row} data-disabled={disabled}>
      <input
        // The indeterminate state is a DOM property without an attribute.
        ref={(input) => {
          if (input !== null) input.indeterminate = mixed;
        }}
        type="checkbox"
        className={styles.box}
        checked={checked}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.words}>{children}</span>{' '}
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
    </label>
  );
}
