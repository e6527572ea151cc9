/** Elements of slides are within their areas and do not overlap. */
import { describe, expect, test } from 'vitest';
import { fitText } from '../../../src/exchange/pptx/fitText.ts';
import { chanceFrom } from '../../fixtures/random.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { idsOf } from '../../fixtures/small.ts';
import { hostileGraph } from '../hostile.ts';
import { deckIn, readBack, slidesIn, thingsOf } from './decks.ts';

const id = idsOf(realGraph);
const hostile = hostileGraph(chanceFrom(3));
const STATES = (['ja', 'en'] as const).flatMap((language) => [
  ...(['map', 'structure'] as const).flatMap((view) => [
    [`${view}, ${language}`, realGraph, { language, view }] as const,
    [
      `${view} with a selection, ${language}`,
      realGraph,
      { language, view, selected: id.node('sme-loan-program') },
    ] as const,
    [
      `${view} at its lower edge, ${language}`,
      realGraph,
      { language, view, selected: id.node('3.1.1') },
    ] as const,
    ...(language === 'ja' ? [[`${view} of hostile names`, hostile, { language, view }] as const] : []),
  ]),
]);

describe.each(STATES)('%s', (_, graph, state) => {
  const drawn = slidesIn(graph, state);
  const back = readBack(deckIn(graph, state.language, drawn));

  test('is within the slide', async () => {
    const things = (await back).slides.flatMap(({ elements }) => thingsOf(elements));
    expect(things.length).toBeGreaterThan(10);
    const outside = things.filter(
      ({ left, top, width, height }) =>
        !(left >= 0 && left + width <= 960.01 && top >= 0 && top + height <= 540.01),
    );
    expect(outside).toEqual([]);
  });

  test('has no overlap of text, picture, legend and footer', async () => {
    const touching = (await back).slides.flatMap(({ elements }) =>
      elements.flatMap((one, index) =>
        elements
          .slice(index + 1)
          .filter(
            (other) =>
              one.left + one.width > other.left + 0.01 &&
              other.left + other.width > one.left + 0.01 &&
              one.top + one.height > other.top + 0.01 &&
              other.top + other.height > one.top + 0.01,
          )
          .map((other) => [one.id, other.id]),
      ),
    );
    expect(touching).toEqual([]);
  });

  test('has no type below 9 points, and hardly smaller type in the key', async () => {
    const { slides } = await back;
    const sizes = slides.map(({ elements }) =>
      thingsOf(elements).flatMap((each) =>
        each.type === 'text'
          ? [...each.content.matchAll(/font-size: ([\d.]+)pt/g)].map(([, size]) => Number(size))
          : [],
      ),
    );
    for (const [index, all] of sizes.entries())
      expect(Math.min(...all)).toBeGreaterThanOrEqual(index === 0 ? 9 : 8.4);
  });
});

describe('texts', () => {
  const room = { w: 100, h: 50 };

  test('get the largest type that fits', () => {
    // Ten characters of 20 points take two lines of 25; at 30 points they would take three of 37.5.
    expect(fitText(['一二三四五六七八九十'], room, [30, 20, 10])).toEqual({
      size: 20,
      paragraphs: ['一二三四五六七八九十'],
      height: 50,
    });
  });

  test('are truncated where they do not fit in the smallest type', () => {
    const { size, paragraphs, height } = fitText(['あ'.repeat(100), 'い'], room, [20, 10]);
    // Four lines of ten characters, the last with an ellipsis.
    expect([size, paragraphs, height]).toEqual([10, [`${'あ'.repeat(39)}…`], 50]);
  });

  test('have no height when empty', () => {
    expect(fitText([], room, [20], 5)).toEqual({ size: 20, paragraphs: [], height: 0 });
  });
});
