/** The cell styles: Excel's default Japanese font, and headers that stand out in greyscale print too. */
import type { CellStyle, FontStyle } from 'hucre';

/** SHIFTJIS_CHARSET: without Yu Gothic, Excel substitutes another Japanese font. */
const JAPANESE = 128;

/** The English font name works on Windows and macOS in every language. */
export const FONT: FontStyle = { name: 'Yu Gothic', size: 11, family: 3, charset: JAPANESE };

const LINE = { style: 'thin', color: { rgb: '767676' } } as const;

export const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6E6E6' } },
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: LINE },
};

export const BODY: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
export const PLACE: CellStyle = { alignment: { vertical: 'top', horizontal: 'center' } };
export const LINE_ONLY: CellStyle = { alignment: { vertical: 'top' } };
export const SHARE: CellStyle = { ...BODY, numFmt: '0.0%' };

const HAIR = { style: 'hair', color: { rgb: '767676' } } as const;
const BOX = { top: HAIR, right: HAIR, bottom: HAIR, left: HAIR };

/** A cell of the matrix. */
export const SIGN: CellStyle = { alignment: { horizontal: 'center', vertical: 'center' }, border: BOX };
export const TOTAL: CellStyle = { ...SIGN, font: { ...FONT, bold: true } };

/** A column header of the matrix on the pale colour of its strategy, `#rrggbb`; `upright` rotates the text by 90°. */
export function columnHeaderStyle(pale: string, upright: boolean): CellStyle {
  return {
    font: { ...FONT, size: 9, bold: !upright },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: pale.slice(1).toUpperCase() } },
    alignment: {
      horizontal: 'center',
      vertical: upright ? 'bottom' : 'center',
      wrapText: upright,
      ...(upright ? { textRotation: 90 } : {}),
    },
    border: BOX,
  };
}
