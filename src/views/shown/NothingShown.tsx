/** In place of an empty picture: why it is empty, and the way back. */
import { useActions, useShown, useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './NothingShown.module.css';

export function NothingShown() {
  const { t } = useWords();
  const empty = useShown().shownNodes === 0;
  const { showAll } = useActions();
  if (!empty) return null;
  return (
    <div className={styles.nothing}>
      <p>{t('shown.nothing')}</p>
      <Button look="filled" onClick={showAll}>
        {t('shown.showAllAgain')}
      </Button>
    </div>
  );
}
