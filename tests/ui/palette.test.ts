import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { INK_FAINT, INK_SOFT, LINE } from '../../src/ui/palette.ts';

test('greys are those of the page', () => {
  const theme = readFileSync(fileURLToPath(new URL('../../src/ui/theme.css', import.meta.url)), 'utf8');
  const grey = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)?.[1];
  expect([INK_SOFT, INK_FAINT, LINE]).toEqual([grey('ink-soft'), grey('ink-faint'), grey('line')]);
});
