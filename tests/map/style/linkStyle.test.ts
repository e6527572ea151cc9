import { describe, expect, test } from 'vitest';
import type { SceneLink } from '../../../src/map/geometry/scene.ts';
import { linkStyle } from '../../../src/map/style/linkStyle.ts';
import type { LinkState } from '../../../src/map/style/state.ts';
import { type Listing, listingsOfInitiative } from '../../../src/plan/graph.ts';
import { PAPER, strategyColour } from '../../../src/ui/palette.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { smallGraph } from '../../fixtures/small.ts';
import { contrast } from './wcag.ts';

const REST: LinkState = { isHidden: false, isDim: false, isHighlighted: false, isDropped: false };
const COLOURS = Array.from({ length: 8 }, (_, index) => strategyColour(index).strong);

function listings(...marks: readonly Listing['mark'][]): readonly Listing[] {
  return marks.flatMap((mark) => smallGraph.listings.find((each) => each.mark === mark) ?? []);
}

function link(own: readonly Listing[], prominence = 0.4): SceneLink {
  const at = { x: 0, y: 0 };
  return { id: 'a', source: 'a', target: 'b', from: at, controls: [at], to: at, prominence, listings: own };
}

const first = link(listings('first'));
const again = link(listings('relisted'));
const hub = link(listings('relisted'), 1);
const onMap = (of: SceneLink, state: Partial<LinkState> = {}, strong = COLOURS[0] ?? '') =>
  linkStyle(of, 'map', strong, { ...REST, ...state });

describe('on the map', () => {
  test.each([
    ['one', 1, 1.3],
    ['two', 2, 2.2],
    ['four', 4, 4],
    ['as many as a mark is high', 5, 4.9],
    ['more', 6, 5],
    ['a hundred, of a closed branch', 100, 5],
  ])('a line is as wide as it has initiatives: %s', (_, count, width) => {
    const own = realGraph.initiatives
      .slice(0, count)
      .flatMap(({ id }) => listingsOfInitiative(realGraph, id));
    expect(onMap(link(own))?.line.width).toBeCloseTo(width, 9);
  });

  test('a hub’s link is 3.4 wide and almost opaque', () => {
    expect(onMap(hub)).toEqual({
      line: { colour: COLOURS[0], opacity: 0.95, width: 3.4, dash: [] },
      order: 5,
    });
  });

  test('none is dashed, as marks distinguish first listings from re-listings', () => {
    for (const each of [first, again, hub]) expect(onMap(each)?.line.dash).toEqual([]);
  });

  test.each(COLOURS)(
    'on paper a re-listing’s line of %s has a contrast of at least 3:1, a first listing’s more',
    (strong) => {
      const of = (each: SceneLink) =>
        contrast(onMap(each, {}, strong)?.line ?? { colour: PAPER, opacity: 0 }, PAPER);
      expect(of(again)).toBeGreaterThanOrEqual(3);
      expect(of(first)).toBeGreaterThan(of(again));
      expect(of(hub)).toBeGreaterThan(of(first));
    },
  );

  test('a link with any first listing counts as first', () => {
    expect(onMap(link(listings('relisted', 'first')))?.line.opacity).toBe(onMap(first)?.line.opacity);
  });

  test('highlighted it is opaque, wider and above the others; a hub keeps its width', () => {
    for (const each of [first, again])
      expect(onMap(each, { isHighlighted: true })).toEqual({
        line: { colour: COLOURS[0], opacity: 1, width: expect.closeTo(2.4, 9), dash: [] },
        order: 6,
      });
    expect(onMap(hub, { isHighlighted: true })).toEqual({
      line: { colour: COLOURS[0], opacity: 1, width: 3.4, dash: [] },
      order: 6,
    });
  });

  test('dimmed it has an opacity of 0.1', () => {
    for (const each of [first, again, hub]) expect(onMap(each, { isDim: true })?.line.opacity).toBe(0.1);
  });

  test('dropped it is dashed, with the same width and opacity', () => {
    for (const each of [first, again, hub]) {
      const before = onMap(each);
      expect(onMap(each, { isDropped: true })).toEqual(
        before === null ? null : { ...before, line: { ...before.line, dash: [3, 2.5] } },
      );
    }
  });

  test('filtered links are not drawn', () => {
    expect(onMap(first, { isHidden: true })).toBeNull();
  });
});

describe('in the structure', () => {
  test('only highlighted links are drawn, dashed, below the rows with their names', () => {
    const drawn = (state: Partial<LinkState>) =>
      linkStyle(again, 'structure', '#123456', { ...REST, ...state });
    expect(drawn({})).toBeNull();
    expect(drawn({ isDim: true })).toBeNull();
    expect(drawn({ isHidden: true, isHighlighted: true })).toBeNull();
    expect(drawn({ isHighlighted: true })).toEqual({
      line: { colour: '#123456', opacity: 1, width: 2, dash: [3, 2.5] },
      order: 1,
    });
  });
});
