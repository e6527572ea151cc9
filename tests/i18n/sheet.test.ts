/** The sentences of an import of a spreadsheet, in both languages. */
import { describe, expect, test } from 'vitest';
import { sheetPhrases as en } from '../../src/i18n/en/sheet.ts';
import { sheetPhrases as ja } from '../../src/i18n/ja/sheet.ts';
import { noteText, offerText, questionText, sheetFaultText } from '../../src/i18n/sheet.ts';
import { columnLetters, type Note, type Question, type SheetFault } from '../../src/plan/sheet/question.ts';

const place = { sheet: '一覧', row: 35, column: 28 };
const firstPlace = { sheet: '一覧', row: 5, column: 2 };

const QUESTIONS: readonly Question[] = [
  {
    id: 'q',
    asks: 'twoSpellings',
    place,
    levelName: '施策',
    number: '1.2',
    spellings: [
      { name: '甲', rows: 20, place: firstPlace },
      { name: '乙', rows: 1, place },
    ],
    offers: [
      { id: '1', take: 'spelling', name: '甲', rows: 20 },
      { id: '2', take: 'apart' },
    ],
  },
  {
    id: 'q',
    asks: 'noFirst',
    place,
    name: '丙',
    rows: 2,
    offers: [
      { id: '1', take: 'relisted', name: '甲', place: firstPlace },
      { id: '2', take: 'first' },
    ],
  },
  { id: 'q', asks: 'sameName', place, name: '丁', firstPlace, rows: 1, offers: [{ id: '1', take: 'apart' }] },
  {
    id: 'q',
    asks: 'unknownPlace',
    place,
    name: '戊',
    words: '己',
    rows: 1,
    offers: [
      { id: '1', take: 'under', name: '甲', place: firstPlace },
      { id: '2', take: 'nothing' },
    ],
  },
];

const NOTES: readonly Note[] = [
  { note: 'relistedBeforeFirst', name: '甲', place, firstPlace },
  { note: 'valuesDiffer', name: '甲', attribute: '予算', kept: '1', other: '2', rows: 3, place },
  { note: 'valueNotOfType', attribute: '予算', value: '約5', rows: 1, place },
  { note: 'hiddenRows', sheet: '一覧', rows: 1, skipped: false },
  { note: 'hiddenRows', sheet: '一覧', rows: 2, skipped: true },
  { note: 'sumRows', rows: 1, place },
  { note: 'errorCells', cells: 2, place },
  { note: 'missingLevel', levelName: '施策', rows: 1, place },
  { note: 'cutRows', sheet: '一覧', limit: 100_000 },
  { note: 'leftOut', why: 'person', heads: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] },
  { note: 'fieldsIgnored', place },
];

const FAULTS: readonly SheetFault[] = [
  { fault: 'tooLarge', limit: 50_000_000 },
  { fault: 'tooMuchInside', limit: 200_000_000 },
  { fault: 'brokenWorkbook' },
  { fault: 'tooManyCells' },
  { fault: 'encrypted' },
  { fault: 'oldWorkbook' },
  { fault: 'notASheet' },
  { fault: 'empty' },
  { fault: 'noColumns', sheet: '一覧', row: 1 },
  { fault: 'noItems', sheet: '一覧', row: 2 },
  { fault: 'noSuchSheet', sheet: 'x', sheets: ['一覧', '凡例'] },
  { fault: 'noSuchColumn', sheet: '一覧', row: 4, head: '担当課' },
  { fault: 'badMapping', path: 'columns/1/as' },
  { fault: 'notAPlan', path: 'items/0/name' },
];

test('questions and their answers', () => {
  expect(QUESTIONS.map((question) => questionText(en, question))).toEqual([
    'Row 35: 施策 1.2 is spelled in two ways: “甲” (20 rows), “乙” (1 row). Which one holds?',
    'Row 35: “丙” is marked as re-listed in 2 rows, but no row lists it first. What is it?',
    'Row 35: “丁” is listed again without a mark. Is this a re-listing of row 5?',
    'Row 35: “戊” is also listed under “己”, which is not in the sheet. Where?',
  ]);
  expect(QUESTIONS.map((question) => questionText(ja, question))).toEqual([
    '35行目：施策1.2に2通りの表記があります（「甲」20行、「乙」1行）。どれを使いますか。',
    '35行目：「丙」に再掲の印がありますが（2行）、初出の行がありません。どう読みますか。',
    '35行目：「丁」が印なしで再び載っています。5行目の再掲ですか。',
    '35行目：「戊」のほかの掲載先「己」が表にありません。どこですか。',
  ]);
  const offers = QUESTIONS.flatMap((question) => question.offers);
  expect(offers.map((offer) => offerText(en, offer))).toEqual([
    'Take “甲”',
    'These are different things',
    'Re-listing of “甲” (row 5)',
    'This is its first listing',
    'These are different things',
    'Under “甲” (row 5)',
    'Leave this out',
  ]);
});

describe.each([
  ['en', en],
  ['ja', ja],
] as const)('%s', (_, phrases) => {
  test('every note and fault is a sentence of its own, which fills in all that it is told', () => {
    const texts = [
      ...NOTES.map((note) => noteText(phrases, note)),
      ...FAULTS.map((fault) => sheetFaultText(phrases, fault)),
    ];
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => /undefined|NaN|\[object/.test(text) || text.length < 10)).toEqual([]);
  });
  test('a place is named as the user sees it', () => {
    expect(phrases.place(place)).toContain('AB');
    expect(noteText(phrases, { note: 'errorCells', cells: 2, place })).toMatch(/35.*AB/);
  });
});

test('columns have the letters of a spreadsheet', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
