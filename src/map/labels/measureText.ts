/** Measures text in the font of the page. */
import { memoizeByObject } from '../../plan/memoizeByObject.ts';
import type { MeasureText } from '../../ui/wrap.ts';

export const LABEL_FONT =
  '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", "Yu Gothic", Meiryo, system-ui, sans-serif';

/** Text widths are proportional to the font size, so that one measured size suffices. */
const MEASURED_AT = 16;

function createMeasureText(document: Document): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, size, bold) => {
    const key = `${bold ? 'b' : 'n'}${text}`;
    let width = widths.get(key);
    if (width === undefined && context !== null) {
      context.font = `${bold ? 700 : 400} ${MEASURED_AT}px ${LABEL_FONT}`;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return ((width ?? text.length * MEASURED_AT) * size) / MEASURED_AT;
  };
}

/** One measure per document, so that each text is measured once. */
export const measureTextIn = memoizeByObject(createMeasureText);
