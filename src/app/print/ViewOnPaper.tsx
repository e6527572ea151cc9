import { useExplorer, useShown } from '../../store/hooks.ts';
import { AskedSheet } from './AskedSheet.tsx';
import { PrintedPages } from './PrintedPages.tsx';
import { sheetOfView } from './sheetKinds.ts';
import { useHindrance } from './useHindrance.ts';

/** What the view is on paper; nothing where it has no sheet, and the screen is printed as it is. */
export function ViewOnPaper() {
  const { graph } = useShown();
  const view = useExplorer((state) => state.view);
  const selected = useExplorer((state) => state.selected);
  const hindrance = useHindrance();
  const asked = sheetOfView(view, selected, graph);
  if (asked === null || hindrance(asked.kind) !== null) return null;
  return (
    <PrintedPages>
      <AskedSheet asked={asked} />
    </PrintedPages>
  );
}
