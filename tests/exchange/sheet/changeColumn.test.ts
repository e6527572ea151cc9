import { expect, test } from 'vitest';
import { type ColumnChoice, changeColumn } from '../../../src/exchange/sheet/changeColumn.ts';
import type { Mapping } from '../../../src/plan/sheet/mapping.ts';

const MAPPING: Mapping = {
  format: 'vision-mapping/1',
  sheet: 'x',
  headRows: { from: 1, to: 1 },
  language: 'ja',
  levels: [{ name: '目標' }, { name: '施策' }],
  initiativeName: '事業',
  columns: [
    { column: 1, head: '目標', as: 'levelName', level: 1 },
    { column: 2, head: '番号', as: 'levelCode', level: 2 },
    { column: 3, head: '施策名', as: 'levelName', level: 2 },
    { column: 4, head: '事業名', as: 'initiativeName' },
    { column: 5, head: '担当課', as: 'attribute', type: 'choice' },
  ],
};

/** Levels by name, and columns as `column role level`. */
const told = ({ levels, columns }: Mapping) => [
  levels.map(({ name }) => name).join('/'),
  ...columns.map((each) => [each.column, each.as, ...('level' in each ? [each.level] : [])].join(' ')),
];

test.each<readonly [string, number, ColumnChoice, readonly string[]]>([
  [
    'a level that is left out goes, and those below move up',
    1,
    { as: 'leftOut' },
    ['施策', '1 leftOut', '2 levelCode 1', '3 levelName 1', '4 initiativeName', '5 attribute'],
  ],
  [
    'the number of a level without names becomes an attribute',
    3,
    { as: 'attribute', type: 'text' },
    ['目標', '1 levelName 1', '2 attribute', '3 attribute', '4 initiativeName', '5 attribute'],
  ],
  [
    'a further level is named as its column',
    5,
    { as: 'levelName', level: 3 },
    [
      '目標/施策/担当課',
      '1 levelName 1',
      '2 levelCode 2',
      '3 levelName 2',
      '4 initiativeName',
      '5 levelName 3',
    ],
  ],
  [
    'one column alone holds the initiatives',
    3,
    { as: 'initiativeName' },
    ['目標', '1 levelName 1', '2 attribute', '3 initiativeName', '4 attribute', '5 attribute'],
  ],
])('%s', (_, column, choice, expected) => {
  expect(told(changeColumn(MAPPING, column, choice))).toEqual(expected);
});
