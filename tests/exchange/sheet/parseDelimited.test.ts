import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parseDelimited } from '../../../src/exchange/sheet/parseDelimited.ts';
import { chanceFrom } from '../../fixtures/random.ts';

const LIMITS = { maxRows: 100, maxColumns: 100, maxCells: 1_000 };

test.each<[string, readonly (readonly string[])[]]>([
  [
    'a,b\r\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\rb', [['a'], ['b']]],
  ['"a,1","b ""x""\r\ny"\nc', [['a,1', 'b "x"\r\ny'], ['c']]],
  [',\n\n,x', [['', ''], [''], ['', 'x']]],
  ['a"b,c""d', [['a"b', 'c""d']]],
  ['"open,\nx', [['open,\nx']]],
  ['', []],
])('%j', (text, rows) => {
  expect(parseDelimited(text, ',', LIMITS)).toEqual({ rows, isCut: false });
});

test('as another parser reads what a spreadsheet writes', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const { number, one } = chanceFrom(seed);
    const rows = Array.from({ length: number(1, 5) }, () =>
      Array.from({ length: 3 }, () => one(['', 'a', 'b"c', 'd,e', 'f\ng', ' h ', '再掲'])),
    );
    const text = rows
      .map((row) =>
        row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
      )
      .join('\r\n');
    expect(parseDelimited(`${text}\r\n`, ',', LIMITS).rows).toEqual(parse(text));
  }
});

test('limits of rows, columns and cells', () => {
  const text = 'a,b,c\n'.repeat(10);
  expect(parseDelimited(text, ',', { ...LIMITS, maxRows: 4 })).toMatchObject({
    rows: { length: 4 },
    isCut: true,
  });
  expect(parseDelimited(text, ',', { ...LIMITS, maxCells: 6 })).toMatchObject({
    rows: { length: 2 },
    isCut: true,
  });
  expect(parseDelimited(text, ',', { ...LIMITS, maxColumns: 2 }).rows[0]).toEqual(['a', 'b']);
  expect(parseDelimited(text, ',', { ...LIMITS, maxRows: 10 }).isCut).toBe(false);
});
