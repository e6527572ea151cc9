/** What the signs of a picture mean. */
import type { Picture } from '../explore/state.ts';
import { useWords } from '../store/hooks.ts';
import { legendEntries } from './drawing/legendEntries.ts';
import styles from './Legend.module.css';
import { Marks } from './Marks.tsx';

type Props = {
  readonly view: Picture;
  /** Whether the picture collapses what it has no room for. */
  readonly gathered: boolean;
  /** Whether something is lost in a what-if. */
  readonly losing: boolean;
};

const MIDDLE = { x: 0, y: 0 };

export function Legend({ view, gathered, losing }: Props) {
  const words = useWords();
  const entries = legendEntries({ view, isGathered: gathered, isLosing: losing }, words);
  return (
    <ul className={styles.legend} aria-label={words.t('legend.title')}>
      {entries.map(({ text, sign }) => (
        <li key={text}>
          {sign !== null && (
            <svg className={styles.sign} viewBox="-16 -8 32 16" aria-hidden="true">
              <Marks marks={sign(MIDDLE)} />
            </svg>
          )}
          {text}
        </li>
      ))}
    </ul>
  );
}
