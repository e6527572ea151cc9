import styles from './StackedBar.module.css';

export type Segment = { readonly key: string; readonly value: number; readonly colour: string };

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
      {segments.map(({ key, value, colour }) => (
        <span
          key={key}
          className={styles.segment}
          style={{ width: `${(value / Math.max(whole, 1)) * 100}%`, backgroundColor: colour }}
        />
      ))}
    </span>
  );
}
