import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportPlan } from '../../data/exportCommand.ts';
import { Refused } from '../../data/refused.ts';
import { realText } from '../fixtures/realPlan.ts';
import { smallText } from '../fixtures/small.ts';

let out = '';
beforeEach(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'vision-export-'));
});
afterEach(() => rm(out, { recursive: true }));

const TODAY = new Date(2026, 10, 3, 12);
const run = (...args: string[]) => exportPlan([...args, '--out', out], TODAY);
const read = async (name: string): Promise<Record<string, string>[]> =>
  parse(await readFile(path.join(out, name)), { bom: true, columns: true });

test('writes the built-in plan as CSV, dated today', async () => {
  const paths = await run('--format', 'csv');
  const names = ['listings', 'initiatives', 'policies', 'overlap', 'notes'].map(
    (part) => `sagamihara-2025-${part}.csv`,
  );
  expect(paths).toEqual(names.map((name) => path.join(out, name)));
  expect((await readdir(out)).sort()).toEqual([...names].sort());
  expect(await read('sagamihara-2025-listings.csv')).toHaveLength(173);
  const notes = await read('sagamihara-2025-notes.csv');
  expect(notes.find(({ item }) => item === 'exported')).toMatchObject({ text_ja: '2026-11-03' });
});

test('writes all formats, with paths', async () => {
  const paths = await run('--format', 'all');
  expect(paths.map((file) => path.basename(file)).slice(5)).toEqual([
    'sagamihara-2025.xlsx',
    'sagamihara-2025.graphml',
    'sagamihara-2025.gexf',
    'sagamihara-2025.jgf.json',
    'sagamihara-2025.jsonld',
    'sagamihara-2025.plan.json',
    'sagamihara-2025.plan.xlsx',
    'sagamihara-2025.plan.csv',
  ]);
  const { graph } = JSON.parse(await readFile(path.join(out, 'sagamihara-2025.jgf.json'), 'utf8'));
  expect(graph.nodes['sme-loan-program'].metadata.position).toEqual({
    x: expect.any(Number),
    y: expect.any(Number),
  });
  const plan = JSON.parse(await readFile(path.join(out, 'sagamihara-2025.plan.json'), 'utf8'));
  expect(plan).toEqual({ ...JSON.parse(realText), $schema: undefined });
});

test('accepts another plan, filters, a language and a date', async () => {
  const file = path.join(out, 'other.json');
  await writeFile(file, smallText);
  await run(
    '--format',
    'csv',
    '--plan',
    file,
    '--filter',
    'count=2-',
    '--lang',
    'en',
    '--date',
    '2025-04-01',
  );
  const [listings = ''] = (await readdir(out)).filter((name) => name.endsWith('-filtered-listings.csv'));
  const ids = new Set((await read(listings)).map(({ initiative_id }) => initiative_id));
  expect([...ids]).toEqual(['shared-loan', 'night-market', 'craft-school']);
  const [notes = ''] = (await readdir(out)).filter((name) => name.endsWith('-filtered-notes.csv'));
  const found = await read(notes);
  expect(found.find(({ item }) => item === 'exported')).toMatchObject({ text_en: '2025-04-01' });
  expect(found.find(({ item }) => item === 'filter')).toMatchObject({ text_ja: '掲載数2以上' });
});

test.each([
  [['--format', 'pdf'], /--format is not pdf/],
  [[], /--format is missing/],
  [['--format', 'csv', '--lang', 'fr'], /--lang is not fr/],
  [['--format', 'csv', '--date', '2026-02-30'], /--date is not 2026-02-30/],
  [['--format', 'csv', '--filter', 'hide=9'], /hide=9/],
  [['--format', 'csv', '--plan', 'nowhere.json'], /nowhere\.json cannot be read/],
  [['--colour', 'red'], /--colour/],
])('rejects %j with a reason', async (args, message) => {
  const work = run(...args);
  await expect(work).rejects.toThrow(Refused);
  await expect(work).rejects.toThrow(message);
  expect(await readdir(out)).toEqual([]);
});

test('rejects an invalid plan with the path of the problem', async () => {
  const file = path.join(out, 'broken.json');
  await writeFile(file, JSON.stringify({ ...JSON.parse(smallText), title: { ja: '計画' } }));
  await expect(run('--format', 'csv', '--plan', file)).rejects.toThrow('title.en: missingLanguage');
});

test('requires a folder', async () => {
  await expect(exportPlan(['--format', 'csv'], TODAY)).rejects.toThrow('--out is missing');
});
