/** Initiatives × basic policies: where each is listed, first or again, seen at once. */
import { useEffect, useId, useMemo } from 'react';
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

export function MatrixView() {
  const { t, desk } = useWords();
  const { graph, reasons } = useShown();
  const { rows, order } = useExplorer((state) => state.desk.matrix);
  const title = useId();
  const shown = useMemo(() => matrix(graph, order, rows), [graph, order, rows]);
  const hasCells = shown.rows.length > 0 && shown.columns.length > 0;
  const comesLater = hasCells && frameOf(shown) === 'window';
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
          <SentenceText sentence={desk.matrix(graph, shown, rows, reasons.length === 0)} figures />
        </p>
        <MatrixChoices />
      </header>
      {hasCells ? <MatrixGrid matrix={shown} labelledBy={title} onWindow={noteReady} /> : null}
    </section>
  );
}
