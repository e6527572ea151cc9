import { headwordOf, termsIn } from '../../explore/glossary.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Phrases } from '../../ui/Phrases.tsx';
import styles from './GlossaryNotes.module.css';

/** Explains abbreviations in the node's name. */
export function GlossaryNotes({ node }: { node: PlanNode }) {
  const { language } = useTranslation();
  const plan = useExplorer((state) => state.graph.plan);
  const terms = termsIn(plan, node.name, language);
  if (terms.length === 0) return null;
  return (
    <dl className={styles.notes}>
      {terms.map((term) => (
        <div key={term.term}>
          <dt className={styles.term}>{headwordOf(term, language)}</dt>
          <dd className={styles.meaning}>
            <Phrases text={textIn(term.meaning, language)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
