/** The side of the overlap that is looked at, as its picture file is: on A4 where it fits, and else on A3. */
import { useMemo } from 'react';
import type { Drawing } from '../../exchange/picture/drawing.ts';
import { viewDrawing } from '../../exchange/picture/views/viewDrawing.ts';
import { LABEL_FONT, textMeasure } from '../../map/labels/measureText.ts';
import { useExplorer, useExplorerStore } from '../../store/hooks.ts';
import { droppingIn } from '../../store/whatIf.ts';
import { DrawingPages } from './DrawnSheet.tsx';
import { DRAWING_SIZE, type DrawingPaper } from './paper.ts';
import { useSheetContent } from './useSheetContent.ts';

export function OverlapSheet() {
  const content = useSheetContent();
  const explorer = useExplorerStore();
  const desk = useExplorer((state) => state.desk);
  const selected = useExplorer((state) => state.selected);
  const drawing = useMemo(() => {
    const lost = droppingIn(explorer.getState())?.lost ?? new Map();
    const picture = { view: 'overlap', desk, selected, lost, withKey: false } as const;
    const type = { language: content.language, font: LABEL_FONT, measure: textMeasure(document) };
    return viewDrawing(content, picture, type);
  }, [content, explorer, desk, selected]);
  return <DrawingPages drawing={drawing} paper={paperFor(drawing)} />;
}

function paperFor({ width, height }: Drawing): DrawingPaper {
  const { w, h } = DRAWING_SIZE.a4Drawing;
  return width <= w && height <= h ? 'a4Drawing' : 'a3Drawing';
}
