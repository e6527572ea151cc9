/** The matrix on A4 landscape: the 39 initiatives listed again and 30 basic policies of a plan on one page. */
import { useMemo } from 'react';
import { matrixSheets } from '../../exchange/picture/views/matrixSheets.ts';
import { LABEL_FONT, textMeasure } from '../../map/labels/measureText.ts';
import { useExplorer } from '../../store/hooks.ts';
import { DrawingPages } from './DrawnSheet.tsx';
import { DRAWING_SIZE } from './paper.ts';
import { useSheetContent } from './useSheetContent.ts';

/** Rows and their order are those of the matrix on the screen. */
export function MatrixSheet() {
  const content = useSheetContent();
  const desk = useExplorer((state) => state.desk);
  const drawings = useMemo(() => {
    const type = { language: content.language, font: LABEL_FONT, measure: textMeasure(document) };
    return matrixSheets(content, desk, DRAWING_SIZE.a4Drawing.w, type);
  }, [content, desk]);
  // biome-ignore lint/suspicious/noArrayIndexKey: the drawings have one order, and no other names.
  return drawings.map((drawing, at) => <DrawingPages key={at} drawing={drawing} paper="a4Drawing" />);
}
