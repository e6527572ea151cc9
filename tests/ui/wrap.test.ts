import { describe, expect, test } from 'vitest';
import { breakPieces, pieceJoint } from '../../src/plan/text.ts';
import { wrap } from '../../src/ui/wrap.ts';
import { realGraph } from '../fixtures/realPlan.ts';

/** A full-width sign is 10, any other 5. */
const width = (text: string) => [...text].reduce((sum, sign) => sum + (/[ -~]/.test(sign) ? 5 : 10), 0);
const lines = (pieces: readonly string[], joint: string, widest: number) =>
  wrap(pieces, joint, widest, width);

describe('a name', () => {
  test('that fits stands on one line', () => {
    expect(lines(['商業', '振興'], '', 40)).toEqual({ lines: ['商業振興'], width: 40 });
    expect(lines(['new', 'value'], ' ', 45)).toEqual({ lines: ['new value'], width: 45 });
  });

  test('that does not fit ends its lines between pieces; the joint goes with the line’s end', () => {
    expect(lines(['商業', '振興'], '', 39)).toEqual({ lines: ['商業', '振興'], width: 20 });
    expect(lines(['new', 'value'], ' ', 44)).toEqual({ lines: ['new', 'value'], width: 25 });
  });

  test('with a piece that is too wide has no lines at all: nothing is cut', () => {
    expect(lines(['中小企業の', '支援'], '', 49)).toBeNull();
    expect(lines(['支援', '中小企業の'], '', 49)).toBeNull();
    expect(lines(['支援'], '', 0)).toBeNull();
    expect(lines(['支援'], '', -5)).toBeNull();
  });

  test('is evened out, but takes no further line for it', () => {
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

  test('ends lines only between pieces', () => {
    for (const { pieces, joint, lines } of found) {
      const ends = new Set(pieces.map((_, index) => pieces.slice(0, index + 1).join(joint)));
      lines.forEach((_, index) => {
        expect(ends).toContain(lines.slice(0, index + 1).join(joint));
      });
    }
  });

  test('is never wider than asked, and as wide as it says', () => {
    for (const { lines, width: said, widest } of found) {
      expect(said).toBe(Math.max(...lines.map(width)));
      expect(said).toBeLessThanOrEqual(widest);
    }
  });

  test('has no lines only where a piece is too wide', () => {
    for (const { pieces, widest, wrapped } of answers)
      expect(wrapped === null).toBe(Math.max(...pieces.map(width)) > widest);
  });

  test('takes as few lines as can be, and is evened: the widest line is near to the narrowest that does it', () => {
    for (const { pieces, joint, widest, lines, width: said } of found) {
      expect(lines.length).toBe(fewest(pieces, joint, widest));
      // No width of 6 less than what was found, down to 0.6 of what was filled, takes as few lines.
      if (lines.length === 1) continue;
      expect(fewest(pieces, joint, Math.min(said - 6, widest))).toBeGreaterThan(
        said - 6 < said * 0.6 ? 0 : said <= firstFit(pieces, joint, widest) * 0.6 + 6 ? 0 : lines.length,
      );
    }
  });

  /** The fewest lines within a width, by trying every place to break; endless where a piece is too wide. */
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
