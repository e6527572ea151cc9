import { describe, expect, test } from 'vitest';
import { fitCamera } from '../../src/map/camera.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { backgroundBox } from '../../src/map/labels/label.ts';
import { overlaps } from '../../src/map/labels/occupancy.ts';
import { lossesIn, NO_LOSSES } from '../../src/map/losses.ts';
import { isDrawn } from '../../src/map/style/state.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import type { InitiativeId } from '../../src/plan/plan.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import {
  JA,
  LANGUAGES,
  LAPTOP,
  labelFaults,
  labelled,
  type Question,
  roomOn,
  SCREENS,
} from './labelChecks.ts';
import { stateOf, stateWithout } from './sceneState.ts';

const id = idsOf(realGraph);
const loan = id.initiative('sme-loan-program');
const again = realGraph.initiatives
  .map((initiative) => initiative.id)
  .filter((initiative) => (realGraph.listingsByInitiative.get(initiative) ?? []).length > 1);

const DROPPED: readonly (readonly [string, PlanGraph, readonly InitiativeId[]])[] = [
  ['the hub', realGraph, [loan]],
  ['all that is listed again', realGraph, again],
  ['everything', realGraph, realGraph.initiatives.map((initiative) => initiative.id)],
  ['one of a small plan', smallGraph, smallGraph.initiatives.slice(0, 1).map((initiative) => initiative.id)],
];

/** The losses and the labels of a picture with dropped initiatives. */
function written(
  graph: PlanGraph,
  dropped: readonly InitiativeId[],
  view: 'map' | 'structure',
  question: Pick<Question, 'size' | 'language' | 'zoom'>,
) {
  const state = stateWithout(graph, dropped);
  const scene = sceneOf(graph, view, roomOn(question.size), { kind: 'closed' });
  const answer = labelled({ ...question, graph, scene, state });
  const losses = lossesIn(scene, view, state, answer.camera);
  return { state, losses, answer };
}

describe.each(DROPPED)('without %s', (_, graph, dropped) => {
  test.each(SCREENS)('at $w × $h no sign of a loss covers text or another sign', (size) => {
    for (const language of LANGUAGES)
      for (const zoom of [1, 1.7, 3]) {
        const { losses, answer } = written(graph, dropped, 'map', { size, language, zoom });
        const over = losses.signs.flatMap(({ policy, box }) =>
          answer.labels
            .filter((label) => overlaps(box, label.grounded ? backgroundBox(label.box) : label.box))
            .map((label) => `${policy} over ${label.lines.join('')}`),
        );
        const twice = losses.signs.filter(({ box }, index) =>
          losses.signs.some((other, at) => at > index && overlaps(box, other.box)),
        );
        expect({ over, twice, faults: labelFaults(answer) }).toEqual({ over: [], twice: [], faults: [] });
      }
  });
});

test('each weakened policy shows its listing counts before and after, and whether at most one is left', () => {
  for (const [_, graph, dropped] of DROPPED)
    for (const size of SCREENS)
      for (const language of LANGUAGES) {
        const { losses } = written(graph, dropped, 'map', { size, language });
        const gone = new Set<string>(dropped);
        const expected = graph.policies.flatMap(({ id: policy }) => {
          const before = graph.listings.filter((listing) => listing.policy === policy);
          const left = before.filter(({ initiative }) => !gone.has(initiative)).length;
          const text = `${before.length}→${left}`;
          return before.length === left ? [] : [{ policy, text, isSevere: left < 2 }];
        });
        const told = losses.signs.map(({ policy, text, isSevere }) => ({ policy, text, isSevere }));
        expect(told.sort((a, b) => (a.policy < b.policy ? -1 : 1))).toEqual(expected);
        expect(losses.dots).toEqual([]);
      }
});

test('the sign replaces the dots of a weakened policy', () => {
  const { losses, answer, state } = written(realGraph, [loan], 'map', { size: LAPTOP, language: JA });
  const scene = sceneOf(realGraph, 'map', roomOn(LAPTOP), { kind: 'closed' });
  expect(losses.signs).toHaveLength(14);
  for (const at of scene.nodes.values())
    if (at.role === undefined && at.opens !== undefined)
      expect([at.id, isDrawn(at, state)]).toEqual([at.id, !state.lost.has(at.opens)]);
  for (const { policy, box } of losses.signs) {
    const chip = answer.nodes.find(({ id: drawn }) => drawn === policy)?.box ?? { x: 0, y: 0, w: 0, h: 0 };
    expect(box.y).toBeGreaterThanOrEqual(chip.y + chip.h);
    expect(box.y).toBeLessThan(chip.y + chip.h + 3);
    expect(box.x + box.w / 2).toBeCloseTo(chip.x + chip.w / 2);
  }
});

test('without room for the smallest font size there is no sign', () => {
  const state = stateWithout(realGraph, [loan]);
  const scene = sceneOf(realGraph, 'map', roomOn(LAPTOP), { kind: 'closed' });
  const camera = fitCamera(scene, LAPTOP);
  expect(lossesIn(scene, 'map', state, camera, 12).signs).toHaveLength(14);
  expect(lossesIn(scene, 'map', state, camera, 24).signs).toEqual([]);
  expect(lossesIn(scene, 'map', state, { ...camera, zoom: camera.zoom / 2 }, 12).signs).toEqual([]);
  const closer = lossesIn(scene, 'map', state, { ...camera, zoom: camera.zoom * 2 }, 12).signs;
  expect(closer.map(({ size }) => size)).toEqual(Array(14).fill(expect.closeTo(24 * camera.zoom)));
});

test('without a loss there are no signs', () => {
  const scene = sceneOf(realGraph, 'map', roomOn(LAPTOP), { kind: 'closed' });
  expect(lossesIn(scene, 'map', stateOf(realGraph), fitCamera(scene, LAPTOP))).toBe(NO_LOSSES);
});

test('in the structure a ring replaces the dot of each lost listing', () => {
  const { losses } = written(realGraph, [loan], 'structure', { size: LAPTOP, language: JA });
  expect(losses.signs).toEqual([]);
  // Its first listing is drawn as the initiative itself.
  expect(losses.dots.map((dot) => dot.id).sort()).toEqual(
    realGraph.listings
      .filter(({ initiative }) => initiative === loan)
      .map(({ id: listing, mark }) => (mark === 'first' ? loan : listing))
      .sort(),
  );
  for (const { r } of losses.dots) expect(r).toBeGreaterThanOrEqual(4);
});
