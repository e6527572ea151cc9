import { describe, expect, test } from 'vitest';
import { breakPieces, pieceJoint, textIn } from '../../src/plan/text.ts';
import {
  breakAnywhere,
  estimatedWidth,
  fillLines,
  sentencePieces,
  shorten,
  wrap,
} from '../../src/ui/wrap.ts';
import { realGraph } from '../fixtures/realPlan.ts';

/** A full-width character is 10 wide, any other 5. */
const width = (text: string) => [...text].reduce((sum, sign) => sum + (/[ -~]/.test(sign) ? 5 : 10), 0);
const lines = (pieces: readonly string[], joint: string, widest: number) =>
  wrap(pieces, joint, widest, width);

describe('a name', () => {
  test('that fits has one line', () => {
    expect(lines(['商業', '振興'], '', 40)).toEqual({ lines: ['商業振興'], width: 40 });
    expect(lines(['new', 'value'], ' ', 45)).toEqual({ lines: ['new value'], width: 45 });
  });

  test('that does not fit breaks between pieces, without the joint', () => {
    expect(lines(['商業', '振興'], '', 39)).toEqual({ lines: ['商業', '振興'], width: 20 });
    expect(lines(['new', 'value'], ' ', 44)).toEqual({ lines: ['new', 'value'], width: 25 });
  });

  test('with a piece that is too wide has no lines', () => {
    expect(lines(['中小企業の', '支援'], '', 49)).toBeNull();
    expect(lines(['支援', '中小企業の'], '', 49)).toBeNull();
    expect(lines(['支援'], '', 0)).toBeNull();
    expect(lines(['支援'], '', -5)).toBeNull();
  });

  test('is balanced without a further line', () => {
    // Filled it would be 60 + 20; the last piece draws one over.
    expect(lines(['商業', '振興', '支援', '事業'], '', 60)).toEqual({
      lines: ['商業振興', '支援事業'],
      width: 40,
    });
    // Two lines cannot be more even than this.
    expect(lines(['中小企業の', '支援'], '', 60)).toEqual({ lines: ['中小企業の', '支援'], width: 50 });
  });
});

describe('every name of the plan, in both languages, at many widths', () => {
  const questions = [...realGraph.nodes.values()].flatMap(({ breaks }) =>
    ['ja', 'en'].flatMap((language) =>
      [50, 80, 96, 110, 140, 200, 300, 600].map((widest) => ({
        pieces: breakPieces(breaks, language),
        joint: pieceJoint(language),
        widest,
      })),
    ),
  );
  const answers = questions.map((question) => ({
    ...question,
    wrapped: lines(question.pieces, question.joint, question.widest),
  }));
  const found = answers.flatMap(({ wrapped, ...question }) =>
    wrapped === null ? [] : [{ ...question, ...wrapped }],
  );

  test('joins back to the name', () => {
    expect(found.length).toBeGreaterThan(1500);
    for (const { pieces, joint, lines } of found) expect(lines.join(joint)).toBe(pieces.join(joint));
  });

  test('breaks only between pieces', () => {
    for (const { pieces, joint, lines } of found) {
      const ends = new Set(pieces.map((_, index) => pieces.slice(0, index + 1).join(joint)));
      lines.forEach((_, index) => {
        expect(ends).toContain(lines.slice(0, index + 1).join(joint));
      });
    }
  });

  test('is never wider than allowed, and as wide as reported', () => {
    for (const { lines, width: said, widest } of found) {
      expect(said).toBe(Math.max(...lines.map(width)));
      expect(said).toBeLessThanOrEqual(widest);
    }
  });

  test('has no lines only if a piece is too wide', () => {
    for (const { pieces, widest, wrapped } of answers)
      expect(wrapped === null).toBe(Math.max(...pieces.map(width)) > widest);
  });

  test('has the fewest lines and is balanced: its width is close to the smallest possible', () => {
    for (const { pieces, joint, widest, lines, width: said } of found) {
      expect(lines.length).toBe(fewest(pieces, joint, widest));
      // No width of 6 less than what was found, down to 0.6 of what was filled, takes as few lines.
      if (lines.length === 1) continue;
      expect(fewest(pieces, joint, Math.min(said - 6, widest))).toBeGreaterThan(
        said - 6 < said * 0.6 ? 0 : said <= firstFit(pieces, joint, widest) * 0.6 + 6 ? 0 : lines.length,
      );
    }
  });

  /** The fewest lines within a width, by brute force; Infinity if a piece is too wide. */
  function fewest(pieces: readonly string[], joint: string, widest: number): number {
    const best = [0];
    pieces.forEach((_, end) => {
      let least = Infinity;
      for (let start = 0; start <= end; start += 1)
        if (width(pieces.slice(start, end + 1).join(joint)) <= widest)
          least = Math.min(least, (best[start] ?? Infinity) + 1);
      best.push(least);
    });
    return best[pieces.length] ?? Infinity;
  }

  /** The widest line where each is filled before the next begins. */
  function firstFit(pieces: readonly string[], joint: string, widest: number): number {
    const filled: string[] = [];
    for (const piece of pieces) {
      const joined = filled.length === 0 ? piece : `${filled.at(-1)}${joint}${piece}`;
      if (filled.length > 0 && width(joined) <= widest) filled[filled.length - 1] = joined;
      else filled.push(piece);
    }
    return Math.max(...filled.map(width));
  }
});

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

test('the width of a text is the sum of its parts', () => {
  for (const { name } of realGraph.nodes.values())
    for (const text of [textIn(name, 'ja'), textIn(name, 'en')])
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
  expect(fillLines({ pieces, joint }, widest, estimatedWidth)).toHaveLength(lines);
});

test('a sentence breaks at spaces and between Japanese characters, and keeps punctuation with the text before it', () => {
  const texts = ['新しい「産業」を、育てる。', 'New industries (first)', '', 'ＤＸ推進'];
  expect(texts.map(sentencePieces)).toEqual([
    ['新', 'し', 'い', '「産', '業」', 'を、', '育', 'て', 'る。'],
    ['New ', 'industries ', '(first)'],
    [''],
    ['ＤＸ', '推', '進'],
  ]);
});

test('only pieces that are wider than a line break anywhere', () => {
  expect(breakAnywhere(['abc', 'abcdef', 'ab'], 15, width)).toEqual(['abc', ...'abcdef', 'ab']);
});

test('a shortened name fills its lines, and ends with an ellipsis that fits', () => {
  const short = (pieces: readonly string[], joint: string, widest: number, most: number) =>
    shorten({ pieces, joint }, '…', widest, most, width)?.lines;
  expect(short(['中小企業の', '支援', '事業'], '', 50, 9)).toEqual(['中小企業の', '支援事業']);
  expect(short(['中小企業の', '支援', '事業'], '', 50, 1)).toEqual(['中小企業…']);
  expect(short(['創業・', '開業', '支援'], '', 40, 1)).toEqual(['創業…']);
  expect(short(['Shops', 'and', 'streets'], ' ', 45, 1)).toEqual(['Shops a…']);
  // A piece that is wider than a line breaks anywhere.
  expect(short(['新規事業展開経営革新セミナー'], '', 40, 2)).toEqual(['新規事業', '展開経…']);
  expect(short(['New', 'telecommunications'], ' ', 40, 2)).toEqual(['New tele', 'commun…']);
  expect(short(['支援'], '', 5, 1)).toBeUndefined();
});
