import { expect, test } from 'vitest';
import { evenHeights, rowHeights, widthOf } from '../../src/exchange/xlsx/rowHeights.ts';

const WRAPS = { alignment: { wrapText: true } };

test('a full-width character is as wide as two half-width ones', () => {
  expect(widthOf('SME')).toBe(3);
  expect(widthOf('融資')).toBe(4);
  expect(widthOf('ＭＩＣＥ')).toBe(8);
  expect(widthOf('ﾛﾎﾞｯﾄ')).toBe(5);
});

test('a row is as high as its tallest wrapped text', () => {
  const rows = [
    ['head'],
    ['融資'.repeat(5), 1],
    ['融資'.repeat(10), null],
    ['a\nb\r\nc'],
    ['', '融資'.repeat(50)],
  ];
  // Nine of ten characters count; the second column does not wrap.
  expect(rowHeights(rows, [10, 10], [WRAPS, {}])).toEqual(
    new Map([
      [1, 3 * 18.75],
      [2, 5 * 18.75],
      [3, 3 * 18.75],
    ]),
  );
});

test('row heights are limited to Excel’s maximum', () => {
  expect(rowHeights([['x'], ['長'.repeat(32_767)]], [10], [WRAPS])).toEqual(new Map([[1, 409]]));
});

test('rows below the header get a uniform height, taller ones keep theirs', () => {
  const long = new Map([
    [0, 56.25],
    [1, 409],
    ...Array.from({ length: 10 }, (_, index) => [2 * index + 2, 37.5] as const),
  ]);
  const even = evenHeights(long, 22);
  expect([even.get(0), even.get(1)]).toEqual([56.25, 409]);
  expect(new Set(Array.from({ length: 20 }, (_, index) => even.get(index + 2)))).toEqual(new Set([37.5]));
});
