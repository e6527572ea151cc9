import '../fixtures/everyLanguage.ts';
import { expect, test } from 'vitest';
import { builtInTour } from '../../src/briefing/builtIn/builtInTour.ts';
import { realGraph, realText } from '../fixtures/realPlan.ts';
import { EXPECTED, japanese } from './countedAgain.ts';
import { numbersIn, textsOf } from './numbersIn.ts';

const { steps } = builtInTour(realGraph);
const known = textsOf(JSON.parse(realText));
const written = (numbers: readonly (string | number)[]) => numbers.map(String).sort();

test('every step of the tour has a recount', () => {
  expect(steps).toHaveLength(EXPECTED.length);
});

test.each(steps.map((step, place) => ({ place, name: step.title.en, step })))(
  'step $place, $name: every number of its words equals a recount, in both languages',
  ({ place, step }) => {
    const expected = EXPECTED[place] ?? { title: [], text: [], notes: [] };
    for (const part of ['title', 'text', 'notes'] as const) {
      const also = part === 'text' ? japanese(place) : [];
      expect(numbersIn(step[part].en, known), part).toEqual(written(expected[part]));
      expect(numbersIn(step[part].ja, known), part).toEqual(written([...expected[part], ...also]));
    }
  },
);

test('ignores numbers in names of the plan', () => {
  expect(numbersIn('「ビジョン2025」の30、2.1.3、38%、1,234、３年間', ['ビジョン2025', '３年間'])).toEqual([
    '1,234',
    '2.1.3',
    '30',
    '38%',
  ]);
});
