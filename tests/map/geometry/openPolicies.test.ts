import { describe, expect, test } from 'vitest';
import { openBranches } from '../../../src/explore/state.ts';
import { USUAL_ROOM } from '../../../src/map/geometry/mapPage.ts';
import { sceneOf } from '../../../src/map/geometry/sceneOf.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { isNamed, JA, LANGUAGES, LAPTOP, labelFaults, labelled, roomOn } from '../labelChecks.ts';
import { boxOf, clashes, nodeAt, outside } from '../sceneChecks.ts';
import { mapFacts } from './mapFacts.ts';

const { own } = mapFacts(realGraph);
const room = roomOn(LAPTOP);
const closed = sceneOf(realGraph, 'map', room, { kind: 'closed' });
const withDots = realGraph.policies.filter(({ id }) => (own.get(id) ?? []).length > 0);

describe('a policy on the map', () => {
  test('closed has dots, each of which opens the list of all of them', () => {
    for (const [policy, ids] of own)
      for (const id of ids)
        expect(nodeAt(closed, id)).toMatchObject({ shape: 'disc', opens: policy, labels: [] });
  });

  test('open has names in place of the dots, in plan order, below its own name', () => {
    for (const { id } of withDots) {
      const scene = sceneOf(realGraph, 'map', room, openBranches([id]));
      const ids = own.get(id) ?? [];
      const rows = ids.map((each) => nodeAt(scene, each));
      for (const { shape, opens, labels } of rows) {
        expect([shape, opens]).toEqual(['disc', undefined]);
        expect(labels.map(({ content }) => content)).toEqual(['name']);
      }
      const tops = rows.map((each) => boxOf(each).y);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      expect(tops[0]).toBeGreaterThan(nodeAt(scene, id).y);
      expect(nodeAt(scene, `sign:${id}`)).toMatchObject({ role: 'sign', opens: id, node: id });
      expect(clashes(scene)).toEqual([]);
      expect(outside(scene)).toEqual([]);
      // The same things are there, and the sign besides.
      expect([...scene.nodes.keys()].sort()).toEqual([...closed.nodes.keys(), `sign:${id}`].sort());
    }
  });

  test('with all of them open there are no overlaps, and the page extends below', () => {
    const scene = sceneOf(realGraph, 'map', room, openBranches(withDots.map(({ id }) => id)));
    expect(clashes(scene)).toEqual([]);
    expect(outside(scene)).toEqual([]);
    expect(scene.fit).toBe('width');
    expect(scene.bounds.h).toBeGreaterThan(closed.bounds.h);
    expect(scene.bounds.w).toBe(closed.bounds.w);
    for (const language of LANGUAGES) {
      const size = { w: LAPTOP.w, h: scene.bounds.h + 8 };
      const answer = labelled({ graph: realGraph, scene, size, language });
      const initiatives = realGraph.initiatives.filter((each) => [...own.values()].flat().includes(each.id));
      expect(initiatives).toHaveLength(64);
      const missing = initiatives.filter((each) => !isNamed(answer.labels, each, language.language));
      expect(missing.map(({ id }) => id)).toEqual([]);
      expect(labelFaults(answer)).toEqual([]);
    }
  });

  test('opens nothing on a page without room for names, where dots represent only themselves', () => {
    const tall = sceneOf(realGraph, 'map', USUAL_ROOM.tall, { kind: 'closed' });
    for (const ids of own.values())
      for (const id of ids) {
        expect(nodeAt(tall, id).shape).toBe('disc');
        expect(nodeAt(tall, id).opens).toBeUndefined();
      }
    const [first] = withDots;
    if (first === undefined) throw new Error('No dots');
    expect(sceneOf(realGraph, 'map', USUAL_ROOM.tall, openBranches([first.id]))).toEqual(tall);
  });

  test('without own initiatives has nothing to open', () => {
    const [without] = realGraph.policies.filter(({ id }) => (own.get(id) ?? []).length === 0);
    if (without === undefined) return;
    expect(sceneOf(realGraph, 'map', room, openBranches([without.id]))).toEqual(closed);
    expect(
      labelled({ graph: realGraph, scene: closed, size: LAPTOP, language: JA }).labels.length,
    ).toBeGreaterThan(0);
  });
});
