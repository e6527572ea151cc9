/** The heading of the current view for screen readers, which say it when the view changes. */
import { useExplorer, useTranslation } from '../store/hooks.ts';
import hidden from '../ui/visuallyHidden.module.css';

export function ViewHeading() {
  const { t } = useTranslation();
  const view = useExplorer((state) => state.view);
  return (
    <div className={hidden.hidden} aria-live="polite">
      <h2>{t(`view.${view}`)}</h2>
    </div>
  );
}
