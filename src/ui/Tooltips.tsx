/** The single tooltip of a page. Buttons without text request it by `data-tooltip`. */
import styles from './Tooltips.module.css';
import { bindTooltip } from './tooltip.ts';

const bind = (place: HTMLElement | null) => (place === null ? undefined : bindTooltip(place));

export function Tooltips() {
  return (
    <div ref={bind} className={styles.place} hidden={true}>
      <div className={styles.bubble} role="tooltip" />
    </div>
  );
}
