/** `:root:has()` makes browsers restyle the whole document on each change. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no style uses `:root:has()`', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(
    files.filter((name) => /(:root|html)[^\s{,]*:has\(/.test(readFileSync(`src/${name}`, 'utf8'))),
  ).toEqual([]);
});
