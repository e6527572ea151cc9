/** Facts from the plan's background, with their place in the source. */
import { sourcePlace } from '../../i18n/sourcePages.ts';
import { textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Phrases } from '../../ui/Phrases.tsx';
import styles from './Background.module.css';

export function Background() {
  const words = useTranslation();
  const { language } = words;
  const plan = useExplorer((state) => state.graph.plan);
  return plan.background.map((topic) => (
    <div key={topic.id} className={styles.topic}>
      <h4 className={styles.title} lang={language}>
        {textIn(topic.title, language)}
      </h4>
      <ul>
        {topic.facts.map(({ text, at }) => {
          const told = textIn(text, language);
          return (
            <li key={told}>
              <span lang={language}>
                <Phrases text={told} />
              </span>{' '}
              <span className={styles.place}>
                <Phrases text={sourcePlace(words, plan, at)} />
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  ));
}
