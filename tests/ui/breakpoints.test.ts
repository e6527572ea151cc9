import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the size of the type decides on every breakpoint: none is in px', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(css|ts)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(300);
  const inPixels = files.filter((file) =>
    /\((min|max)-(width|height): \d+px\)/.test(
      // Containers have a size of their own.
      readFileSync(`src/${file}`, 'utf8').replaceAll(/@container[^{]*/g, ''),
    ),
  );
  expect(inPixels).toEqual([]);
});
