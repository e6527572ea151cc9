/** What the address asked for and the plan or the app does not have: said once, then dismissed. */
import { TriangleAlert, X } from 'lucide-react';
import { useActions, useExplorer, useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Notices.module.css';

/** An address can hold anything; the screen should not. */
const MOST = 4;
const LONGEST = 60;

export function Notices() {
  const { t, number } = useWords();
  const dropped = useExplorer((state) => state.dropped);
  const { dismissDropped } = useActions();
  const more = dropped.length - MOST;
  // The region stands before its words, or readers would not notice them coming.
  return (
    <div role="status">
      {dropped.length === 0 ? null : (
        <div className={styles.notice}>
          <TriangleAlert aria-hidden="true" className={styles.icon} />
          <div className={styles.words}>
            <p>{t('notices.dropped')}</p>
            <ul className={styles.list}>
              {dropped.slice(0, MOST).map(({ parameter, value }) => (
                <li key={`${parameter}=${value}`}>
                  <code>{`${parameter}=${shortened(value)}`}</code>
                </li>
              ))}
              {more > 0 ? <li>{t('notices.more', { number: number(more) })}</li> : null}
            </ul>
          </div>
          <Button
            look="quiet"
            icon={<X aria-hidden="true" />}
            label={t('notices.dismiss')}
            onClick={dismissDropped}
          />
        </div>
      )}
    </div>
  );
}

function shortened(value: string): string {
  const letters = [...value];
  return letters.length <= LONGEST ? value : `${letters.slice(0, LONGEST).join('')}…`;
}
