import { describe, expect, test } from 'vitest';
import {
  createStep,
  dropIndex,
  isFull,
  withoutStep,
  withStep,
  withStepDuplicated,
  withStepMoved,
  withStepText,
  withTitle,
  withUniqueTitle,
  withView,
} from '../../../src/explore/tour/edit.ts';
import { MAX_LENGTH, MAX_STEPS } from '../../../src/explore/tour/limits.ts';
import { parseTour } from '../../../src/explore/tour/parseTour.ts';
import { emptyTour, planMatch, planReference, type Tour } from '../../../src/explore/tour/tour.ts';
import { graphOf } from '../../../src/plan/graph.ts';
import { planOf, small, smallGraph } from '../../fixtures/small.ts';
import { step, titlesOf, tourOf } from '../../fixtures/tours.ts';

const three = tourOf(['a', 'b', 'c']);

describe('steps', () => {
  test('a new step is inserted at the end, or at an index', () => {
    expect(titlesOf(withStep(three, step('', 'd')))).toEqual(['a', 'b', 'c', 'd']);
    expect(titlesOf(withStep(three, step('', 'd'), 1))).toEqual(['a', 'd', 'b', 'c']);
    expect(titlesOf(three)).toEqual(['a', 'b', 'c']);
  });

  test.each([
    [0, 2, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [1, 2, ['a', 'c', 'b']],
    [1, 1, ['a', 'b', 'c']],
    [0, 3, ['a', 'b', 'c']],
    [0, -1, ['a', 'b', 'c']],
    [7, 0, ['a', 'b', 'c']],
  ])('from %d to %d', (from, to, expected) => {
    expect(titlesOf(withStepMoved(three, from, to))).toEqual(expected);
  });

  test.each([
    ['a', 'c', 'behind', ['b', 'c', 'a']],
    ['a', 'c', 'before', ['b', 'a', 'c']],
    ['c', 'a', 'before', ['c', 'a', 'b']],
    ['c', 'a', 'behind', ['a', 'c', 'b']],
    ['a', 'b', 'before', ['a', 'b', 'c']],
    ['c', 'b', 'behind', ['a', 'b', 'c']],
  ])('%s dropped on %s, %s', (what, onto, edge, expected) => {
    const from = titlesOf(three).indexOf(what);
    const to = dropIndex(from, titlesOf(three).indexOf(onto), edge === 'behind');
    expect(titlesOf(withStepMoved(three, from, to))).toEqual(expected);
  });

  test('one is removed, and one is duplicated after itself', () => {
    expect(titlesOf(withoutStep(three, 1))).toEqual(['a', 'c']);
    expect(titlesOf(withStepDuplicated(three, 1))).toEqual(['a', 'b', 'b', 'c']);
    expect(titlesOf(withStepDuplicated(three, 9))).toEqual(['a', 'b', 'c']);
  });

  test('texts and view of one step change, and nothing else', () => {
    const written = withStepText(withView(three, 1, 'view=list'), 1, 'notes', 'en', 'Pause here.');
    expect(written.steps[1]).toEqual({
      see: 'view=list',
      title: { ja: 'b', en: 'b' },
      text: { ja: '', en: '' },
      notes: { ja: '', en: 'Pause here.' },
    });
    expect([written.steps[0], written.steps[2]]).toEqual([three.steps[0], three.steps[2]]);
    expect(withTitle(three, 'en', 'Mine').title).toEqual({ ja: 'ツアー', en: 'Mine' });
  });
});

describe('edits stay within the limits of the format', () => {
  const longest = (tour: Tour) => {
    expect(parseTour(JSON.parse(JSON.stringify(tour)))).toEqual({ ok: true, value: tour });
    return tour;
  };

  test('texts are truncated without splitting a character', () => {
    const long = `${'あ'.repeat(MAX_LENGTH.title - 1)}🏭🏭`;
    expect(longest(withTitle(three, 'ja', long)).title.ja).toBe('あ'.repeat(MAX_LENGTH.title - 1));
    expect(
      longest(withStepText(three, 0, 'notes', 'ja', 'x'.repeat(20_000))).steps[0]?.notes.ja,
    ).toHaveLength(MAX_LENGTH.notes);
    expect(createStep('', { ja: long, en: long })?.title.en).toBe('あ'.repeat(MAX_LENGTH.title - 1));
  });

  test('a view that is too long makes no step', () => {
    const long = `find=${'x'.repeat(MAX_LENGTH.see)}`;
    expect(createStep(long, { ja: '', en: '' })).toBeNull();
    expect(withView(three, 0, long)).toBe(three);
  });

  test('a full tour takes no more', () => {
    const full = tourOf(Array.from({ length: MAX_STEPS }, (_, at) => String(at)));
    expect(isFull(full)).toBe(true);
    expect(withStep(full, step('', 'x'))).toBe(full);
    expect(withStepDuplicated(full, 0)).toBe(full);
    longest(full);
  });

  test('a plan with very long names', () => {
    const name = 'あ'.repeat(900);
    const graph = graphOf(planOf(small([['id'], 'x'.repeat(500)], [['title', 'ja'], name])));
    const tour = longest(emptyTour(graph, { ja: name, en: name }));
    expect(tour.plan.id).toBe('x'.repeat(MAX_LENGTH.title));
    expect(planMatch(tour, graph)).toBe('same');
  });
});

const sign = (number: number) => ({ ja: `（${number}）`, en: ` (${number})` });

describe('a duplicate title gets a number', () => {
  test.each([
    [{ ja: '要点', en: 'Outline' }, [], { ja: '要点', en: 'Outline' }],
    [{ ja: '要点', en: 'Outline' }, ['要点'], { ja: '要点（2）', en: 'Outline (2)' }],
    [{ ja: '要点', en: '' }, ['要点', '要点（2）'], { ja: '要点（3）', en: '' }],
    [{ ja: '', en: 'Outline' }, ['Outline'], { ja: '', en: 'Outline (2)' }],
    [{ ja: '', en: '' }, [''], { ja: '（2）', en: ' (2)' }],
  ])('%j among %j', (title, taken, expected) => {
    const others = taken.map((each) => tourOf([], each));
    expect(withUniqueTitle({ ...three, title }, others, sign).title).toEqual(expected);
  });

  test('however long it is', () => {
    const long = 'あ'.repeat(MAX_LENGTH.title);
    const { title } = withUniqueTitle(tourOf([], long), [tourOf([], long)], sign);
    expect(title.ja).toBe(`${'あ'.repeat(MAX_LENGTH.title - 3)}（2）`);
  });
});

test('recognises the plan of a tour, and another version of it', () => {
  expect(planMatch(three, smallGraph)).toBe('same');
  const { plan } = three;
  expect(plan).toEqual(planReference(smallGraph));
  expect(planMatch({ ...three, plan: { ...plan, version: 'x' } }, smallGraph)).toBe('otherVersion');
  expect(planMatch({ ...three, plan: { ...plan, id: 'x' } }, smallGraph)).toBe('otherPlan');
});
