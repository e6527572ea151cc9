import { useTranslation } from '../../store/hooks.ts';
import { PaperSheet, PrintedPages } from './PrintedPages.tsx';

/** Is printed in the place of sheets whose code has not loaded yet, as browsers do not wait for it. */
export function LoadingSheet() {
  const { t, language } = useTranslation();
  return (
    <PrintedPages>
      <PaperSheet paper="a4Portrait" language={language}>
        <p>{t('print.loading')}</p>
      </PaperSheet>
    </PrintedPages>
  );
}
