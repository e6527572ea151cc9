import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  interpolate,
  type Rgb,
  wcagContrast,
  wcagLuminance,
} from 'culori';
import { describe, expect, test } from 'vitest';
import {
  INK,
  INK_FAINT,
  INK_SOFT,
  LINE,
  lineOpacity,
  PAPER,
  SHADE_COLOURS,
  strategyColour,
} from '../../src/ui/palette.ts';
import { STRATEGY_COLOURS } from '../fixtures/strategyColours.ts';

const COLOURS = Array.from({ length: 8 }, (_, index) => strategyColour(index));
const STRONG = COLOURS.map(({ strong }) => strong);
const PAIRS = STRONG.flatMap((a, at) => STRONG.slice(at + 1).map((b) => [a, b] as const));
const FIRST_PAIRS = PAIRS.filter((pair) => pair.every((colour) => STRONG.indexOf(colour) < 4));

const toRgb = converter('rgb');
const toLinear = converter('lrgb');
const difference = differenceCiede2000();

/** Simulates colour vision deficiencies with the matrices of Machado et al. (2009), on linear RGB. */
const deficient = (filter: (colour: Rgb) => Rgb) => (colour: string) => {
  const seen = filter({ ...toLinear(toRgb(colour) ?? BLACK), mode: 'rgb' });
  return clampRgb(toRgb({ ...seen, mode: 'lrgb' }));
};
const BLACK: Rgb = { mode: 'rgb', r: 0, g: 0, b: 0 };
const EYES: Readonly<Record<string, (colour: string) => Rgb>> = {
  normal: (colour) => toRgb(colour) ?? BLACK,
  protanopia: deficient(filterDeficiencyProt(1)),
  deuteranopia: deficient(filterDeficiencyDeuter(1)),
  tritanopia: deficient(filterDeficiencyTrit(1)),
};
const grey = (colour: string): Rgb => {
  const light = wcagLuminance(colour);
  return toRgb({ mode: 'lrgb', r: light, g: light, b: light });
};
const least = (pairs: typeof PAIRS, seen: (colour: string) => Rgb) =>
  Math.min(...pairs.map(([a, b]) => difference(seen(a), seen(b))));

describe('the colours of strategies', () => {
  test('are the tested ones, and repeat after the eighth', () => {
    expect(STRONG.slice(0, 4)).toEqual(Object.values(STRATEGY_COLOURS));
    expect(strategyColour(8)).toBe(strategyColour(0));
  });

  test.each(COLOURS)('$strong and its $pale are readable', ({ strong, pale }) => {
    expect(wcagContrast(strong, PAPER)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(INK, pale)).toBeGreaterThanOrEqual(12);
    expect(wcagContrast(INK_SOFT, pale)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(EYES))('the first four are told apart with %s', (eyes) => {
    const seen = EYES[eyes] ?? grey;
    expect(least(FIRST_PAIRS, seen)).toBeGreaterThan(14);
    expect(least(PAIRS, seen)).toBeGreaterThan(9.9);
  });

  test('the first four are distinguishable in grey', () => {
    expect(least(FIRST_PAIRS, grey)).toBeGreaterThanOrEqual(8);
    expect(least(PAIRS, grey)).toBeGreaterThan(3.4);
  });

  test.each(STRONG)('lines of %s are visible, and first listings stand out', (strong) => {
    const contrast = (emphasis: 'first' | 'relisted') => {
      const opacity = lineOpacity(strong, emphasis);
      return wcagContrast(formatHex(interpolate([PAPER, strong])(opacity)), PAPER);
    };
    expect(contrast('relisted')).toBeGreaterThanOrEqual(3);
    expect(contrast('first')).toBeGreaterThanOrEqual(1.25 * contrast('relisted'));
    const opacity = lineOpacity(strong, 'relisted');
    expect(wcagContrast(formatHex(interpolate([PAPER, strong])(opacity - 0.05)), PAPER)).toBeLessThan(3.1);
  });
});

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

test('after eight the colours repeat in the same order, so that neighbours always differ', () => {
  const many = Array.from({ length: 24 }, (_, index) => strategyColour(index).strong);
  expect(many).toEqual([...STRONG, ...STRONG, ...STRONG]);
  expect(new Set(STRONG).size).toBe(STRONG.length);
});
