/** A plan that is written as a workbook or CSV is the same when it is read again. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { csvLines } from '../../../src/exchange/csv.ts';
import { applyMapping } from '../../../src/exchange/sheet/applyMapping.ts';
import { planCsv } from '../../../src/exchange/sheet/planCsv.ts';
import { emptyPlan } from '../../../src/exchange/sheet/planTemplate.ts';
import { planWorkbook, templateWorkbook } from '../../../src/exchange/sheet/planWorkbook.ts';
import { proposeMapping } from '../../../src/exchange/sheet/proposeMapping.ts';
import { planSheets } from '../../../src/exchange/sheet/writePlanSheet.ts';
import { type PlanFile, type PlanFileItem, planFileSchema } from '../../../src/plan/planFile.ts';
import { toPlanFile } from '../../../src/plan/toPlanFile.ts';
import { generatedPlanFile } from '../../fixtures/generatedPlanFile.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { contentOf, fileOf } from '../make.ts';
import { outlineOf, planOf, samplePlan, tableOf, workbookIn } from './readSheet.ts';

/** By hand more: `PLANS=3000 npx vitest run tests/exchange/sheet/roundTrip`. */
const PLANS = Number(process.env.PLANS ?? 60);

test('any generated plan, as rows and as CSV', async () => {
  const faults: unknown[] = [];
  for (let seed = 1; seed <= PLANS; seed += 1) {
    const plan = generatedPlanFile(seed);
    expect(planFileSchema.safeParse(plan).error).toBeUndefined();
    const { main, stored } = planSheets(plan);
    const sheets = [main, stored].flatMap(({ name, rows }) => tableOf(rows, { name }).sheets);
    const csv = await workbookIn(new TextEncoder().encode(planCsv(plan)), 'any name.csv');
    for (const workbook of [{ sheets }, csv]) {
      const { plan: read, questions, notes } = planOf(workbook);
      if (!isDeepStrictEqual(read, plan) || questions.length + notes.length > 0)
        faults.push({ seed, plan, read });
    }
  }
  expect(faults).toEqual([]);
});

test.each([3, 14, 92])('generated plan %i, as the bytes of a workbook', async (seed) => {
  const plan = generatedPlanFile(seed);
  const { plan: read, questions, notes } = planOf(await workbookIn(await planWorkbook(plan), 'plan.xlsx'));
  expect(read).toEqual(plan);
  expect({ questions, notes }).toEqual({ questions: [], notes: [] });
});

test('any generated plan, as a workbook whose heads were renamed, or of which the head was removed', () => {
  const faults: unknown[] = [];
  for (let seed = 1; seed <= PLANS; seed += 1) {
    const plan = generatedPlanFile(seed);
    const { main, stored } = planSheets(plan);
    const [head = [], ...rows] = main.rows;
    const renamed = [head.map((name, at) => (at % 2 === 1 ? `${name}（新）` : name)), ...rows];
    const sheetsOf = (all: typeof renamed) =>
      [{ ...main, rows: all }, stored].flatMap(({ name, rows }) => tableOf(rows, { name }).sheets);
    const { plan: read } = planOf({ sheets: sheetsOf(renamed) });
    if (!isDeepStrictEqual(read, plan)) faults.push({ seed, plan, read });
    const proposed = proposeMapping({ sheets: sheetsOf(rows) });
    if (!proposed.ok && proposed.fault.fault !== 'noColumns') faults.push({ seed, proposed });
    if (proposed.ok && proposed.mapping.sheet !== main.name) faults.push({ seed, proposed });
  }
  expect(faults).toEqual([]);
});

/** The main table of the workbook, as a spreadsheet program saves it as CSV. */
function csvIn(plan: PlanFile) {
  const [head = [], ...rows] = planSheets(plan).main.rows;
  const text = [...csvLines(head.map(String), rows)].join('');
  return workbookIn(new TextEncoder().encode(text), 'plan.csv');
}

/** The main table without attributes: CSV has no place for their types, nor for one without values. */
function structureRows(plan: PlanFile) {
  const { mapping, main } = planSheets(plan);
  return main.rows.map((row) => row.filter((_, at) => mapping.columns[at]?.as !== 'attribute'));
}

test('any generated plan, as CSV without a mapping: levels, initiatives, marks and ids', async () => {
  const faults: unknown[] = [];
  for (let seed = 1; seed <= PLANS; seed += 1) {
    const plan = generatedPlanFile(seed);
    if (plan.items.length === 0) continue;
    const { plan: read, questions } = planOf(await csvIn(plan));
    const rows = [structureRows(read), structureRows(plan)];
    if (!isDeepStrictEqual(rows[0], rows[1]) || questions.length > 0) faults.push({ seed, rows, questions });
  }
  expect(faults).toEqual([]);
});

