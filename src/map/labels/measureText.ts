/** Measures text in the font of the page. */
import { memoizeByObject } from '../../plan/memoizeByObject.ts';
import { estimatedWidth, type MeasureText } from '../../ui/wrap.ts';

export const LABEL_FONT =
  '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", "Yu Gothic", Meiryo, system-ui, sans-serif';

/** Text widths are proportional to the font size, so that one measured size suffices. */
const MEASURED_AT = 16;

function createMeasureText(document: Document): MeasureText {
  // One context per weight, because setting a font takes longer than measuring a text.
  const contexts = { regular: contextOf(document, 400), bold: contextOf(document, 700) };
  const widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  return (text, size, bold) => {
    const weight = bold ? 'bold' : 'regular';
    let width = widths[weight].get(text);
    if (width === undefined) {
      width = contexts[weight]?.measureText(text).width ?? estimatedWidth(text) * MEASURED_AT;
      widths[weight].set(text, width);
    }
    return (width * size) / MEASURED_AT;
  };
}

function contextOf(document: Document, weight: number): CanvasRenderingContext2D | null {
  const context = document.createElement('canvas').getContext('2d');
  if (context !== null) context.font = `${weight} ${MEASURED_AT}px ${LABEL_FONT}`;
  return context;
}

/** One measure per document, so that each text is measured once. */
export const measureTextIn = memoizeByObject(createMeasureText);
