import { describe, expect, test } from 'vitest';
import { strategyColour } from '../../../src/ui/palette.ts';
import { CLEAR, GREY, INK, ink, KINDS, listingOf, look, PAPER } from './kinds.ts';
import { contrast } from './wcag.ts';

describe('without hue', () => {
  test('the selection has distinguishable lines of ink and of amber', () => {
    for (const { id, made, selected } of KINDS) {
      const { border, outline } = look(id, made, { isSelected: true });
      if (selected === null || border === null || outline === null) continue;
      // Amber on ink, and ink on paper: each differs in lightness from its neighbour.
      expect(contrast(outline, border.colour)).toBeGreaterThan(3);
      expect(contrast(border, PAPER)).toBeGreaterThan(3);
      expect(border.width).toBeGreaterThan(1);
      expect(outline.width).toBeGreaterThan(border.width);
    }
  });

  test('each strategy’s colour is distinguishable from paper as a filled or hollow mark', () => {
    for (let index = 0; index < 8; index += 1) {
      const colour = strategyColour(index);
      const first = look('shared-loan', { role: 'mark', listing: listingOf('first') }, {}, colour);
      const again = look('shared-loan', { role: 'mark', listing: listingOf('relisted') }, {}, colour);
      expect(contrast(first.fill, PAPER)).toBeGreaterThan(4.5);
      expect(contrast(again.border ?? CLEAR, PAPER)).toBeGreaterThan(4.5);
      expect(contrast(first.fill, again.fill.colour)).toBeGreaterThan(4.5);
    }
  });

  test('text on backgrounds is readable: ink on bundles, white on heads and hubs', () => {
    for (const grey of Object.values(GREY)) expect(contrast(ink(INK), grey)).toBeGreaterThan(7);
    for (const ground of [
      INK,
      '#4d4d4d',
      ...Array.from({ length: 8 }, (_, index) => strategyColour(index).strong),
    ])
      expect(contrast(ink(PAPER), ground)).toBeGreaterThan(4.5);
    // Tiers differ in lightness, in their order.
    const [two, three, four] = Object.values(GREY).map((grey) => contrast(ink(grey), PAPER));
    expect(three).toBeGreaterThan(two ?? Infinity);
    expect(four).toBeGreaterThan(three ?? Infinity);
  });
});
