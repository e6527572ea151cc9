import styles from './Figures.module.css';

export type Figure = {
  readonly label: string;
  readonly value: string;
  /** Puts the value in proportion: a total or a share. */
  readonly beside?: string;
};

/** Figures of a node side by side. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, beside }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            <span>{value}</span>
            {beside !== undefined && <span className={styles.beside}>{` ${beside}`}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
