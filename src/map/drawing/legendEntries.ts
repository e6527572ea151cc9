/** What the signs of a picture mean. */
import type { Mark, Point } from '../../exchange/picture/drawing.ts';
import { discSign, FULL, HOLLOW, type LegendEntry, lineSign } from '../../exchange/picture/legend.ts';
import type { Picture } from '../../explore/state.ts';
import { fileWordsIn } from '../../i18n/fileWords.ts';
import type { Words } from '../../i18n/words.ts';
import { lossExample, lostDotExample } from './lossParts.ts';

/** What of a picture its legend has to say besides. */
export type LegendOf = {
  readonly view: Picture;
  /** Whether the picture gathers what it has no room for. */
  readonly isGathered: boolean;
  /** Whether something is lost by what is dropped. */
  readonly isLosing: boolean;
};

export function legendEntries(
  { view, isGathered, isLosing }: LegendOf,
  { t, language }: Words,
): readonly LegendEntry[] {
  const isMap = view === 'map';
  return [
    { text: t('legend.first'), sign: isMap ? lineSign(3, []) : discSign(5, FULL) },
    { text: t('legend.relisted'), sign: isMap ? lineSign(1.5, [4, 3]) : discSign(5, HOLLOW) },
    ...(isLosing ? [{ text: t('legend.lost'), sign: isMap ? lossExample : lostDotExample }] : []),
    ...(isMap ? [{ text: t('legend.pie'), sign: pie }] : []),
    {
      text: t('legend.size'),
      sign: ({ x, y }) => [disc({ x: x - 8, y: y + 2 }, 3), disc({ x: x + 5, y }, 6.5)],
    },
    ...(isMap && !isGathered
      ? [
          {
            text: t('legend.petal'),
            sign: ({ x, y }: Point) => [-8, 0, 8].map((dx) => disc({ x: x + dx, y }, 3)),
          },
        ]
      : []),
    ...(isGathered ? [{ text: fileWordsIn(language).picture.gathered, sign: null }] : []),
    { text: t('legend.priorityProject'), sign: null },
  ];
}

function disc({ x, y }: Point, r: number): Mark {
  return { kind: 'disc', x, y, r, paint: FULL };
}

function pie({ x, y }: Point): readonly Mark[] {
  const paint = { fill: { colour: '#b9b9bd', opacity: 1 } };
  return [disc({ x, y }, 6), { kind: 'slice', x, y, r: 6, from: 0, to: 0.5, paint }];
}
