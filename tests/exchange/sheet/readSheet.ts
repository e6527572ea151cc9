/** Reads sheets as the import does, for tests. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { applyMapping, type SheetPlan } from '../../../src/exchange/sheet/applyMapping.ts';
import { proposeMapping } from '../../../src/exchange/sheet/proposeMapping.ts';
import { readPasted, readWorkbook, type WorkbookResult } from '../../../src/exchange/sheet/readWorkbook.ts';
import type { Cell, SheetTable, Workbook } from '../../../src/exchange/sheet/table.ts';
import { type PlanFile, type PlanFileItem, planFileSchema } from '../../../src/plan/planFile.ts';
import type { Mapping } from '../../../src/plan/sheet/mapping.ts';
import type { Answers } from '../../../src/plan/sheet/question.ts';

export const SAMPLES = {
  a: 'a-blank-as-above.csv',
  b: 'b-shift-jis.csv',
  c: 'c-merged-two-heads.xlsx',
  d: 'd-english.csv',
} as const;
export type Sample = keyof typeof SAMPLES;

export function sampleBytes(sample: Sample): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/sheets/${SAMPLES[sample]}`, import.meta.url)));
}

export function workbookOf(result: WorkbookResult): Workbook {
  if (!result.ok) throw new Error(result.fault.fault);
  return result.workbook;
}

export async function workbookIn(bytes: Uint8Array, name = 'sheet.csv'): Promise<Workbook> {
  return workbookOf(await readWorkbook(bytes, name));
}

export function pasted(text: string): Workbook {
  return workbookOf(readPasted(text, 'pasted'));
}

export function mappingOf(workbook: Workbook): Mapping {
  const proposed = proposeMapping(workbook);
  if (!proposed.ok) throw new Error(proposed.fault.fault);
  return proposed.mapping;
}

export type Read = Extract<SheetPlan, { ok: true }>;

/** The plan of a workbook by its proposed mapping; it is checked against the schema. */
export function planOf(workbook: Workbook, answers: Answers = {}, mapping = mappingOf(workbook)): Read {
  const result = applyMapping(workbook, mapping, answers, 'sheet.csv');
  if (!result.ok) throw new Error(result.fault.fault);
  expect(planFileSchema.safeParse(result.plan).error).toBeUndefined();
  return result;
}

export async function samplePlan(sample: Sample, answers: Answers = {}): Promise<Read> {
  return planOf(await workbookIn(sampleBytes(sample), SAMPLES[sample]), answers);
}

export function tableOf(rows: readonly (readonly Cell[])[], more: Partial<SheetTable> = {}): Workbook {
  return {
    sheets: [{ name: 'sheet', rows, merges: [], hiddenRows: new Set(), isCut: false, ...more }],
  };
}

/** Rows as text: cells separated by |, lines by line breaks. */
export function rowsOf(text: string): Cell[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim() || null));
}

/** The plan as an outline, in words: an item a line, and its listings with + for first and = for re-listed. */
export function outlineOf(plan: PlanFile): readonly string[] {
  const [language = ''] = plan.languages;
  const names = new Map(plan.initiatives?.map(({ id, name }) => [id, name[language] ?? '']));
  const lines: string[] = [];
  const add = (item: PlanFileItem, depth: number) => {
    const listings = (item.listings ?? []).map(
      ({ initiative, mark }) => `${mark === 'relisted' ? '=' : '+'}${names.get(initiative)}`,
    );
    const words = [...(item.number === undefined ? [] : [item.number]), item.name[language], ...listings];
    lines.push(`${'  '.repeat(depth)}${words.join(' ')}`);
    for (const child of item.items ?? []) add(child, depth + 1);
  };
  for (const item of plan.items) add(item, 0);
  return lines;
}

/** The figures of a plan, counted from the file itself. */
export function figuresOf(plan: PlanFile) {
  const items: number[] = [];
  const marks = { first: 0, relisted: 0 };
  const count = (item: PlanFileItem, depth: number) => {
    items[depth] = (items[depth] ?? 0) + 1;
    for (const { mark } of item.listings ?? []) if (mark !== undefined) marks[mark] += 1;
    for (const child of item.items ?? []) count(child, depth + 1);
  };
  for (const item of plan.items) count(item, 0);
  return { items, initiatives: plan.initiatives?.length ?? 0, ...marks };
}
