import type { PlanNode } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { DetailsPart } from './DetailsPart.tsx';
import styles from './SourceReference.module.css';

/** Page and section in the source, with the printed text. */
export function SourceReference({ node: { at } }: { node: PlanNode }) {
  const { t, number, language } = useTranslation();
  const { source } = useExplorer((state) => state.graph.plan);
  const section = source.sections.find(({ id }) => id === at.section);
  const place = t('details.sourcePlace', { page: number(at.page), section: at.section });
  return (
    <DetailsPart title={t('details.source')}>
      <p className={styles.where}>
        {section === undefined ? place : `${place} ${textIn(section.title, language)}`}
      </p>
      <blockquote lang="ja" className={styles.printed}>
        {at.printed}
      </blockquote>
    </DetailsPart>
  );
}
