/** A plan as the bytes of a workbook that is read as the same plan again, and an empty table to be filled in. */
import type { WriteSheet } from 'hucre';
import { sheetHeads } from '../../i18n/sheetHeads.ts';
import type { PlanFile } from '../../plan/planFile.ts';
import type { Bytes } from '../exportTask.ts';
import { BODY, FONT, HEAD } from '../xlsx/cellStyles.ts';
import { cellText } from '../xlsx/cellText.ts';
import { templateRows } from './planTemplate.ts';
import { type PlanSheet, planSheets } from './writePlanSheet.ts';

const NAME_WIDTH = 28;
const OTHER_WIDTH = 12;

export async function planWorkbook(plan: PlanFile): Promise<Bytes> {
  const { main, stored, mapping } = planSheets(plan);
  const widths = mapping.columns.map(({ as }) => (as.endsWith('Name') ? NAME_WIDTH : OTHER_WIDTH));
  const sheets = [worksheet(main, widths), worksheet(stored, [OTHER_WIDTH, NAME_WIDTH, NAME_WIDTH, 80])];
  return await workbookOf(sheets);
}

/** An empty table to be filled in, which is read as a plan. */
export async function templateWorkbook(language: string): Promise<Bytes> {
  const rows = templateRows(language);
  const widths = rows.at(-1)?.map((_, column) => (column < 3 ? NAME_WIDTH : OTHER_WIDTH)) ?? [];
  return await workbookOf([worksheet({ name: sheetHeads(language).sheet, rows }, widths, rows.length - 1)]);
}

async function workbookOf(sheets: WriteSheet[]): Promise<Bytes> {
  const { writeXlsx } = await import('hucre/xlsx');
  return new Uint8Array(await writeXlsx({ sheets, defaultFont: FONT }));
}

/** `head`: the row of the head, from 0. */
function worksheet({ name, rows }: PlanSheet, widths: readonly number[], head = 0): WriteSheet {
  return {
    name,
    columns: widths.map((width) => ({ width, style: BODY })),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell))),
    cells: new Map(widths.map((_, column) => [`${head},${column}`, { style: HEAD }])),
    freezePane: { rows: head + 1, columns: 0 },
  };
}
