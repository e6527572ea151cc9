/** Terms of this app and abbreviations in the plan's names. */
import { headwordOf } from '../../explore/glossary.ts';
import { textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Phrases } from '../../ui/Phrases.tsx';
import styles from './Glossary.module.css';

export function Glossary() {
  const { t, language } = useTranslation();
  const terms = useExplorer((state) => state.graph.plan.glossary);
  return (
    <dl className={styles.terms}>
      <Term term={t('word.listing')} meaning={t('word.listingMeaning')} />
      <Term term={t('word.marks')} meaning={t('word.marksMeaning')} />
      <Term term={t('word.own')} meaning={t('word.ownMeaning')} />
      <Term term={t('word.reuse')} meaning={t('word.reuseMeaning')} />
      <Term term={t('word.reach')} meaning={t('word.reachMeaning')} />
      {terms.map((term) => (
        <Term key={term.term} term={headwordOf(term, language)} meaning={textIn(term.meaning, language)} />
      ))}
    </dl>
  );
}

function Term({ term, meaning }: { readonly term: string; readonly meaning: string }) {
  return (
    <div className={styles.term}>
      <dt>{term}</dt>
      <dd>
        <Phrases text={meaning} />
      </dd>
    </div>
  );
}
