/** The words of this app, and the abbreviations in the plan's names. */
import { textIn } from '../../plan/text.ts';
import { useExplorer, useWords } from '../../store/hooks.ts';
import styles from './Glossary.module.css';

export function Glossary() {
  const { t, language } = useWords();
  const terms = useExplorer((state) => state.graph.plan.glossary);
  return (
    <dl className={styles.terms}>
      <Term term={t('word.listing')} meaning={t('word.listingMeaning')} />
      <Term term={t('word.marks')} meaning={t('word.marksMeaning')} />
      <Term term={t('word.reach')} meaning={t('word.reachMeaning')} />
      {terms.map(({ term, meaning }) => (
        <Term key={term} term={term} meaning={textIn(meaning, language)} />
      ))}
    </dl>
  );
}

function Term({ term, meaning }: { readonly term: string; readonly meaning: string }) {
  return (
    <div className={styles.term}>
      <dt>{term}</dt>
      <dd>{meaning}</dd>
    </div>
  );
}
