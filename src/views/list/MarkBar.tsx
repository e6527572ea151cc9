import styles from './MarkBar.module.css';

type Props = {
  readonly first: number;
  readonly relisted: number;
  readonly whole: number;
  readonly colour: string;
  readonly label: string;
};

/** First listings full, re-listings hollow, as the marks are; `whole` is what fills the width. */
export function MarkBar({ first, relisted, whole, colour, label }: Props) {
  const width = (count: number) => `${(count / Math.max(whole, 1)) * 100}%`;
  return (
    <span role="img" aria-label={label} className={styles.bar}>
      <span
        className={styles.first}
        style={{ width: width(first), backgroundColor: colour, borderColor: colour }}
      />
      {relisted > 0 && (
        <span className={styles.relisted} style={{ width: width(relisted), borderColor: colour }} />
      )}
    </span>
  );
}
