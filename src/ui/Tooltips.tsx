/** The one tooltip of a page. Buttons that show no words ask for it by `data-tooltip`. */
import { useEffect, useRef } from 'react';
import styles from './Tooltips.module.css';
import { bindTooltip } from './tooltip.ts';

export function Tooltips() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current === null ? undefined : bindTooltip(place.current)), []);
  return (
    <div ref={place} className={styles.place} hidden={true}>
      <div className={styles.bubble} role="tooltip" />
    </div>
  );
}
