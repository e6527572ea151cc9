import { describe, expect, test } from 'vitest';
import { pageAt, paginateTable } from '../../../src/briefing/present/paginateTable.ts';

/** Rows of 30 px under heads of 40 px. */
const rowsOf = (count: number, height = 30) =>
  Array.from({ length: count }, (_, at) => ({ top: 40 + at * height, bottom: 40 + (at + 1) * height }));

describe('the pages of a table', () => {
  test('are one if everything fits', () => {
    expect(paginateTable(rowsOf(5), { height: 190, headerHeight: 40, end: 190 })).toEqual([
      { from: 0, to: 190 },
    ]);
  });

  test('end with whole rows, and continue below the header', () => {
    // Five rows have room, and half of the sixth.
    expect(paginateTable(rowsOf(12), { height: 205, headerHeight: 40, end: 400 })).toEqual([
      { from: 0, to: 190 },
      { from: 150, to: 340 },
      { from: 300, to: 400 },
    ]);
  });

  test('split a row or content that is taller than a page', () => {
    expect(paginateTable([{ top: 40, bottom: 300 }], { height: 140, headerHeight: 40, end: 300 })).toEqual([
      { from: 0, to: 140 },
      { from: 100, to: 240 },
      { from: 200, to: 300 },
    ]);
    expect(paginateTable([], { height: 100, headerHeight: 0, end: 150 })).toEqual([
      { from: 0, to: 100 },
      { from: 100, to: 150 },
    ]);
  });

  test('are one if the header leaves no room', () => {
    expect(paginateTable(rowsOf(3), { height: 30, headerHeight: 40, end: 130 })).toEqual([
      { from: 0, to: 130 },
    ]);
  });
});

test('a row is on the page that shows it whole', () => {
  const pages = paginateTable(rowsOf(12), { height: 205, headerHeight: 40, end: 400 });
  expect(rowsOf(12).map(({ top }) => pageAt(pages, 40, top))).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2]);
  expect(pageAt(pages, 40, 0)).toBe(0);
});
