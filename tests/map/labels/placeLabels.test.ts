import { describe, expect, test } from 'vitest';
import type { LabelSpec, Point, Rect } from '../../../src/map/geometry/scene.ts';
import type { LabelCamera, LabelledNode, PlacedLabel } from '../../../src/map/labels/label.ts';
import { placeLabels } from '../../../src/map/labels/placeLabels.ts';
import type { PlanNode } from '../../../src/plan/graph.ts';
import { smallGraph } from '../../fixtures/small.ts';
import { EN, JA, plainWidth } from '../labelChecks.ts';

const [EMPTY, ROOM]: readonly [Rect, Rect] = [
  { x: 0, y: 0, w: 0, h: 0 },
  { x: 0, y: 0, w: 400, h: 300 },
];
const camera = (screen: Rect = ROOM, zoom = 1): LabelCamera => ({ screen, zoom, fitZoom: 1 });

function planNode(id: string): PlanNode {
  const found = smallGraph.nodes.get(id);
  if (found === undefined) throw new RangeError(`No ${id}`);
  return found;
}

type Beside = Extract<LabelSpec, { place: 'beside' }>;
const beside = (more: Partial<Beside> = {}): LabelSpec => ({
  place: 'beside',
  content: 'name',
  bold: false,
  importance: 10,
  towards: { x: 0, y: 1 },
  fromZoom: 0,
  ...more,
});
type Inside = Extract<LabelSpec, { place: 'inside' }>;
const inside = (more: Partial<Inside> = {}): LabelSpec => ({
  place: 'inside',
  content: 'numberOrName',
  align: 'middle',
  bold: false,
  onColour: false,
  importance: 10,
  ...more,
});

/** A node of the small plan with its middle at a place on screen. */
function standing(
  id: string,
  at: Point,
  labels: readonly LabelSpec[],
  more: Partial<LabelledNode> & { readonly size?: number } = {},
): LabelledNode {
  const { size = 10, ...rest } = more;
  const box = rest.box ?? { x: at.x - size / 2, y: at.y - size / 2, w: size, h: size };
  const given = { id, node: planNode(id), relisted: false, box, anchor: null, labels };
  return { ...given, state: 'plain', bodies: [box], ...rest };
}

const place = (nodes: readonly LabelledNode[], at = camera(), language = JA) =>
  placeLabels(nodes, at, language, plainWidth);
const words = (labels: readonly PlacedLabel[]) =>
  labels.map(({ node, lines }) => `${node}: ${lines.join('/')}`);

describe('inside of a low row, read from afar', () => {
  const stage: LabelCamera = { ...camera(), smallest: 24 };
  const row = (h: number) =>
    words(
      place([standing('1.1.1', { x: 0, y: 0 }, [inside()], { box: { x: 10, y: 10, w: 380, h } })], stage),
    );

  test('there is the number where the name has no room, and nothing where neither has', () => {
    expect(row(29).map((text) => text.length > '1.1.1: 1.1.1'.length)).toEqual([true]);
    expect(row(28)).toEqual(['1.1.1: 1.1.1']);
    expect(row(19.3)).toEqual(['1.1.1: 1.1.1']);
    expect(row(19.1)).toEqual([]);
  });
});

