import { sourcePlace } from '../../i18n/sourcePages.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Phrases } from '../../ui/Phrases.tsx';
import { DetailsPart } from './DetailsPart.tsx';
import styles from './SourceReference.module.css';

/** Page and section in the source, with the printed text. */
export function SourceReference({ node: { at } }: { node: PlanNode }) {
  const words = useTranslation();
  const plan = useExplorer((state) => state.graph.plan);
  const place = sourcePlace(words, plan, at);
  if (place === '' && at.printed === undefined) return null;
  return (
    <DetailsPart title={words.t('details.source')}>
      {place !== '' && <p className={styles.where}>{place}</p>}
      {at.printed !== undefined && (
        <blockquote lang={plan.languages[0]} className={styles.printed}>
          <Phrases text={at.printed} />
        </blockquote>
      )}
    </DetailsPart>
  );
}
