/** In place of an empty picture: why it is empty, and the way back. */
import { isEmptyView } from '../../explore/emptyView.ts';
import { useActions, useExplorer, useShown, useWords } from '../../store/hooks.ts';
import { useLaid } from '../../store/whatIf.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './NothingShown.module.css';

export function NothingShown() {
  const { t } = useWords();
  const { shownNodes } = useShown();
  const { before } = useLaid();
  const empty = useExplorer(({ view, desk }) => isEmptyView(view, desk, before));
  const { showAll } = useActions();
  if (!empty) return null;
  return (
    <div className={styles.nothing}>
      <p>{t(shownNodes === 0 ? 'shown.nothing' : 'shown.nothingHere')}</p>
      <span data-control={true}>
        <Button look="filled" onClick={showAll}>
          {t('shown.showAllAgain')}
        </Button>
      </span>
    </div>
  );
}