describe('beside a node', () => {
  const middle = { x: 200, y: 150 };

  test('a name stands where it is drawn to, as large as its words', () => {
    // 夜の市場 and the like are full-width: 12 px a sign.
    const [label] = place([standing('harbour-map', middle, [beside()])]);
    const text = planNode('harbour-map').name.ja;
    expect(text).toHaveLength(4);
    expect(label).toEqual({
      id: 'harbour-map#0',
      node: 'harbour-map',
      lines: [text],
      box: { x: 176, y: 158, w: 48, h: 1.2 * 12 },
      size: 12,
      bold: false,
      align: 'middle',
      place: 'beside',
      onColour: false,
      dim: false,
      asked: false,
      grounded: false,
      leader: null,
    });
  });

  test('another side is taken where the first is not free', () => {
    const [free] = place([standing('harbour-map', middle, [beside()])]);
    const wall = standing('solar-roofs', EMPTY, [], { box: { x: 0, y: 157, w: 400, h: 50 } });
    const [label] = place([standing('harbour-map', middle, [beside()]), wall]);
    expect(label?.lines).toEqual(free?.lines);
    expect(label?.box.y).toBeLessThan(150);
  });

  test('at the screen’s edge it is moved in and never cut', () => {
    for (const at of [
      { x: 4, y: 4 },
      { x: 396, y: 4 },
      { x: 4, y: 296 },
      { x: 396, y: 296 },
    ]) {
      const [label] = place([standing('harbour-map', at, [beside()])]);
      expect(label?.box.x).toBeGreaterThanOrEqual(0);
      expect(label?.box.y).toBeGreaterThanOrEqual(0);
      expect((label?.box.x ?? 999) + (label?.box.w ?? 0)).toBeLessThanOrEqual(400);
      expect((label?.box.y ?? 999) + (label?.box.h ?? 0)).toBeLessThanOrEqual(300);
    }
  });

  test('where there is no room there is no name, rather than half of one', () => {
    expect(
      place([standing('harbour-map', { x: 15, y: 15 }, [beside()])], camera({ x: 0, y: 0, w: 30, h: 30 })),
    ).toEqual([]);
  });

  test('where there is room for one, the more important has it, whichever comes first', () => {
    const narrow = camera({ x: 0, y: 0, w: 130, h: 34 });
    const nodes = [
      standing('harbour-map', { x: 40, y: 5 }, [beside({ importance: 20 })], { size: 6 }),
      standing('solar-roofs', { x: 90, y: 5 }, [beside({ importance: 30 })], { size: 6 }),
    ];
    expect(place(nodes, narrow).map(({ node }) => node)).toEqual(['solar-roofs']);
    expect(place([...nodes].reverse(), narrow).map(({ node }) => node)).toEqual(['solar-roofs']);
  });

  test('read from afar it is as large as that asks for', () => {
    const stage: LabelCamera = { ...camera(), smallest: 24 };
    const [label] = place([standing('harbour-map', middle, [beside()])], stage);
    expect(label).toMatchObject({ size: 24, box: { w: 4 * 24 } });
  });

  test('it waits for the zoom from which it may appear', () => {
    const named = (zoom: number) =>
      place([standing('harbour-map', middle, [beside({ fromZoom: 1.5 })])], camera(ROOM, zoom)).length;
    expect([0.5, 1, 1.4, 1.5, 3].map(named)).toEqual([0, 0, 0, 1, 1]);
    const never = beside({ fromZoom: Infinity });
    expect(place([standing('harbour-map', middle, [never])], camera(ROOM, 100))).toEqual([]);
  });

  test('a direction is numbered at first, and named from nearer on', () => {
    const says = (zoom: number) =>
      words(place([standing('1.1', middle, [beside({ content: 'numberOrName' })])], camera(ROOM, zoom)));
    expect(says(1)).toEqual(['1.1: 1.1']);
    expect(says(1.29)).toEqual(['1.1: 1.1']);
    expect(says(1.3).map((text) => text.replace('/', ''))).toEqual(['1.1: 1.1 商いを元気にする']);
  });

  test('type is never under 12 px, grows with the screen and slowly with the zoom', () => {
    const size = (zoom: number, fitZoom: number) =>
      placeLabels(
        [standing('harbour-map', middle, [beside()])],
        { screen: ROOM, zoom, fitZoom },
        JA,
        plainWidth,
      )[0]?.size ?? 0;
    expect([0.1, 0.5, 1].map((zoom) => size(zoom, 1))).toEqual([12, 12, 12]);
    expect(size(0.4, 0.4)).toBe(12);
    expect(size(1.6, 1.6)).toBeCloseTo(12 * 1.6 ** 0.75, 10);
    expect(size(3, 3)).toBe(18);
    expect(size(1.5, 1)).toBeCloseTo(12 * 1.5 ** 0.3, 10);
    expect(size(6, 1)).toBe(15);
  });
});

describe('inside of a node', () => {
  const boxed = (
    id: string,
    w: number,
    h: number,
    labels: readonly LabelSpec[],
    at = camera(),
    language = JA,
  ) => place([standing(id, EMPTY, labels, { box: { x: 100, y: 100, w, h } })], at, language);

  test('the fullest text that fits: name, short name, number, nothing', () => {
    expect(words(boxed('1', 200, 40, [inside()], camera(), EN))).toEqual([
      '1: 1 Growing the/strength of the town',
    ]);
    expect(words(boxed('1', 50, 20, [inside()], camera(), EN))).toEqual(['1: 1 Town']);
    expect(words(boxed('1', 20, 20, [inside()], camera(), EN))).toEqual(['1: 1']);
    expect(words(boxed('1', 6, 20, [inside()], camera(), EN))).toEqual([]);
    expect(words(boxed('1', 20, 10, [inside()], camera(), EN))).toEqual([]);
  });

  test('in the middle, or at the start after the row’s bar', () => {
    const [middle] = boxed('1.1.1', 60, 20, [inside({ content: 'number' })]);
    // Three figures and two points at half an em each.
    expect(middle).toMatchObject({ lines: ['1.1.1'], size: 12, align: 'middle', place: 'inside' });
    expect(middle?.box).toEqual({ x: 115, y: 104, w: 30, h: 12 });
    const [start] = boxed('1.1.1', 60, 20, [inside({ content: 'number', align: 'start' })]);
    expect(start?.box).toEqual({ x: 109, y: 104, w: 30, h: 12 });
  });

  test('type grows with its box while zooming in, up to 24 px', () => {
    const size = (zoom: number) =>
      boxed('1.1.1', 40 * zoom, 20 * zoom, [inside({ content: 'number' })], camera(ROOM, zoom))[0]?.size;
    expect([1, 1.5, 2, 3].map(size)).toEqual([12, 18, 24, 24]);
  });

  test('an area beside the node is kept to as well', () => {
    const area = { x: 10, y: -9, w: 150, h: 18 };
    const [label] = boxed('harbour-map', 10, 10, [inside({ content: 'listed', align: 'start', area })]);
    expect(label?.lines.join('')).toBe(planNode('harbour-map').name.ja);
    // One line of 12 px with its tails, 14.4 high, in the middle of the area.
    expect(label?.box.x).toBe(115);
    expect(label?.box.y).toBeCloseTo(97.8);
    expect(boxed('harbour-map', 10, 10, [inside({ content: 'listed', area: { ...area, w: 30 } })])).toEqual(
      [],
    );
  });

  test('what reaches beyond the screen has its words in the part that is seen', () => {
    const node = standing('1', EMPTY, [inside()], { box: { x: -300, y: 100, w: 380, h: 40 } });
    const [label] = place([node], camera(), EN);
    expect(label?.box.x).toBeGreaterThanOrEqual(0);
    expect((label?.box.x ?? 99) + (label?.box.w ?? 99)).toBeLessThanOrEqual(80);
  });
});

