/** Shown instead of an empty picture: the reason and a way back. */
import { isEmptyView } from '../../explore/emptyView.ts';
import { useActions, useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { useTableGraphs } from '../../store/whatIf.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './NothingShown.module.css';

export function NothingShown() {
  const { t } = useTranslation();
  const { shownNodes, reasons } = useFilteredPlan();
  const hasInitiatives = useExplorer((state) => state.graph.initiatives.length > 0);
  const { before } = useTableGraphs();
  const empty = useExplorer(({ view, tableSettings }) => isEmptyView(view, tableSettings, before));
  const { showAll } = useActions();
  if (!empty) return null;
  const message = !hasInitiatives
    ? 'shown.noInitiatives'
    : reasons.length === 0
      ? 'shown.nothingInPlan'
      : shownNodes === 0
        ? 'shown.nothing'
        : 'shown.nothingHere';
  return (
    <div className={styles.nothing}>
      <p>{t(message)}</p>
      {reasons.length > 0 && (
        <span data-control={true}>
          <Button look="filled" onClick={showAll}>
            {t('shown.showAllAgain')}
          </Button>
        </span>
      )}
    </div>
  );
}
