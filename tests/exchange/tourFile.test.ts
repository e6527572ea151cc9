import { expect, test } from 'vitest';
import { tourFile } from '../../src/exchange/tourFile.ts';
import { decodeTour, encodeTour, MAX_LINK_LENGTH } from '../../src/exchange/tourLink.ts';
import { parseTourText } from '../../src/explore/tour/parseTour.ts';
import { tourOf } from '../fixtures/tours.ts';

const textOf = ({ parts }: ReturnType<typeof tourFile>) =>
  parts.map((part) => new TextDecoder().decode(part)).join('');

test('a file contains the tour as indented JSON', () => {
  const tour = tourOf(['再掲マップ', '<script>', '\u0000\u202E"']);
  const text = textOf(tourFile(tour, 'ja'));
  expect(parseTourText(text)).toEqual({ ok: true, value: tour });
  expect(text.split('\n').length).toBeGreaterThan(20);
});

test.each([
  ['産業振興ビジョン 10分', '産業振興ビジョン 10分.tour.json'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.tour.json'],
  ['..', 'tour.tour.json'],
  ['', 'tour.tour.json'],
  [' \u202E\u0000 ', 'tour.tour.json'],
  ['.htaccess.', 'htaccess.tour.json'],
  ['語'.repeat(200), `${'語'.repeat(60)}.tour.json`],
  ['🏭'.repeat(61), `${'🏭'.repeat(60)}.tour.json`],
])('the file is named after the title: %j', (title, name) => {
  expect(tourFile(tourOf([], title), 'ja').name).toBe(name);
});

test('a short tour round-trips through a link; a long one has none', () => {
  const tour = tourOf(['a', '再掲マップ', '🏭']);
  const text = encodeTour(tour);
  expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(decodeTour(text ?? '')).toEqual({ ok: true, value: tour });
  const chance = (seed: number) => Math.sin(seed).toString(36).slice(2);
  const long = tourOf(
    Array.from({ length: 190 }, (_, at) => chance(at) + chance(at + 0.5) + chance(at + 0.25)),
  );
  expect(JSON.stringify(long).length).toBeGreaterThan(MAX_LINK_LENGTH);
  expect(encodeTour(long)).toBeNull();
});
