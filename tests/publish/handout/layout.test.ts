import { expect, test } from 'vitest';
import {
  type Block,
  type Line,
  MIN_PICTURE,
  OWN_PAGE_HEIGHT,
  paginate,
  type StepRoom,
} from '../../../src/publish/handout/layout.ts';
import { textOfLines, wrapLines } from '../../../src/publish/handout/wrapLines.ts';

const HEIGHT = 920;
/** Without the gap between them. */
const HALF = 450;

const lines = (count: number): readonly Line[] =>
  Array.from({ length: count }, (_, at) => ({ text: `line ${at + 1}.`, endsParagraph: true }));
const block = (name: Block['name'], count: number): Block => ({ name, lines: lines(count), rowHeight: 20 });
const step = (count: number, picture: StepRoom['picture'] = { least: MIN_PICTURE }): StepRoom => ({
  head: 30,
  blocks: [block('text', count)],
  picture,
});
const laid = (steps: readonly StepRoom[]) =>
  paginate(steps, HEIGHT).map((page) =>
    page.map(({ step: at, part, height, blocks, picture }) => ({
      at: `${at}.${part}`,
      height,
      lines: blocks.map((each) => each.lines.length),
      picture,
    })),
  );

test('two steps per page; the picture fills the remaining height', () => {
  // 450 - 30 - (3 × 20 + 8) - 8
  const half = { height: HALF, lines: [3], picture: 344 };
  expect(laid([step(3), step(3), step(3)])).toEqual([
    [
      { at: '0.0', ...half },
      { at: '1.0', ...half },
    ],
    [{ at: '2.0', height: HEIGHT, lines: [3], picture: 640 }],
  ]);
});

test('a longer step has a page of its own, in order', () => {
  expect(laid([step(3), step(10), step(3), step(3)]).map((page) => page.map(({ at }) => at))).toEqual([
    ['0.0'],
    ['1.0'],
    ['2.0', '3.0'],
  ]);
  expect(laid([step(10)])).toEqual([[{ at: '0.0', height: HEIGHT, lines: [10], picture: 640 }]]);
});

test('a picture whose names do not fit on half a page has a whole one', () => {
  const wide = step(3, { least: OWN_PAGE_HEIGHT });
  expect(
    laid([step(3), step(3), wide, step(3)]).map((page) => page.map(({ at, picture }) => [at, picture])),
  ).toEqual([
    [
      ['0.0', 344],
      ['1.0', 344],
    ],
    [['2.0', 640]],
    [['3.0', 640]],
  ]);
});

test('text continues on the next page, complete and in order', () => {
  const long: StepRoom = {
    head: 30,
    blocks: [block('text', 60), block('notes', 50)],
    picture: { least: MIN_PICTURE },
  };
  const pages = paginate([long], HEIGHT);
  expect(
    pages.map((page) => page.map(({ picture, blocks }) => [picture, blocks.map((b) => b.lines.length)])),
  ).toEqual([
    // 920 - 30 - 258 for the picture - 8 leaves 31 lines
    [[254, [31]]],
    [[0, [29, 14]]],
    [[0, [36]]],
  ]);
  const all = (name: string) =>
    pages.flatMap((page) =>
      page.flatMap(({ blocks }) => blocks.filter((b) => b.name === name).flatMap((b) => b.lines)),
    );
  expect(all('text')).toEqual(lines(60));
  expect(all('notes')).toEqual(lines(50));
});

test('an outline keeps its height; a step without a picture has none', () => {
  expect(laid([step(2, { height: 120 }), step(2, 'none')])).toEqual([
    [
      { at: '0.0', height: HALF, lines: [2], picture: 120 },
      { at: '1.0', height: HALF, lines: [2], picture: 0 },
    ],
  ]);
  expect(laid([])).toEqual([]);
});

const measure = (text: string, size: number) => [...text].length * size;

test('lines fit their width, and join to the text', () => {
  const text = 'あいうえお、かきくけこ。\nsupercalifragilistic words\n\nさしすせそ';
  const found = wrapLines(text, 100, 10, false, measure);
  expect(found.map((line) => line.text)).toEqual([
    'あいうえお、かきく',
    'けこ。',
    'supercali',
    'fragilist',
    'ic words',
    '',
    'さしすせそ',
  ]);
  expect(textOfLines(found)).toBe(text);
  expect(wrapLines('  \n ', 100, 10, false, measure)).toEqual([]);
});
