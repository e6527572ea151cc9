/** A mapping that was corrected by hand, for the next version of the same sheet. Pure. */
import { hashedId } from '../plan/hashedId.ts';
import type { Mapping } from '../plan/sheet/mapping.ts';
import { comparableName } from '../plan/text.ts';

export type Correction = { readonly proposed: Mapping; readonly corrected: Mapping };

/** The same for sheets with the same heads in the same order, whatever their rows. */
export function headsKey({ columns }: Mapping): string {
  return hashedId(JSON.stringify(columns.map(({ head }) => comparableName(head))));
}

export function isCorrected({ proposed, corrected }: Correction): boolean {
  return JSON.stringify(proposed) !== JSON.stringify(corrected);
}

/** The rows of the head if they were moved by hand; else null, as they stand where the next version has them. */
export function movedHeadRows({ proposed, corrected }: Correction): Mapping['headRows'] | null {
  const { from, to } = corrected.headRows;
  return from === proposed.headRows.from && to === proposed.headRows.to ? null : corrected.headRows;
}

/** The corrected columns and levels, with the title, the sheet and the head of the next version. */
export function correctedFor(next: Mapping, { corrected }: Correction): Mapping {
  const { title: _, ...rest } = corrected;
  const { sheet, headRows, title } = next;
  return { ...rest, sheet, headRows, ...(title === undefined ? {} : { title }) };
}

/**
 * The sheet of the next version of a workbook that had this name before: the same one, or the only one whose name
 * differs in its digits alone, as years go on. Undefined if there is none.
 */
export function sheetLike(sheets: readonly string[], name: string): string | undefined {
  if (sheets.includes(name)) return name;
  const key = withoutDigits(name);
  const [like, ...others] = sheets.filter((sheet) => withoutDigits(sheet) === key);
  return others.length === 0 ? like : undefined;
}

function withoutDigits(name: string): string {
  return comparableName(name).replace(/\d+/g, '');
}
