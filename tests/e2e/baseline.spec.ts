/** What is built uses nothing newer than the browsers of docs/browsers.md know, in our code and in the libraries. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures.ts';

const DIST = fileURLToPath(new URL(`../../${process.env.VISION_DIST ?? 'dist'}/assets/`, import.meta.url));

/** Methods and syntax with the first versions that have them; a regular expression of this kind fails the whole file. */
const NEWER_SCRIPT = {
  'Array.prototype.toSorted and its like (Chrome 110)': /\.to(?:Sorted|Reversed|Spliced)\(/,
  'URL.canParse (Chrome 120, Firefox 115, Safari 17)': /\bcanParse\(/,
  'AbortSignal.any (Chrome 116, Firefox 124, Safari 17.4)': /AbortSignal\.any\(/,
  'lookbehind in a regular expression (Safari 16.4)': /\(\?<[=!]/,
  'the v flag of regular expressions (Chrome 112, Firefox 116, Safari 17)': /\/[dgimsuy]*v[dgimsuy]*\.test\(/,
  'groupBy (Chrome 117, Firefox 119, Safari 17.4)': /\b(?:Object|Map)\.groupBy\(/,
  'Promise.withResolvers (Chrome 119, Firefox 121, Safari 17.4)': /Promise\.withResolvers\(/,
  'Array.fromAsync (Chrome 121)': /Array\.fromAsync\(/,
  'isWellFormed (Chrome 111, Firefox 119)': /\.(?:isWellFormed|toWellFormed)\(/,
  'methods of sets (Chrome 122, Firefox 127, Safari 17)':
    /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
} as const;

const NEWER_STYLE = {
  'ranges in media queries (Safari 16.4)': /@media[^{]*[<>]/,
  'nesting (Chrome 112, Firefox 117, Safari 16.5)': /&/,
  'color-mix (Chrome 111, Safari 16.2)': /color-mix\(/,
  'light-dark (Chrome 123, Firefox 120, Safari 17.5)': /light-dark\(/,
} as const;

const filesOf = (ending: string) =>
  readdirSync(DIST)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(`${DIST}${name}`, 'utf8') }));

const found = (ending: string, newer: Readonly<Record<string, RegExp>>): readonly string[] =>
  filesOf(ending).flatMap(({ name, text }) =>
    Object.entries(newer).flatMap(([what, pattern]) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [`${name}: ${what}: ${text.slice(Math.max(0, at - 40), at + 40)}`];
    }),
  );

test('scripts', () => {
  expect(filesOf('.js').length).toBeGreaterThan(20);
  expect(found('.js', NEWER_SCRIPT)).toEqual([]);
});

test('styles', () => {
  expect(filesOf('.css')).toHaveLength(1);
  expect(found('.css', NEWER_STYLE)).toEqual([]);
  // What a later one adds has a substitute.
  const [{ text } = { text: '' }] = filesOf('.css');
  expect(text).toMatch(/@supports not \(grid-template-columns: ?subgrid\)/);
});
