import { useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { Captioned } from './Captioned.tsx';
import { PaperSheet, PrintedPages } from './PrintedPages.tsx';
import { RequestedSheet } from './RequestedSheet.tsx';
import { sheetOfView, usePrintBlocker } from './sheetKinds.ts';
import { useSheetCaption } from './useSheetContent.ts';

/** The sheets of the current view. Null where the view is empty: the screen is printed, which states that. */
export function ViewPrintJob() {
  const { graph } = useFilteredPlan();
  const view = useExplorer((state) => state.view);
  const side = useExplorer((state) => state.tableSettings.overlap.side);
  const selected = useExplorer((state) => state.selected);
  const blockerOf = usePrintBlocker();
  const request = sheetOfView(view, side, selected, graph);
  const blocker = blockerOf(request.kind);
  if (blocker === 'nothing') return null;
  return (
    <PrintedPages>
      {blocker === 'tooLarge' ? <TooLarge /> : <RequestedSheet request={request} />}
    </PrintedPages>
  );
}

/** Replaces sheets that would take hundreds of pages. */
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
