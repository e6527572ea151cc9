/** The legend of a picture. */
import type { LegendEntry } from '../exchange/picture/legend.ts';
import { useTranslation } from '../store/hooks.ts';
import { type LegendOf, pictureEntries, shadeEntries } from './drawing/legendEntries.ts';
import styles from './Legend.module.css';
import { SvgPrimitives } from './SvgPrimitives.tsx';

const ORIGIN = { x: 0, y: 0 };

export function Legend(props: LegendOf) {
  const words = useTranslation();
  return (
    <ul className={styles.legend} aria-label={words.t('legend.title')}>
      {pictureEntries(props, words).map((entry) => (
        <Entry key={entry.text} {...entry} isShade={false} />
      ))}
      {shadeEntries(props, words).map((entry) => (
        <Entry key={entry.text} {...entry} isShade={true} />
      ))}
    </ul>
  );
}

function Entry({ text, sign, isShade }: LegendEntry & { readonly isShade: boolean }) {
  return (
    <li data-shade={isShade}>
      {sign !== null && (
        <svg className={styles.sign} viewBox="-16 -8 32 16" aria-hidden="true">
          <SvgPrimitives marks={sign(ORIGIN)} />
        </svg>
      )}
      <span>{text}</span>
    </li>
  );
}
