import { useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { Captioned } from './Captioned.tsx';
import { PaperSheet, PrintedPages } from './PrintedPages.tsx';
import { RequestedSheet } from './RequestedSheet.tsx';
import { sheetOfView, usePrintBlocker } from './sheetKinds.ts';
import { useSheetCaption } from './useSheetContent.ts';

/** What the view is on paper; where nothing is shown, the screen is printed, which says so. */
export function ViewPrintJob() {
  const { graph } = useFilteredPlan();
  const view = useExplorer((state) => state.view);
  const side = useExplorer((state) => state.tableSettings.overlap.side);
  const selected = useExplorer((state) => state.selected);
  const hindrance = usePrintBlocker();
  const asked = sheetOfView(view, side, selected, graph);
  const hindered = hindrance(asked.kind);
  if (hindered === 'nothing') return null;
  return (
    <PrintedPages>{hindered === 'tooLarge' ? <TooLarge /> : <RequestedSheet asked={asked} />}</PrintedPages>
  );
}

/** Instead of hundreds of sheets, or of a screen that is cut off. */
function TooLarge() {
  const { t, language } = useTranslation();
  const caption = useSheetCaption(t('print.title'));
  return (
    <PaperSheet paper="a4Portrait" language={language}>
      <Captioned caption={caption}>
        <p>{t('print.tooLarge')}</p>
      </Captioned>
    </PaperSheet>
  );
}
