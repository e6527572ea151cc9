import { describe, expect, test } from 'vitest';
import { beside, EMPTY, inside, place, planNode, ROOM, standing, words } from './standing.ts';

describe('while a node is hovered', () => {
  const middle = { x: 200, y: 150 };
  const asked = { state: 'asked' } as const;
  const dim = { state: 'dim' } as const;

  test('only asked names appear beside nodes, at any importance and zoom', () => {
    const labels = place([
      standing('harbour-map', { x: 100, y: 60 }, [beside({ importance: 900 })]),
      standing('tool-library', { x: 300, y: 60 }, [beside({ importance: 900 })], dim),
      standing('solar-roofs', middle, [beside({ importance: 1, fromZoom: Infinity })], asked),
    ]);
    expect(labels.map(({ node }) => node)).toEqual(['solar-roofs']);
  });

  test('numbers inside stay, dimmed with their node', () => {
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

  test('its full name replaces a number alone, and is not repeated if it is there already', () => {
    const both = [inside({ content: 'numberOrName' }), beside({ fromZoom: Infinity })];
    const small = standing('1.1', middle, both, { ...asked, size: 30 });
    expect(words(place([small])).map((text) => text.replace('/', ''))).toEqual([
      '1.1: 1.1',
      '1.1: 商いを元気にする',
    ]);
    const large = standing('1.1', EMPTY, both, { ...asked, box: { x: 20, y: 20, w: 300, h: 30 } });
    expect(words(place([large]))).toEqual(['1.1: 1.1 商いを元気にする']);
  });

  test('it may cover dimmed nodes with a background; labels under it are left out', () => {
    // A dim number all around leaves no other place.
    const field = standing('1.1.1', EMPTY, [inside({ content: 'number' })], { ...dim, box: ROOM });
    const labels = place([field, standing('solar-roofs', { x: 200, y: 130 }, [beside()], asked)]);
    expect(labels.map(({ node, grounded }) => [node, grounded])).toEqual([['solar-roofs', true]]);
    // Without anything asked for, the number stands.
    expect(place([{ ...field, state: 'plain' }]).map(({ node }) => node)).toEqual(['1.1.1']);
  });

  test('without room nearby it is apart, with a leader line', () => {
    const wall = standing('tool-library', EMPTY, [], { box: { x: 150, y: 100, w: 100, h: 100 } });
    const [label] = place([wall, standing('solar-roofs', middle, [beside()], asked)]);
    expect(label?.lines.join('')).toBe(planNode('solar-roofs').name.ja);
    expect(label?.leader).not.toBeNull();
    const [from, to] = label?.leader ?? [EMPTY, EMPTY];
    expect(Math.hypot(from.x - middle.x, from.y - middle.y)).toBeCloseTo(5, 6);
    expect(to.x < 150 || to.x > 250 || to.y < 100 || to.y > 200).toBe(true);
    expect(label?.grounded).toBe(true);
  });

  test('only important unasked names are apart, and not far', () => {
    const wall = standing('tool-library', EMPTY, [], { box: { x: 180, y: 130, w: 40, h: 40 } });
    const leaders = (importance: number) =>
      place([wall, standing('solar-roofs', middle, [beside({ importance })])]).map(
        ({ leader }) => leader !== null,
      );
    expect(leaders(240)).toEqual([true]);
    expect(leaders(60)).toEqual([]);
  });
});

test('is deterministic', () => {
  const nodes = ['harbour-map', 'tool-library', 'solar-roofs', 'night-market'].map((id, index) =>
    standing(id, { x: 190 + index * 12, y: 150 }, [beside()]),
  );
  expect(place(nodes)).toEqual(place(structuredClone(nodes)));
});
