/** A text as a cell of a workbook takes it, such that Excel shows what was meant. */
import { replaceInvalidXml } from '../replaceInvalidXml.ts';

const MAX_LENGTH = 32_767;
/** Excel reads `_x0041_` as A; so an underscore before such a thing is written that way itself. */
const READ_AS_CODE = /_(?=x[0-9a-f]{4}_)/gi;
/** Would become an error value instead of a text. */
const READ_AS_ERROR = /^#(?=[A-Z/0_]+[!?A]$)/;

export function cellText(text: string): string {
  const legal = replaceInvalidXml(text);
  const short = legal.length <= MAX_LENGTH ? legal : `${legal.slice(0, MAX_LENGTH - 1)}…`;
  return replaceInvalidXml(short).replaceAll(READ_AS_CODE, '_x005F_').replace(READ_AS_ERROR, '_x0023_');
}
