/** Facts from the plan's background, with their place in the source. */
import { textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import styles from './Background.module.css';

export function Background() {
  const { t, number, language } = useTranslation();
  const { background, source } = useExplorer((state) => state.graph.plan);
  return background.map((topic) => (
    <div key={topic.id} className={styles.topic}>
      <h4 className={styles.title} lang={language}>
        {textIn(topic.title, language)}
      </h4>
      <ul>
        {topic.facts.map(({ text, at }) => {
          const section = source.sections.find(({ id }) => id === at.section);
          const place = t('about.place', { page: number(at.page), section: at.section });
          return (
            <li key={`${at.page} ${at.printed} ${text.ja}`}>
              <span lang={language}>{textIn(text, language)}</span>{' '}
              <span className={styles.place}>
                {section === undefined ? place : `${place} ${textIn(section.title, language)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  ));
}
