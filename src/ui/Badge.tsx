/** A number on a coloured background; the number says the same as the colour. */
import styles from './Badge.module.css';

export function Badge({ colour, children }: { readonly colour: string; readonly children: string }) {
  return (
    <span className={styles.badge} style={{ backgroundColor: colour }}>
      {children}
    </span>
  );
}
