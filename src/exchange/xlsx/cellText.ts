/** A text as a cell of a workbook takes it, such that Excel shows what was meant. */
import { legalText } from '../legalText.ts';

const LONGEST = 32_767;
/** Excel reads `_x0041_` as A; so an underscore before such a thing is written that way itself. */
const READ_AS_CODE = /_(?=x[0-9a-f]{4}_)/gi;
/** Would become an error value instead of a text. */
const READ_AS_ERROR = /^#(?=[A-Z/0_]+[!?A]$)/;

export function cellText(text: string): string {
  const legal = legalText(text);
  const short = legal.length <= LONGEST ? legal : `${legal.slice(0, LONGEST - 1)}…`;
  return legalText(short).replaceAll(READ_AS_CODE, '_x005F_').replace(READ_AS_ERROR, '_x0023_');
}
