/** What the signs of a picture mean, in a row that breaks where the page ends. */

import { drawnText, type Mark, type Paint, type Part, type Point } from '../../exchange/picture/drawing.ts';
import type { Picture } from '../../explore/state.ts';
import { fileWordsIn } from '../../i18n/fileWords.ts';
import type { Words } from '../../i18n/words.ts';
import { INK_SOFT, PAPER } from '../../ui/palette.ts';
import type { MeasureText } from '../../ui/wrap.ts';

const SIZE = 13;
const LINE_HEIGHT = 22;
const BASELINE = 16;
const SIGN_WIDTH = 30;
const GAP = 20;

type Entry = { readonly text: string; readonly sign: ((middle: Point) => readonly Mark[]) | null };

export function legendRow(
  view: Picture,
  isGathered: boolean,
  words: Words,
  at: Point & { readonly width: number },
  measure: MeasureText,
): { readonly part: Part; readonly height: number } {
  const marks: Mark[] = [];
  let [x, y] = [at.x, at.y];
  for (const { text, sign } of entries(view, isGathered, words)) {
    const before = sign === null ? 0 : SIGN_WIDTH;
    const width = measure(text, SIZE, false);
    if (x > at.x && x + before + width > at.x + at.width) {
      x = at.x;
      y += LINE_HEIGHT;
    }
    if (sign !== null) marks.push(...sign({ x: x + SIGN_WIDTH / 2 - 3, y: y + LINE_HEIGHT / 2 }));
    marks.push({
      kind: 'text',
      lines: [{ x: x + before, y: y + BASELINE, text: drawnText(text) }],
      size: SIZE,
      bold: false,
      align: 'start',
      colour: INK_SOFT,
      box: { x: x + before, y: y + 2, w: width, h: LINE_HEIGHT - 4 },
    });
    x += before + width + GAP;
  }
  return { part: { role: 'around', id: null, name: null, marks }, height: y + LINE_HEIGHT - at.y };
}

function entries(view: Picture, isGathered: boolean, { t, language }: Words): readonly Entry[] {
  const isMap = view === 'map';
  return [
    { text: t('legend.first'), sign: isMap ? (at) => [line(at, 3, [])] : (at) => [disc(at, 5, FULL)] },
    {
      text: t('legend.relisted'),
      sign: isMap ? (at) => [line(at, 1.5, [4, 3])] : (at) => [disc(at, 5, HOLLOW)],
    },
    ...(isMap ? [{ text: t('legend.pie'), sign: pie }] : []),
    {
      text: t('legend.size'),
      sign: ({ x, y }) => [disc({ x: x - 8, y: y + 2 }, 3, FULL), disc({ x: x + 5, y }, 6.5, FULL)],
    },
    ...(isMap && !isGathered
      ? [
          {
            text: t('legend.petal'),
            sign: ({ x, y }: Point) => [-8, 0, 8].map((dx) => disc({ x: x + dx, y }, 3, FULL)),
          },
        ]
      : []),
    ...(isGathered ? [{ text: fileWordsIn(language).picture.gathered, sign: null }] : []),
    { text: t('legend.priorityProject'), sign: null },
  ];
}

const FULL: Paint = { fill: { colour: INK_SOFT, opacity: 1 } };
const PALE: Paint = { fill: { colour: '#b9b9bd', opacity: 1 } };
const HOLLOW: Paint = {
  fill: { colour: PAPER, opacity: 1 },
  stroke: { colour: INK_SOFT, opacity: 1, width: 1.6, dash: [] },
};

function disc({ x, y }: Point, r: number, paint: Paint): Mark {
  return { kind: 'disc', x, y, r, paint };
}

function pie({ x, y }: Point): readonly Mark[] {
  return [disc({ x, y }, 6, FULL), { kind: 'slice', x, y, r: 6, from: 0, to: 0.5, paint: PALE }];
}

function line({ x, y }: Point, width: number, dash: readonly number[]): Mark {
  return {
    kind: 'curve',
    from: { x: x - 12, y },
    control: { x, y },
    to: { x: x + 12, y },
    paint: { stroke: { colour: INK_SOFT, opacity: 1, width, dash } },
  };
}
