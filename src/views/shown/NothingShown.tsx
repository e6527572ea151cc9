/** Shown instead of an empty picture: the reason and a way back. */
import { isEmptyView } from '../../explore/emptyView.ts';
import { useActions, useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { useTableGraphs } from '../../store/whatIf.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './NothingShown.module.css';

export function NothingShown() {
  const { t } = useTranslation();
  const { shownNodes, reasons } = useFilteredPlan();
  const { before } = useTableGraphs();
  const empty = useExplorer(({ view, tableSettings }) => isEmptyView(view, tableSettings, before));
  const { showAll } = useActions();
  if (!empty) return null;
  if (reasons.length === 0) return <p className={styles.nothing}>{t('shown.nothingInPlan')}</p>;
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
