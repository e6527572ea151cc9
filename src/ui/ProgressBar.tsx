/** The progress of a task. Place it outside live regions, which would announce each change. */
import styles from './ProgressBar.module.css';

type Props = {
  /** The accessible name. */
  readonly label: string;
  /** From 0 to 1; null for indeterminate progress. */
  readonly share: number | null;
};

export function ProgressBar({ label, share }: Props) {
  return <progress className={styles.progress} aria-label={label} value={share ?? undefined} />;
}
