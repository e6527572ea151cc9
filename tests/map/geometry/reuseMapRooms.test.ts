import { describe, expect, test } from 'vitest';
import { USUAL_ROOM } from '../../../src/map/geometry/mapPage.ts';
import { reuseMap } from '../../../src/map/geometry/reuseMap.ts';
import type { SceneNode } from '../../../src/map/geometry/scene.ts';
import { roomFor } from '../../../src/map/room.ts';
import { graphOf } from '../../../src/plan/graph.ts';
import type { Json } from '../../fixtures/json.ts';
import { realGraph, realText } from '../../fixtures/realPlan.ts';
import { planOf } from '../../fixtures/small.ts';
import { clashes, nodeAt, outside } from '../sceneChecks.ts';
import { mapFacts } from './mapFacts.ts';
import { ROOMS } from './wholeScene.ts';

const facts = mapFacts(realGraph);
const countOf = (id: string) => realGraph.listings.filter(({ initiative }) => initiative === id).length;

describe('on stage, in a room that does not scroll', () => {
  const scene = reuseMap(realGraph, roomFor('wide', { w: 1920, h: 950 }, 24));
  const at = (id: string) => nodeAt(scene, id);
  const rest = at('rest:shared');

  test('the page fits the room, with a font size of 24 px', () => {
    expect(scene.fit).toBe('whole');
    expect(scene.readable?.zoom).toBe(2);
    expect(scene.bounds).toEqual({ x: 0, y: 0, w: 956, h: 471 });
    expect(clashes(scene)).toEqual([]);
    expect(outside(scene)).toEqual([]);
  });

  test('has all policies and strategies, the initiatives with the highest listing counts, and the number of others', () => {
    for (const { id } of [...realGraph.policies, ...realGraph.strategies, ...realGraph.directions])
      expect(scene.nodes.has(id)).toBe(true);
    const drawn = facts.shared.filter((id) => scene.nodes.has(id));
    const hidden = facts.shared.filter((id) => !scene.nodes.has(id));
    expect(rest.members).toEqual(hidden);
    expect(rest.opens).toBeUndefined();
    expect(hidden.length).toBeGreaterThan(0);
    const least = Math.min(...drawn.map(countOf));
    for (const id of hidden) expect(countOf(id)).toBeLessThanOrEqual(least);
  });

  test('an initiative with a row has all its links', () => {
    const linked = [...scene.links.values()].flatMap(({ listings }) => listings.map(({ id }) => id));
    const expected = realGraph.listings.filter(
      ({ initiative }) => countOf(initiative) > 1 && scene.nodes.has(initiative),
    );
    expect(linked.sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  test('a row above the last one is reserved for a selected initiative', () => {
    const box = scene.pin?.box ?? { x: 0, y: 0, w: 0, h: 0 };
    const free = { id: 'pin', node: rest.node, ...box, x: box.x + box.w / 2, y: box.y + box.h / 2 };
    const shape: SceneNode = { ...free, shape: 'box', labels: [] };
    expect(clashes({ ...scene, nodes: new Map([...scene.nodes, ['pin', shape]]) })).toEqual([]);
    expect(box.w).toBe(rest.w);
  });
});

describe('independent of language', () => {
  /** The plan with a third language of short names in all texts. */
  const withFrench = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(withFrench);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, each]) => [name, withFrench(each)] as const);
    const all = Object.fromEntries(entries);
    return typeof all.ja === 'string' ? { ...all, fr: 'Court' } : all;
  };
  const french = graphOf(planOf(withFrench({ ...JSON.parse(realText), languages: ['ja', 'en', 'fr'] })));

  test('a further language whose names fit the same lines moves nothing', () => {
    expect(french.initiatives[0]?.breaks.fr).toBe('Court');
    for (const [, room] of ROOMS) expect(reuseMap(french, room)).toEqual(reuseMap(realGraph, room));
  });

  test('a scene has no text of the plan', () => {
    const text = JSON.stringify([...reuseMap(realGraph, USUAL_ROOM.wide).nodes.values()]);
    for (const { name } of realGraph.nodes.values())
      for (const each of Object.values(name)) expect(text.includes(`"${each}"`)).toBe(false);
  });
});
