import { describe, expect, test } from 'vitest';
import { withStepMoved, withStepText, withTitle } from '../../../src/explore/tour/edit.ts';
import { mergeTour, type Overlap } from '../../../src/explore/tour/mergeTour.ts';
import { tourOf } from '../../fixtures/tours.ts';

const base = tourOf(['a', 'b', 'c'], '人材の育成');

describe.each<Overlap>(['both', 'theirs'])('where “%s” decides', (overlap) => {
  test('what only one changed is taken from it', () => {
    const changed = withTitle(base, 'ja', '人材');
    expect(mergeTour(base, changed, base, overlap)).toBe(changed);
    expect(mergeTour(base, base, changed, overlap)).toBe(changed);
    expect(mergeTour(base, changed, changed, overlap)).toBe(changed);
  });

  test('different fields, and different letters of one, are both taken', () => {
    const ours = withStepText(withTitle(base, 'ja', '若い人材の育成'), 0, 'notes', 'ja', '𠮷野');
    const theirs = withStepText(withTitle(base, 'ja', '人材の育成と定着'), 2, 'text', 'en', 'Hello');
    const merged = mergeTour(base, ours, theirs, overlap);
    expect(merged.title.ja).toBe('若い人材の育成と定着');
    expect(merged.steps.map(({ notes, text }) => [notes.ja, text.en])).toEqual([
      ['𠮷野', ''],
      ['', ''],
      ['', 'Hello'],
    ]);
  });
});

test('where both replaced the same letters, both stand, or only theirs', () => {
  const ours = withTitle(base, 'ja', '人材の確保');
  const theirs = withTitle(base, 'ja', '人材の定着');
  expect(mergeTour(base, ours, theirs, 'both').title.ja).toBe('人材の確保定着');
  expect(mergeTour(base, ours, theirs, 'theirs').title.ja).toBe('人材の定着');
});

test('where one moved a step that the other wrote in, the step stands in both wordings', () => {
  const ours = withStepMoved(base, 0, 1);
  const theirs = {
    ...withStepText(base, 0, 'notes', 'ja', '話'),
    steps: [...withStepText(base, 0, 'notes', 'ja', '話').steps, ...tourOf(['d']).steps],
  };
  const { steps } = mergeTour(base, ours, theirs, 'both');
  expect(steps.map(({ title, notes }) => title.ja + notes.ja)).toContain('a話');
  expect(steps.map(({ title }) => title.ja)).toContain('d');
  expect(mergeTour(base, ours, theirs, 'theirs').steps).toEqual(theirs.steps);
});
