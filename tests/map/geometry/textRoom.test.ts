import { expect, test } from 'vitest';
import { estimatedLines, estimatedWidth } from '../../../src/map/geometry/textRoom.ts';
import { breakPieces, pieceJoint } from '../../../src/plan/text.ts';
import { wrap } from '../../../src/ui/wrap.ts';
import { realGraph } from '../../fixtures/realPlan.ts';

test.each([
  ['', 0],
  ['商業', 2],
  ['ＤＸ', 2],
  ['（）・、', 4],
  ['ー〜', 2],
  ['ill', 0.84],
  ['fat', 0.36 + 0.56 + 0.36],
  ['MICE', 0.86 + 0.28 + 0.65 + 0.65],
  ['2.1.3', 3 * 0.56 + 2 * 0.28],
  ['a b', 0.56 + 0.36 + 0.56],
  ['R&D', 0.65 * 3],
  ['– –', 0.56 + 0.36 + 0.56],
  // A sign beyond the first plane is one sign, not two.
  ['𠮷', 1],
])('the width of “%s” is %d em', (text, width) => {
  expect(estimatedWidth(text)).toBeCloseTo(width, 10);
});

test('a text is as wide as its parts', () => {
  for (const { name } of realGraph.nodes.values())
    for (const text of [name.ja, name.en])
      expect(estimatedWidth(text)).toBeCloseTo(
        [...text].reduce((width, sign) => width + estimatedWidth(sign), 0),
        8,
      );
});

test.each([
  [['商業', '振興'], '', 4, 1],
  [['商業', '振興'], '', 3.9, 2],
  [['商業', '振興', '支援'], '', 4, 2],
  // The joint takes room too.
  [['aa', 'aa'], ' ', 2.7, 1],
  [['aa', 'aa'], ' ', 2.5, 2],
  // What is wider than a line takes one alone.
  [['中小企業の', '支援'], '', 3, 2],
  [['支援', '中小企業の', '支援'], '', 3, 3],
  [[], '', 3, 1],
] as const)('%j takes lines', (pieces, joint, widest, lines) => {
  expect(estimatedLines(pieces, joint, widest)).toBe(lines);
});

test('the lines of every name are as many as the labeller makes of it with the same widths', () => {
  const compared = [...realGraph.nodes.values()].flatMap(({ breaks }) =>
    ['ja', 'en'].flatMap((language) =>
      [9, 12, 16, 24, 40].flatMap((widest) => {
        const [pieces, joint] = [breakPieces(breaks, language), pieceJoint(language)];
        const wrapped = wrap(pieces, joint, widest, estimatedWidth);
        return wrapped === null
          ? []
          : [{ pieces, lines: wrapped.lines.length, estimated: estimatedLines(pieces, joint, widest) }];
      }),
    ),
  );
  expect(compared.length).toBeGreaterThan(1000);
  expect(compared.filter(({ lines, estimated }) => lines !== estimated)).toEqual([]);
});
