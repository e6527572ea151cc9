/** Radio buttons, drawn side by side as one bar. */
import { type ReactNode, useId } from 'react';
import styles from './SegmentedControl.module.css';

export type SegmentOption<Value> = {
  readonly value: Value;
  readonly text: ReactNode;
  /** The accessible name; contains the visible text. */
  readonly label: string;
  readonly count?: string;
};

type Props<Value> = {
  readonly options: readonly SegmentOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

export function SegmentedControl<Value extends string | number>({ options, value, onChange }: Props<Value>) {
  const name = useId();
  return (
    <div className={styles.bar}>
      {options.map((option) => (
        <label key={option.value} className={styles.option} data-checked={option.value === value}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={option.value === value}
            aria-label={option.label}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.text}>{option.text}</span>
          {option.count === undefined ? null : <span className={styles.count}>{option.count}</span>}
        </label>
      ))}
    </div>
  );
}
