/** Where things stand on slides: in their room, and apart from each other. */
import { describe, expect, test } from 'vitest';
import { fitText } from '../../../src/exchange/pptx/fitText.ts';
import { graphOf } from '../../../src/plan/graph.ts';
import { chanceFrom } from '../../fixtures/random.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { idsOf, planOf, small } from '../../fixtures/small.ts';
import { withHostileNames } from '../hostile.ts';
import { deckIn, readBack, slidesIn, thingsOf } from './made.ts';

const id = idsOf(realGraph);
const hostile = graphOf(planOf(withHostileNames(small(), chanceFrom(3))));
const asked = (['ja', 'en'] as const).flatMap((language) => [
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

describe.each(asked)('%s', (_, graph, state) => {
  const drawn = slidesIn(graph, state);
  const back = readBack(deckIn(graph, state.language, drawn));

  test('stands on the slide with all that it has', async () => {
    const things = (await back).slides.flatMap(({ elements }) => thingsOf(elements));
    expect(things.length).toBeGreaterThan(10);
    const outside = things.filter(
      ({ left, top, width, height }) =>
        !(left >= 0 && left + width <= 960.01 && top >= 0 && top + height <= 540.01),
    );
    expect(outside).toEqual([]);
  });

  test('keeps words, picture, legend and foot apart', async () => {
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

  test('writes nothing smaller than 9 points, and what numbers stand for not much smaller', async () => {
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

  test('are as large as their room allows', () => {
    // Ten signs of 20 points are two lines of 25; of 30 they would be three of 37.5.
    expect(fitText(['一二三四五六七八九十'], room, [30, 20, 10])).toEqual({
      size: 20,
      paragraphs: ['一二三四五六七八九十'],
      height: 50,
    });
  });

  test('are cut where they do not fit in the smallest type', () => {
    const { size, paragraphs, height } = fitText(['あ'.repeat(100), 'い'], room, [20, 10]);
    // Four lines of ten signs, the last of which says that there is more.
    expect([size, paragraphs, height]).toEqual([10, [`${'あ'.repeat(39)}…`], 50]);
  });

  test('that are none take nothing', () => {
    expect(fitText([], room, [20], 5)).toEqual({ size: 20, paragraphs: [], height: 0 });
  });
});
