/** Measures text as the page will draw it. */
import type { MeasureText } from '../../ui/wrap.ts';

export const LABEL_FONT =
  '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", "Yu Gothic", Meiryo, system-ui, sans-serif';

/** Text widths grow in proportion to the size, so one measured size serves all. */
const MEASURED_AT = 16;

export function createMeasureText(document: Document): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, bold) => {
    const key = `${bold ? 'b' : 'n'}${text}`;
    let width = known.get(key);
    if (width === undefined && context !== null) {
      context.font = `${bold ? 700 : 400} ${MEASURED_AT}px ${LABEL_FONT}`;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return ((width ?? text.length * MEASURED_AT) * size) / MEASURED_AT;
  };
}
