import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { INK, INK_FAINT, INK_SOFT, LINE, PAPER, SHADE_COLOURS } from '../../src/ui/palette.ts';

test('greys are those of the page', () => {
  const theme = readFileSync(fileURLToPath(new URL('../../src/ui/theme.css', import.meta.url)), 'utf8');
  const grey = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)?.[1];
  expect([INK_SOFT, INK_FAINT, LINE]).toEqual([grey('ink-soft'), grey('ink-faint'), grey('line')]);
});

test('shades are those of the overlap on the screen', () => {
  const address = new URL('../../src/views/overlap/policies/OverlapGrid.module.css', import.meta.url);
  const css = readFileSync(fileURLToPath(address), 'utf8');
  const onScreen = [...css.matchAll(/\[data-shade='\d'\] \{\s*background: (#\w+);(?:\s*color: (#\w+);)?/g)];
  expect(SHADE_COLOURS).toEqual(
    onScreen.map(([, ground, words]) => ({ ground, words: words === undefined ? INK : PAPER })),
  );
  expect(SHADE_COLOURS).toHaveLength(5);
});
