/** The legend of a picture. */
import { useTranslation } from '../store/hooks.ts';
import { type LegendOf, legendEntries } from './drawing/legendEntries.ts';
import styles from './Legend.module.css';
import { SvgPrimitives } from './SvgPrimitives.tsx';

const ORIGIN = { x: 0, y: 0 };

export function Legend(props: LegendOf) {
  const words = useTranslation();
  const entries = legendEntries(props, words);
  return (
    <ul className={styles.legend} aria-label={words.t('legend.title')}>
      {entries.map(({ text, sign }) => (
        <li key={text}>
          {sign !== null && (
            <svg className={styles.sign} viewBox="-16 -8 32 16" aria-hidden="true">
              <SvgPrimitives marks={sign(ORIGIN)} />
            </svg>
          )}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
