import styles from './MarkSign.module.css';

/** ● or ○ as SVG, so that both have the same size in every font. The text beside it says the same. */
export function MarkSign({ filled }: { filled: boolean }) {
  return (
    <svg width="0.86em" height="0.86em" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <circle
        className={styles.mark}
        cx="6"
        cy="6"
        r={filled ? 5 : 4}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={filled ? 0 : 2}
      />
    </svg>
  );
}
