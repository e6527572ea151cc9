/** A number on a patch of colour: the number says what the colour says. */
import styles from './Badge.module.css';

export function Badge({ colour, children }: { readonly colour: string; readonly children: string }) {
  return (
    <span className={styles.badge} style={{ backgroundColor: colour }}>
      {children}
    </span>
  );
}
