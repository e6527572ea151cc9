import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCodePath } from '../../../src/briefing/present/qrCodePath.ts';

const ADDRESS = 'https://example.city/vision/?lang=ja&tour=vision&step=3';

/** Paints a path of rectangles onto a grid, as a reader of SVG would. */
function painted(path: string, size: number): readonly (readonly boolean[])[] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = 0; at < Number(length); at += 1) {
      const row = grid[Number(y)];
      if (row !== undefined) row[Number(x) + at] = true;
    }
  return grid;
}

test('the path covers exactly the dark modules', () => {
  const { path, size } = qrCodePath(ADDRESS);
  const { data } = encode(ADDRESS, { ecc: 'M', border: 4 });
  expect(size).toBe(data.length);
  expect(painted(path, size)).toEqual(data);
});

test('keeps a quiet zone of four modules on all sides', () => {
  const { path, size } = qrCodePath(ADDRESS);
  const grid = painted(path, size);
  const dark = grid.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [{ x, y }] : [])));
  expect(Math.min(...dark.flatMap(({ x, y }) => [x, y]))).toBe(4);
  expect(Math.max(...dark.flatMap(({ x, y }) => [x, y]))).toBe(size - 5);
});
