import { drawnView } from '../../explore/state.ts';
import { viewName } from '../../i18n/viewName.ts';
import { useExplorer, useWords } from '../../store/hooks.ts';
import styles from '../files/ExportDialog.module.css';

/** Which picture a press would save: what is on the screen, or what stands for it. */
export function PictureNamed() {
  const { t } = useWords();
  const view = useExplorer((state) => state.view);
  const desk = useExplorer((state) => state.desk);
  const drawn = drawnView(view);
  return (
    <p className={styles.lead}>
      {t('drawing.which', { name: viewName(drawn, desk, t) })}
      {drawn !== view && <> {t('drawing.outline')}</>}
    </p>
  );
}
