/** Attribution of the source and version of the plan data. */
import { isUnofficial, textIn } from '../plan/text.ts';
import { useExplorer, useTranslation } from '../store/hooks.ts';
import styles from './Footer.module.css';

export function Footer() {
  const { t, language } = useTranslation();
  const plan = useExplorer((state) => state.graph.plan);
  const { source, version } = plan;
  return (
    <footer className={styles.footer}>
      <p>{textIn(source.attribution, language)}</p>
      {isUnofficial(plan) && <p>{t('footer.notOfficial')}</p>}
      {version !== null && <p>{`${t('footer.version')} ${version}`}</p>}
    </footer>
  );
}
