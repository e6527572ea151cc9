/** The matrix on A4 lying: the 39 initiatives listed again and 30 basic policies of a plan on one page. */
import { useMemo } from 'react';
import { matrix } from '../../plan/matrix.ts';
import { useExplorer, useShown, useWords } from '../../store/hooks.ts';
import { MatrixPaper } from './MatrixPaper.tsx';
import { matrixBlocks } from './matrixBlocks.ts';
import { PaperSheet } from './PrintedPages.tsx';
import { Captioned } from './SheetParts.tsx';
import { useSheetCaption } from './useSheetContent.ts';

/** Rows and their order are those of the matrix on the screen. */
export function MatrixSheet() {
  const { t, language } = useWords();
  const { graph } = useShown();
  const { rows, order } = useExplorer((state) => state.desk.matrix);
  const all = useMemo(() => matrix(graph, order, rows), [graph, order, rows]);
  const caption = useSheetCaption(t('view.matrix'));
  const blocks = matrixBlocks(all);
  return (
    <PaperSheet paper="a4Landscape" language={language}>
      <Captioned caption={caption}>
        {blocks.map((block, at) => (
          <MatrixPaper key={block.columns[0]?.policy.id} matrix={all} block={block} isFirst={at === 0} />
        ))}
      </Captioned>
    </PaperSheet>
  );
}
