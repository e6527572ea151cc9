import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSheet } from '../../data/importCommand.ts';
import { Refused } from '../../data/refused.ts';
import { planFileSchema } from '../../src/plan/planFile.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vision-import-'));
});
afterEach(() => rm(folder, { recursive: true }));

const sheet = (name: string) => fileURLToPath(new URL(`../fixtures/sheets/${name}`, import.meta.url));
const C = sheet('c-merged-two-heads.xlsx');
const out = () => path.join(folder, 'plan.json');
const written = async () => planFileSchema.parse(JSON.parse(await readFile(out(), 'utf8')));

test('writes a plan, and prints the mapping, the counts and the questions', async () => {
  const printed = await importSheet([C, '--out', out()]);
  expect((await written()).items.map(({ name }) => name.ja)).toEqual([
    '安心して暮らす',
    'まちの力を活かした仕事づくり',
  ]);
  expect(printed.split('\n').slice(-8)).toEqual([
    '計画の内容：',
    '  政策 2、施策 4、事務事業 6、掲載 8（初出6、再掲2）',
    '確認したいこと（それぞれ最初の答えで読み込みました）：',
    '  10行目：政策02に2通りの表記があります（「まちの力を活かした仕事づくり」3行、「まちの力を生かした仕事づくり」1行）。どれを使いますか。',
    '    - 「まちの力を活かした仕事づくり」を使う（採用）',
    '    - 「まちの力を生かした仕事づくり」を使う',
    '    - 別のものとして扱う',
    `${out()}に保存しました。`,
  ]);
});

test('in English; the mapping that it prints gives the same plan', async () => {
  const printed = await importSheet([C, '--out', out(), '--lang', 'en']);
  expect(printed.split('\n').slice(-8)).toEqual([
    'In the plan:',
    '  政策: 2; 施策: 4; 事務事業: 6; listings: 8 (6 first, 2 re-listed)',
    'Questions (the first answer was taken):',
    '  Row 10: 政策 02 is spelled in two ways: “まちの力を活かした仕事づくり” (3 rows), “まちの力を生かした仕事づくり” (1 row). Which one holds?',
    '    - Take “まちの力を活かした仕事づくり” (taken)',
    '    - Take “まちの力を生かした仕事づくり”',
    '    - These are different things',
    `${out()} was written.`,
  ]);
  const plan = await written();
  const map = path.join(folder, 'map.json');
  await writeFile(map, printed.slice(printed.indexOf('{'), printed.indexOf('\n}') + 2));
  expect((await importSheet([C, '--out', out(), '--map', map])).split('\n')[0]).toBe('計画の内容：');
  expect(await written()).toEqual(plan);
});

test.each<[readonly string[], RegExp]>([
  [[], /one sheet must be named/],
  [[C], /--out is missing/],
  [[C, '--out', 'x.json', '--lang', 'fr'], /--lang is not fr/],
  [[C, '--out', 'x.json', '--colour', 'red'], /--colour/],
  [['nowhere.xlsx', '--out', 'x.json'], /nowhere\.xlsx cannot be read/],
  [
    [C, '--out', 'x.json', '--sheet', '凡例', '--lang', 'en'],
    /^Sheet “凡例”, row 1 on: no column with names/,
  ],
  [[C, '--out', 'x.json', '--sheet', 'x'], /^シート「x」はありません。「一覧」「凡例」から/],
  [[C, '--out', 'x.json', '--map', C, '--lang', 'en'], /^The mapping is not valid/],
  [
    [
      fileURLToPath(import.meta.url).replace(/data.*/, 'fixtures/small.valid.json'),
      '--out',
      'x.json',
      '--lang',
      'en',
    ],
    /^This is no spreadsheet/,
  ],
])('rejects %j with a reason', async (args, message) => {
  const work = importSheet(args);
  await expect(work).rejects.toThrow(Refused);
  await expect(work).rejects.toThrow(message);
});
