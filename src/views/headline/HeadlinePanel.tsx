import { useId } from 'react';
import { headline } from '../../plan/measures.ts';
import { useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { lazyComponent } from '../../ui/lazyComponent.tsx';
import hidden from '../../ui/visuallyHidden.module.css';
import { SentenceText } from '../SentenceText.tsx';
import styles from './HeadlinePanel.module.css';

/** Only plans with attributes load it. */
const shownSums = lazyComponent(async () => (await import('../attributes/ShownSums.tsx')).ShownSums);

/** One sentence that summarises the plan. */
export function HeadlinePanel() {
  const { t, sentences } = useTranslation();
  const { graph, reasons } = useFilteredPlan();
  const title = useId();
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <h2 id={title} className={hidden.hidden}>
        {t('headline.title')}
      </h2>
      <p className={styles.sentence}>
        <SentenceText sentence={sentences.headline(graph, headline(graph), reasons.length === 0)} figures />
      </p>
      {graph.plan.attributes.length > 0 && <shownSums.Component />}
    </section>
  );
}
