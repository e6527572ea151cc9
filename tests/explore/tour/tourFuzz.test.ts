/** Mutated and hostile tour files, links and URLs: each gives a tour that can be shown, or problems. */
import '../../fixtures/everyLanguage.ts';
import { expect, test } from 'vitest';
import { resolveTour } from '../../../src/briefing/resolveTour.ts';
import { screenText, screenTitle } from '../../../src/briefing/screenText.ts';
import { decodeTour, encodeTour } from '../../../src/exchange/tourLink.ts';
import { parseTourText } from '../../../src/explore/tour/parseTour.ts';
import type { Tour } from '../../../src/explore/tour/tour.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { translationFor } from '../../../src/i18n/translation.ts';
import { type PlanProblem, pathText } from '../../../src/plan/problem.ts';
import type { UnknownParam } from '../../../src/store/searchParams.ts';
import { parseView, serializeView } from '../../../src/store/serializeView.ts';
import { tourFromParams, tourToParams } from '../../../src/store/tourParams.ts';
import { brokenText } from '../../fixtures/brokenText.ts';
import { chanceFrom } from '../../fixtures/random.ts';
import { realGraph, realText } from '../../fixtures/realPlan.ts';
import { step, tourOf } from '../../fixtures/tours.ts';

const COUNT = 1_000;

const tour: Tour = {
  ...tourOf(['再掲マップ', '人材'], '市長説明', realGraph),
  steps: [
    step('', '計画の全体', 'The whole plan'),
    step('view=structure&select=2.1.3&hide=1,priorityProject', '体系図'),
    step('view=overlap&at=3.1.1,4.1.4', '重なり'),
    step('reach=3&without=sme-loan-program&focus=2.1,2', '除いた場合'),
    step('connect=2.1.3,mice-events&lang=en&plan=https://elsewhere.example/x.json', 'つながり'),
  ],
};
const text = JSON.stringify(tour);

/** Each step is a view of the plan with sentences for it. */
function expectShowable({ steps, title }: Tour): void {
  for (const { see } of steps) {
    const { viewState } = parseView(see, realGraph);
    expect(serializeView(parseView(serializeView(viewState), realGraph).viewState)).toBe(
      serializeView(viewState),
    );
    for (const language of LANGUAGES)
      expect(screenText(viewState, translationFor(language, null), realGraph).trim()).not.toBe('');
    expect(screenTitle(viewState, realGraph).ja.trim()).not.toBe('');
  }
  expect(typeof title.ja).toBe('string');
}

/** Each fault has a path, and a line in all languages. */
function expectTold(problems: readonly PlanProblem[], about: string): void {
  if (problems.length === 0) expect.fail(`Nothing said about ${about}`);
  for (const problem of problems) {
    if (
      pathText(problem.where) === '' &&
      !['notJson', 'wrongType', 'tooDeep', 'missing'].includes(problem.code)
    )
      expect.fail(`${problem.code} has no place: ${about}`);
    for (const language of LANGUAGES)
      expect(translationFor(language, null).fault(problem).length).toBeGreaterThan(8);
  }
}

test(`${COUNT} broken tour files`, () => {
  const chance = chanceFrom(5);
  let shown = 0;
  for (let round = 0; round < COUNT; round += 1) {
    const broken = brokenText(text, chance);
    const result = parseTourText(broken);
    if (result.ok) {
      shown += 1;
      expectShowable(result.value);
    } else expectTold(result.problems, broken);
  }
  // Both outcomes must occur, or the mutations prove nothing.
  expect(shown).toBeGreaterThan(COUNT / 100);
  expect(shown).toBeLessThan(COUNT / 2);
});

test(`${COUNT} broken links`, () => {
  const chance = chanceFrom(6);
  const link = encodeTour(tour) ?? '';
  expect(link.length).toBeGreaterThan(100);
  let broken = 0;
  for (let round = 0; round < COUNT; round += 1) {
    const at = chance.number(0, link.length);
    const odd = chance.one(['', '~', '%', 'あ', '\u0000', 'AAAA', '====', '<script>', '_-_-']);
    const cut = chance.number(0, 3);
    const name = `~${link.slice(0, at)}${odd}${cut === 0 ? '' : link.slice(at + cut)}`;
    const briefing = tourFromParams(new URLSearchParams({ tour: name }), () =>
      expect.fail('A link is no name'),
    );
    if (briefing === null) expect.fail(name);
    const found = resolveTour(briefing.tour, realGraph, []);
    if (found.kind === 'found') expectShowable(found.tour);
    else if (found.kind === 'broken') {
      broken += 1;
      expectTold(found.problems, name);
    } else expect.fail(found.kind);
  }
  expect(broken).toBeGreaterThan(COUNT / 2);
});

test(`${COUNT} odd addresses of tours`, () => {
  const chance = chanceFrom(7);
  const tours = [
    'vision',
    't1abc',
    '~',
    '~AAAA',
    '',
    ' ',
    '__proto__',
    '../x',
    'T1',
    'あ',
    'x'.repeat(41),
  ] as const;
  const steps = [
    '',
    '0',
    '1',
    '5',
    '-1',
    '1.5',
    '１',
    '1e3',
    '200',
    '201',
    '99999',
    ' 2',
    'x',
    'NaN',
  ] as const;
  const detours = ['', 'yes', 'no', '1', '__proto__'] as const;
  for (let round = 0; round < COUNT; round += 1) {
    const parameters = new URLSearchParams({
      tour: chance.one(tours),
      step: chance.one(steps),
      detour: chance.one(detours),
    });
    const dropped: UnknownParam[] = [];
    const briefing = tourFromParams(parameters, (one) => dropped.push(one));
    const asked = parameters.get('tour') !== '';
    if (briefing === null) {
      // Unknown parameters are reported.
      expect(dropped.map(({ parameter }) => parameter)).toEqual(asked ? ['tour'] : []);
      continue;
    }
    const written = new URLSearchParams(tourToParams(briefing));
    expect(tourFromParams(written, () => expect.fail(String(written)))).toEqual(briefing);
    expect(['found', 'missing', 'broken']).toContain(resolveTour(briefing.tour, realGraph, []).kind);
    if (dropped.length > 0) expect(briefing.kind).toBe('editing');
  }
});

test.each([
  ['a cut file', text.slice(0, -200), 'notJson'],
  ['a newer format', text.replace('vision-tour/1', 'vision-tour/2'), 'newerFormat'],
  ['a plan', realText, 'wrongValue'],
  ['no JSON at all', '%PDF-1.7', 'notJson'],
  ['nothing', '', 'notJson'],
  [
    'levels without end',
    `{"format":"vision-tour/1","steps":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    'tooDeep',
  ],
  [
    'more steps than a tour has',
    JSON.stringify({ ...tour, steps: Array.from({ length: 201 }, () => tour.steps[0]) }),
    'tooMany',
  ],
  [
    'a text without end',
    JSON.stringify({ ...tour, title: { ja: 'あ'.repeat(1_000_000), en: '' } }),
    'tooLong',
  ],
])('%s', (_, file, code) => {
  const result = parseTourText(file);
  expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toContain(code);
});

test('a decompression bomb in a link is harmless', () => {
  expect(decodeTour(packedText(' '.repeat(3_000_000) + text)).ok).toBe(false);
});

/** Packed as in a link, whatever its length. */
function packedText(content: string): string {
  const huge = encodeTour({ ...tour, title: { ja: content, en: '' } });
  if (huge === null) throw new RangeError('Not short enough for a link');
  return huge;
}
