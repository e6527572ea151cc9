/** Spoiled and hostile files: an answer for each, within limits, and nothing thrown. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { applyMapping } from '../../../src/exchange/sheet/applyMapping.ts';
import { proposeMapping } from '../../../src/exchange/sheet/proposeMapping.ts';
import { MAX_FILE, readPasted, readWorkbook } from '../../../src/exchange/sheet/readWorkbook.ts';
import { MAX_ROWS } from '../../../src/exchange/sheet/table.ts';
import {
  MAX_INFLATED,
  TooMuchInside,
  withoutEmptyCells,
  zipParts,
} from '../../../src/exchange/sheet/zipParts.ts';
import { planFileSchema } from '../../../src/plan/planFile.ts';
import { mutatedBytes, mutatedSheet } from './mutatedSheets.ts';
import { figuresOf, planOf, SAMPLES, type Sample, sampleBytes, workbookIn } from './readSheet.ts';

/** By hand more: `SHEETS=10000 npx vitest run tests/exchange/sheet/hostile`. */
const SHEETS = Number(process.env.SHEETS ?? 200);
const KEYS = ['a', 'b', 'c', 'd'] as const satisfies readonly Sample[];

test('mutated sheets: a valid plan or a fault, by either answer to every question', async () => {
  const samples = await Promise.all(KEYS.map((sample) => workbookIn(sampleBytes(sample), SAMPLES[sample])));
  const faults: unknown[] = [];
  let plans = 0;
  let slowest = 0;
  for (let seed = 1; seed <= SHEETS; seed += 1) {
    const begun = performance.now();
    try {
      const workbook = mutatedSheet(samples, seed);
      const proposed = proposeMapping(workbook);
      if (!proposed.ok) continue;
      const read = applyMapping(workbook, proposed.mapping, {}, 'x.csv');
      if (!read.ok) continue;
      plans += 1;
      if (!planFileSchema.safeParse(read.plan).success) faults.push(`${seed}: not valid`);
      const ids = idsIn(read.plan);
      if (new Set(ids).size < ids.length) faults.push(`${seed}: an id twice`);
      const answers = Object.fromEntries(
        read.questions.map(({ id, offers }) => [id, offers.at(-1)?.id ?? '']),
      );
      if (Object.keys(answers).length < read.questions.length) faults.push(`${seed}: a question twice`);
      const answered = applyMapping(workbook, proposed.mapping, answers, 'x.csv');
      if (!answered.ok) faults.push(`${seed}: ${answered.fault.fault}`);
    } catch (error) {
      faults.push(`${seed}: ${error instanceof Error ? error.stack : error}`);
    }
    slowest = Math.max(slowest, performance.now() - begun);
  }
  expect(faults).toEqual([]);
  expect(plans).toBeGreaterThan(SHEETS * 0.8);
  if (SHEETS > 200) console.info(`${plans} plans of ${SHEETS} sheets; slowest ${Math.round(slowest)} ms`);
});

function idsIn(plan: Parameters<typeof figuresOf>[0]): readonly (string | undefined)[] {
  const ids = (items: typeof plan.items): readonly (string | undefined)[] =>
    items.flatMap(({ id, items: children = [] }) => [id, ...ids(children)]);
  return [...ids(plan.items), ...(plan.initiatives ?? []).map(({ id }) => id)];
}

test('files with spoiled bytes', async () => {
  const faults: unknown[] = [];
  for (let seed = 1; seed <= SHEETS / 5; seed += 1) {
    const sample = KEYS[seed % KEYS.length] ?? 'c';
    try {
      await readWorkbook(mutatedBytes(sampleBytes(sample), seed), SAMPLES[sample]);
    } catch (error) {
      faults.push(`${seed}: ${error}`);
    }
  }
  expect(faults).toEqual([]);
});

const faultOf = async (bytes: Uint8Array | string) => {
  const read = typeof bytes === 'string' ? readPasted(bytes, 'x') : await readWorkbook(bytes, 'x');
  return read.ok ? null : read.fault;
};

describe('what is no workbook', () => {
  test.each<[string, Uint8Array | string, object]>([
    ['a file that is too large', new Uint8Array(MAX_FILE + 1), { fault: 'tooLarge', limit: MAX_FILE }],
    ['an empty file', new Uint8Array(), { fault: 'empty' }],
    ['a text of blanks', ' \n,,\n', { fault: 'empty' }],
    ['a PDF', strToU8('%PDF-1.7 ...'), { fault: 'notASheet' }],
    ['an HTML page without a table', '<!doctype html><p>Not found', { fault: 'notASheet' }],
    ['binary data', new Uint8Array([1, 0, 2, 0, 3]), { fault: 'notASheet' }],
    ['JSON', '{\n  "format": "vision-plan/1"}', { fault: 'notASheet' }],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), { fault: 'notASheet' }],
    ['half a workbook', sampleBytes('c').slice(0, 3000), { fault: 'brokenWorkbook' }],
    [
      'Excel 2003',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      { fault: 'oldWorkbook' },
    ],
    [
      'a workbook with a password',
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
      { fault: 'encrypted' },
    ],
  ])('%s', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toEqual(fault);
  });
});

