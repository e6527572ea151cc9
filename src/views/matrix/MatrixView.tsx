/** Matrix of initiatives × basic policies, with the mark of each listing. */
import { memo, useDeferredValue, useId, useMemo } from 'react';
import type { PlanGraph } from '../../plan/graph.ts';
import { matrix } from '../../plan/matrix.ts';
import { useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { useTableGraphs } from '../../store/whatIf.ts';
import { useReady } from '../../ui/useReady.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { SentenceText } from '../SentenceText.tsx';
import { gridModeOf } from './gridMode.ts';
import { MatrixChoices } from './MatrixChoices.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import styles from './MatrixView.module.css';

/** Deferred, so that filter controls respond before a large matrix renders. */
export function MatrixView() {
  const isWhole = useFilteredPlan().reasons.length === 0;
  const { before, after } = useTableGraphs();
  return (
    <DeferredMatrix
      before={useDeferredValue(before)}
      after={useDeferredValue(after)}
      isWhole={useDeferredValue(isWhole)}
    />
  );
}

const DeferredMatrix = memo(ShownMatrix);

type Props = { readonly before: PlanGraph; readonly after: PlanGraph; readonly isWhole: boolean };

function ShownMatrix({ before, after, isWhole }: Props) {
  const { t, tableSentences } = useTranslation();
  const { rows, order } = useExplorer((state) => state.tableSettings.matrix);
  const title = useId();
  const was = useMemo(() => matrix(before, order, rows), [before, order, rows]);
  const left = useMemo(
    () => (after === before ? was : matrix(after, order, rows)),
    [after, before, was, order, rows],
  );
  // An initiative that a what-if drops keeps its row but is left out of the sums.
  const table = useMemo(() => ({ ...left, rows: was.rows }), [left, was]);
  const hasCells = table.rows.length > 0 && table.columns.length > 0;
  const comesLater = hasCells && gridModeOf(table) === 'window';
  useReady(!comesLater);
  return (
    <section className={styles.view} aria-labelledby={title}>
      <header className={styles.top}>
        <h2 id={title} className={hidden.hidden}>
          {t('matrix.title')}
        </h2>
        <p className={styles.sentence}>
          <SentenceText sentence={tableSentences.matrix(after, left, rows, isWhole)} figures />
        </p>
        {before.plan.initiatives.length > 0 && <MatrixChoices />}
      </header>
      {hasCells ? <MatrixGrid matrix={table} was={was} labelledBy={title} /> : null}
    </section>
  );
}
