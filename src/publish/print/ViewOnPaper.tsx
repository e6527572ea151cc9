import { useExplorer, useShown, useWords } from '../../store/hooks.ts';
import { AskedSheet } from './AskedSheet.tsx';
import { PaperSheet, PrintedPages } from './PrintedPages.tsx';
import { Captioned } from './SheetParts.tsx';
import { sheetOfView, useHindrance } from './sheetKinds.ts';
import { useSheetCaption } from './useSheetContent.ts';

/** What the view is on paper; where nothing is shown, the screen is printed, which says so. */
export function ViewOnPaper() {
  const { graph } = useShown();
  const view = useExplorer((state) => state.view);
  const side = useExplorer((state) => state.desk.overlap.side);
  const selected = useExplorer((state) => state.selected);
  const hindrance = useHindrance();
  const asked = sheetOfView(view, side, selected, graph);
  const hindered = hindrance(asked.kind);
  if (hindered === 'nothing') return null;
  return <PrintedPages>{hindered === 'tooLarge' ? <TooLarge /> : <AskedSheet asked={asked} />}</PrintedPages>;
}

/** Instead of hundreds of sheets, or of a screen that is cut off. */
function TooLarge() {
  const { t, language } = useWords();
  const caption = useSheetCaption(t('print.title'));
  return (
    <PaperSheet paper="a4Portrait" language={language}>
      <Captioned caption={caption}>
        <p>{t('print.tooLarge')}</p>
      </Captioned>
    </PaperSheet>
  );
}
