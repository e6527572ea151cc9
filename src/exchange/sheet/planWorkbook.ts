/** A plan as the bytes of a workbook or a CSV file that are read as the same plan again. */
import type { CellStyle, WriteSheet } from 'hucre';
import type { PlanFile } from '../../plan/planFile.ts';
import { csvLines } from '../csv.ts';
import { BODY, FONT, HEAD } from '../xlsx/cellStyles.ts';
import { cellText } from '../xlsx/cellText.ts';
import { type PlanSheet, planSheets } from './writePlanSheet.ts';

const NAME_WIDTH = 28;
const OTHER_WIDTH = 12;

export async function planWorkbook(plan: PlanFile): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const { main, stored, mapping } = planSheets(plan);
  const widths = mapping.columns.map(({ as }) => (as.endsWith('Name') ? NAME_WIDTH : OTHER_WIDTH));
  const sheets = [worksheet(main, widths), worksheet(stored, [OTHER_WIDTH, NAME_WIDTH, NAME_WIDTH, 80])];
  return new Uint8Array(await writeXlsx({ sheets, defaultFont: FONT }));
}

function worksheet({ name, rows }: PlanSheet, widths: readonly number[]): WriteSheet {
  const style = (row: number): CellStyle => (row === 0 ? HEAD : BODY);
  return {
    name,
    columns: widths.map((width) => ({ width, style: style(1) })),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell))),
    cells: new Map(widths.map((_, column) => [`0,${column}`, { style: style(0) }])),
    freezePane: { rows: 1, columns: 0 },
  };
}

/** The main table alone: the levels, initiatives, marks and attributes of the plan. */
export function planCsv(plan: PlanFile): string {
  const [head = [], ...rows] = planSheets(plan).main.rows;
  return [...csvLines(head.map(String), rows)].join('');
}