describe('while something is pointed at', () => {
  const middle = { x: 200, y: 150 };
  const asked = { state: 'asked' } as const;
  const dim = { state: 'dim' } as const;

  test('only what is asked for is named beside, whatever its importance and the zoom', () => {
    const labels = place([
      standing('harbour-map', { x: 100, y: 60 }, [beside({ importance: 900 })]),
      standing('tool-library', { x: 300, y: 60 }, [beside({ importance: 900 })], dim),
      standing('solar-roofs', middle, [beside({ importance: 1, fromZoom: Infinity })], asked),
    ]);
    expect(labels.map(({ node }) => node)).toEqual(['solar-roofs']);
  });

  test('numbers inside stay, set back where their node is', () => {
    const number = inside({ content: 'number' });
    const box = (x: number) => ({ box: { x, y: 20, w: 40, h: 20 } });
    const labels = place([
      standing('1.1.1', EMPTY, [number], { ...dim, ...box(20) }),
      standing('1.1.2', EMPTY, [number], box(80)),
      standing('solar-roofs', middle, [beside()], asked),
    ]);
    expect(labels.map(({ node, dim: isDim }) => [node, isDim])).toEqual([
      ['1.1.1', true],
      ['1.1.2', false],
      ['solar-roofs', false],
    ]);
  });

  test('its full name is written even where only the number was, and not twice where it was written already', () => {
    const both = [inside({ content: 'numberOrName' }), beside({ fromZoom: Infinity })];
    const small = standing('1.1', middle, both, { ...asked, size: 30 });
    expect(words(place([small])).map((text) => text.replace('/', ''))).toEqual([
      '1.1: 1.1',
      '1.1: 商いを元気にする',
    ]);
    const large = standing('1.1', EMPTY, both, { ...asked, box: { x: 20, y: 20, w: 300, h: 30 } });
    expect(words(place([large]))).toEqual(['1.1: 1.1 商いを元気にする']);
  });

  test('it may stand on what is set back, on a ground of its own; words that it would cover are left out', () => {
    // A dim number all around leaves no other place.
    const field = standing('1.1.1', EMPTY, [inside({ content: 'number' })], { ...dim, box: ROOM });
    const labels = place([field, standing('solar-roofs', { x: 200, y: 130 }, [beside()], asked)]);
    expect(labels.map(({ node, grounded }) => [node, grounded])).toEqual([['solar-roofs', true]]);
    // Without anything asked for, the number stands.
    expect(place([{ ...field, state: 'plain' }]).map(({ node }) => node)).toEqual(['1.1.1']);
  });

  test('where there is no room near, it stands apart with a leader from its node', () => {
    const wall = standing('tool-library', EMPTY, [], { box: { x: 150, y: 100, w: 100, h: 100 } });
    const [label] = place([wall, standing('solar-roofs', middle, [beside()], asked)]);
    expect(label?.lines.join('')).toBe(planNode('solar-roofs').name.ja);
    expect(label?.leader).not.toBeNull();
    const [from, to] = label?.leader ?? [EMPTY, EMPTY];
    expect(Math.hypot(from.x - middle.x, from.y - middle.y)).toBeCloseTo(5, 6);
    expect(to.x < 150 || to.x > 250 || to.y < 100 || to.y > 200).toBe(true);
    expect(label?.grounded).toBe(true);
  });

  test('unasked, only what carries much stands apart, and not far', () => {
    const wall = standing('tool-library', EMPTY, [], { box: { x: 180, y: 130, w: 40, h: 40 } });
    const leaders = (importance: number) =>
      place([wall, standing('solar-roofs', middle, [beside({ importance })])]).map(
        ({ leader }) => leader !== null,
      );
    expect(leaders(240)).toEqual([true]);
    expect(leaders(60)).toEqual([]);
  });
});

test('the same question has the same answer', () => {
  const nodes = ['harbour-map', 'tool-library', 'solar-roofs', 'night-market'].map((id, index) =>
    standing(id, { x: 190 + index * 12, y: 150 }, [beside()]),
  );
  expect(place(nodes)).toEqual(place(structuredClone(nodes)));
});
