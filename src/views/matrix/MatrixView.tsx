/** Initiatives × basic policies: where each is listed, first or again, seen at once. */
import { memo, useDeferredValue, useEffect, useId, useMemo } from 'react';
import type { Shown } from '../../explore/filter.ts';
import { matrix } from '../../plan/matrix.ts';
import { useExplorer, useShown, useWords } from '../../store/hooks.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { SentenceText } from '../SentenceText.tsx';
import { frameOf } from './frame.ts';
import { MatrixChoices } from './MatrixChoices.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import styles from './MatrixView.module.css';

function noteReady(): void {
  document.documentElement.dataset.ready = 'true';
}

/** A filter is seen to be set before a large matrix has followed it. */
export function MatrixView() {
  return <Following shown={useDeferredValue(useShown())} />;
}

const Following = memo(ShownMatrix);

function ShownMatrix({ shown: { graph, reasons } }: { readonly shown: Shown }) {
  const { t, desk } = useWords();
  const { rows, order } = useExplorer((state) => state.desk.matrix);
  const title = useId();
  const table = useMemo(() => matrix(graph, order, rows), [graph, order, rows]);
  const hasCells = table.rows.length > 0 && table.columns.length > 0;
  const comesLater = hasCells && frameOf(table) === 'window';
  useEffect(() => {
    if (!comesLater) noteReady();
  }, [comesLater]);
  return (
    <section className={styles.view} aria-labelledby={title}>
      <header className={styles.top}>
        <h2 id={title} className={hidden.hidden}>
          {t('matrix.title')}
        </h2>
        <p className={styles.sentence}>
          <SentenceText sentence={desk.matrix(graph, table, rows, reasons.length === 0)} figures />
        </p>
        <MatrixChoices />
      </header>
      {hasCells ? <MatrixGrid matrix={table} labelledBy={title} onWindow={noteReady} /> : null}
    </section>
  );
}
