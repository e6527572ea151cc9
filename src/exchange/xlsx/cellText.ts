/** Escapes a text for a workbook cell such that Excel shows it unchanged. */
import { replaceInvalidXml } from '../replaceInvalidXml.ts';

/** The limit of a cell, in UTF-16 code units. */
const MAX_LENGTH = 32_767;
/** Excel decodes `_x0041_` to A, so the underscore of such a sequence is itself encoded. */
const READ_AS_CODE = /_(?=x[0-9a-f]{4}_)/gi;
/** Excel converts these to error values. */
const READ_AS_ERROR = /^#(?=[A-Z/0_]+[!?A]$)/;

export function cellText(text: string): string {
  const valid = replaceInvalidXml(text);
  const short = valid.length <= MAX_LENGTH ? valid : `${valid.slice(0, MAX_LENGTH - 1)}…`;
  return replaceInvalidXml(short).replaceAll(READ_AS_CODE, '_x005F_').replace(READ_AS_ERROR, '_x0023_');
}
