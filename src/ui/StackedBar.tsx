import styles from './StackedBar.module.css';

export type Segment = {
  readonly key: string;
  readonly value: number;
  readonly colour: string;
  /** Shown inside the segment if it is wide enough. */
  readonly text?: string;
  /** Whether it has only an outline, like the marks of re-listings. */
  readonly hollow?: boolean;
};

type Props = {
  readonly segments: readonly Segment[];
  /** The value that fills the width. */
  readonly whole: number;
  /** The accessible name: says the same as the colours. */
  readonly label: string;
};

/** Values as segments of one bar. */
export function StackedBar({ segments, whole, label }: Props) {
  return (
    <span role="img" aria-label={label} className={styles.bar}>
      {segments
        .filter(({ value }) => value > 0)
        .map(({ key, value, colour, text, hollow = false }) => (
          <span
            key={key}
            className={styles.segment}
            data-text={text}
            data-hollow={hollow}
            style={{ width: `${(value / Math.max(whole, 1)) * 100}%`, color: colour }}
          />
        ))}
    </span>
  );
}
