/** How far a task has come. It stands outside of live regions, which would read out each change of it. */
import styles from './ProgressBar.module.css';

type Props = {
  /** Its accessible name. */
  readonly label: string;
  /** From 0 to 1. Null where it is unknown how much there is to do. */
  readonly share: number | null;
};

export function ProgressBar({ label, share }: Props) {
  return <progress className={styles.progress} aria-label={label} value={share ?? undefined} />;
}