test.each(['a', 'c'] as const)('the plan of sample %s as CSV, whole', async (sample) => {
  const { plan } = await samplePlan(sample);
  expect({ ...planOf(await csvIn(plan)).plan, title: plan.title }).toEqual(plan);
});

test('the table of listings that the page saves as CSV: its items, initiatives and listings', async () => {
  const bytes = await fileOf('csv', contentOf(realGraph), '-listings.csv');
  const { plan, questions, notes } = planOf(await workbookIn(new Uint8Array(bytes), 'listings.csv'));
  const { items, initiatives } = toPlanFile(realGraph.plan);
  expect({ questions, notes }).toEqual({ questions: [], notes: [] });
  expect(bare(plan.items)).toEqual(bare(items));
  const named = (all: PlanFile['initiatives']) => new Map(all?.map(({ id, name }) => [id, name]));
  expect(named(plan.initiatives)).toEqual(named(initiatives));
});

/** Ids, numbers, names and listings. */
function bare(items: readonly PlanFileItem[]): unknown {
  return items.map(({ id, number, name, items: below = [], listings = [] }) => ({
    id,
    number,
    name,
    items: bare(below),
    listings: listings.map(({ initiative, mark }) => ({ initiative, mark })),
  }));
}

test.each(['a', 'c', 'd'] as const)('the plan of sample %s, with its ids', async (sample) => {
  const { plan } = await samplePlan(sample);
  expect(planOf(await workbookIn(await planWorkbook(plan), 'plan.xlsx')).plan).toEqual(plan);
});

test.each(['planXlsx', 'planCsv'] as const)('the plan of Sagamihara, from the file %s', async (format) => {
  const file = await fileOf(format, contentOf(realGraph, { filter: { withoutHubs: true } }));
  const workbook = await workbookIn(new Uint8Array(file), 'saved');
  expect(planOf(workbook)).toMatchObject({ plan: toPlanFile(realGraph.plan), questions: [], notes: [] });
});

test('a template without rows is a plan without items', async () => {
  const { plan } = await samplePlan('c');
  const { initiatives: _, ...empty } = { ...plan, items: [] };
  const workbook = await workbookIn(await planWorkbook(empty), 'plan.xlsx');
  expect(planOf(workbook).plan).toEqual(empty);
});

const FILLED = {
  ja: [
    ['産業計画'],
    [],
    ['基本目標', '施策', '取組', '再掲', '担当課', '予算（千円）'],
    ['安心', '見守り', '訪問', null, '福祉課', 1200],
    [null, null, '講座', null, '学習課', 300],
    ['にぎわい', '商店街', '訪問', '再掲', null, null],
  ],
  en: [
    ['A plan'],
    [],
    ['Goal', 'Strategy', 'Initiative', 'Re-listed', 'Department', 'Budget (USD)'],
    ['Safety', 'Watching', 'Visits', null, 'Welfare', 1200],
    [null, null, 'Courses', null, 'Learning', 300],
    ['Business', 'Streets', 'Visits', 're-listed', null, null],
  ],
} as const;
const OUTLINES = {
  ja: ['安心', '  見守り +訪問 +講座', 'にぎわい', '  商店街 =訪問'],
  en: ['Safety', '  Watching +Visits +Courses', 'Business', '  Streets =Visits'],
} as const;

test.each(['ja', 'en'] as const)('the template in %s, filled in', async (language) => {
  const empty = await workbookIn(await templateWorkbook(language), 'template.xlsx');
  const filled = FILLED[language];
  const texts = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.filter((cell) => cell != null));
  expect(texts(empty.sheets[0]?.rows ?? []).slice(2)).toEqual(texts(filled.slice(2, 3)));
  const { plan, questions, notes } = planOf(tableOf(filled));
  expect(outlineOf(plan)).toEqual(OUTLINES[language]);
  expect(plan.title).toEqual({ [language]: filled[0][0] });
  expect(plan.attributes?.map(({ type }) => type)).toEqual(['text', 'money']);
  expect({ questions, notes }).toEqual({ questions: [], notes: [] });
  const { levels, initiativeName } = emptyPlan(language);
  expect(plan).toMatchObject({ levels, initiativeName });
});

test('what does not fit in the second sheet is left out, with a note', async () => {
  const { plan } = await samplePlan('a');
  const { main, stored } = planSheets(plan);
  const rows = [...stored.rows, ['plan', null, 'period/from', 'soon'], ['plan', null, '__proto__/x', 'y']];
  const sheets = [main, { ...stored, rows }].flatMap(
    ({ name, rows: cells }) => tableOf(cells, { name }).sheets,
  );
  const mapping = planSheets(plan).mapping;
  const result = applyMapping({ sheets }, mapping, {}, 'x');
  expect(result).toMatchObject({
    ok: true,
    notes: [{ note: 'fieldsIgnored', place: { sheet: 'vision-plan', row: 2, column: 3 } }],
  });
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
});
