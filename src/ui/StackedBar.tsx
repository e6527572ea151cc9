import styles from './StackedBar.module.css';

export type Segment = {
  readonly key: string;
  readonly value: number;
  readonly colour: string;
  /** Written in it where it is wide enough. */
  readonly text?: string;
  /** Only a line around it, as marks of re-listings are. */
  readonly hollow?: boolean;
};

/** Values side by side; `whole` is what fills the width. `label` says in words what the colours say. */
export function StackedBar({
  segments,
  whole,
  label,
}: {
  segments: readonly Segment[];
  whole: number;
  label: string;
}) {
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
