import { useTranslation } from '../../../store/hooks.ts';
import { Phrases } from '../../../ui/Phrases.tsx';
import styles from '../Panel.module.css';
import own from './StrategiesSide.module.css';

/** Explains the rows while none is opened. */
export function CombinationHint() {
  const { t } = useTranslation();
  return (
    <div className={styles.hint}>
      <p className={styles.lead}>
        <Phrases text={t('combinations.hint')} />
      </p>
      <p className={own.key}>
        <span className={own.exactly} /> <span>{t('combinations.exactly')}</span>
      </p>
      <p className={own.key}>
        <span className={own.others} /> <span>{t('combinations.others')}</span>
      </p>
      <p className={styles.pointer}>
        <Phrases text={t('combinations.hintOpen')} />
      </p>
    </div>
  );
}