describe('zip bombs', () => {
  const MEGABYTE = new Uint8Array(1_000_000).fill(32);
  const limit = 3_000_000;

  test('parts that are too large together', () => {
    const files = Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`xl/sheet${at}.xml`, MEGABYTE]));
    expect(() => zipParts(zipSync(files), limit)).toThrow(TooMuchInside);
    expect(Object.keys(zipParts(zipSync(files), 4_000_000))).toHaveLength(4);
  });

  test('a part that claims to be small', () => {
    const bytes = zipSync({ 'xl/workbook.xml': MEGABYTE });
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(directory + 24, 100, true);
    expect(() => zipParts(bytes, limit)).toThrow(TooMuchInside);
  });

  test('a part that claims to be larger than the limit is told without inflating it', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('x') });
    const view = new DataView(bytes.buffer);
    view.setUint32(view.getUint32(bytes.length - 22 + 16, true) + 24, 0xffffffff, true);
    expect(await faultOf(bytes)).toEqual({ fault: 'tooMuchInside', limit: MAX_INFLATED });
  });

  test('thousands of parts', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, at) => [`${at}.xml`, new Uint8Array()]),
    );
    expect(await faultOf(zipSync(files))).toEqual({ fault: 'tooMuchInside', limit: MAX_INFLATED });
  });
});

/** A workbook with the sheet data given as XML. */
async function workbookWith(sheetData: string, more: Zippable = {}): Promise<Uint8Array> {
  const parts = zipParts(await writeXlsx({ sheets: [{ name: 's', rows: [['x']] }] }));
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const data = sheet
    .replace(/<dimension[^>]*>/, '')
    .replace(/<sheetData>[\s\S]*<\/sheetData>/, `<sheetData>${sheetData}</sheetData>`);
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(data), ...more }, { level: 1 });
}

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const DATA = `<row r="1">${cell('A1', '施策')}${cell('B1', '事業')}</row><row r="2">${cell('A2', '道')}${cell('B2', 'ベンチ')}</row>`;

describe('workbooks with', () => {
  test('a row at the very end', async () => {
    const bytes = await workbookWith(`${DATA}<row r="1048576">${cell('A1048576', 'x')}</row>`);
    const workbook = await workbookIn(bytes);
    expect(workbook.sheets[0]?.rows).toHaveLength(2);
    const { plan, notes } = planOf(workbook);
    expect(figuresOf(plan)).toEqual({ items: [1], initiatives: 1, first: 1, relisted: 0 });
    expect(notes).toEqual([{ note: 'cutRows', sheet: 's', limit: MAX_ROWS }]);
  });

  test('a cell in the last column and row: too many cells for any reader', async () => {
    const bytes = await workbookWith(`${DATA}<row r="1048576">${cell('XFD1048576', 'x')}</row>`);
    expect(await faultOf(bytes)).toEqual({ fault: 'tooManyCells' });
  });

  test('rows and cells without anything but a style', async () => {
    const styled = Array.from(
      { length: 20_000 },
      (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" s="0"/></row>`,
    );
    const parts = zipParts(await workbookWith(DATA + styled.join('')));
    const sheet = withoutEmptyCells(parts)['xl/worksheets/sheet1.xml'];
    expect(new TextDecoder().decode(sheet)).toContain(`<sheetData>${DATA}</sheetData>`);
    const { plan, notes } = planOf(await workbookIn(await workbookWith(DATA + styled.join(''))));
    expect(figuresOf(plan)).toEqual({ items: [1], initiatives: 1, first: 1, relisted: 0 });
    expect(notes).toEqual([]);
  });

  test('macros, external links and formulas: only cached values are read', async () => {
    const formula =
      '<row r="3"><c r="A3" t="str"><f>[1]Other!A1</f><v>花</v></c><c r="B3" t="str"><f>WEBSERVICE("http://example.com")</f><v>花壇</v></c></row>';
    const bytes = await workbookWith(DATA + formula, {
      'xl/vbaProject.bin': strToU8('macro'),
      'xl/externalLinks/externalLink1.xml': strToU8('<externalLink'),
      'xl/media/image1.png': strToU8('png'),
    });
    expect(Object.keys(zipParts(bytes)).filter((name) => /vba|external|media/.test(name))).toEqual([]);
    const { plan } = planOf(await workbookIn(bytes));
    expect(plan.initiatives?.map(({ name }) => name.ja)).toEqual(['ベンチ', '花壇']);
  });

  test('entities that expand to each other', async () => {
    const bombs = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const parts = zipParts(await workbookWith(`${DATA}<row r="3">${cell('A3', '&b;')}</row>`));
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    const bytes = zipSync({
      ...parts,
      'xl/worksheets/sheet1.xml': strToU8(sheet.replace('?>', `?>${bombs}`)),
    });
    const read = await readWorkbook(bytes, 'x');
    const longest = read.ok
      ? Math.max(...(read.workbook.sheets[0]?.rows.flat().map((text) => `${text}`.length) ?? []))
      : 0;
    expect(longest).toBeLessThan(50);
  });
});

test('text without an end: rows and cells up to the limits, and where it was cut', () => {
  const read = readPasted(`a,b\n${'x,y\n'.repeat(MAX_ROWS)}`, 'x');
  expect(read.ok && [read.workbook.sheets[0]?.rows.length, read.workbook.sheets[0]?.isCut]).toEqual([
    MAX_ROWS,
    true,
  ]);
  const open = readPasted(`a,b\n"${'x'.repeat(100_000)}`, 'x');
  expect(open.ok && open.workbook.sheets[0]?.rows.length).toBe(2);
});

test('a table of HTML with immense spans', () => {
  const read = readPasted(
    `<table><tr><td rowspan=999999999 colspan=999999999>a<td>b</table>${'<table'.repeat(1000)}`,
    'x',
  );
  expect(read.ok && read.workbook.sheets[0]?.rows[0]?.length).toBe(1000);
});
