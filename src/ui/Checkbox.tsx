/** A checkbox with its words, and a number at the end of the line. */
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Checkbox.module.css';

type Props = {
  readonly checked: boolean;
  /** Some of what it stands for is on, some off. */
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
  const input = useRef<HTMLInputElement>(null);
  // The DOM has the mixed state as a property only.
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label className={styles.row}>
      <input
        ref={input}
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
