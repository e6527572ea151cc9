import { describe, expect, test } from 'vitest';
import { highlight } from '../../src/explore/highlight.ts';
import { type Branches, CANVAS_VIEWS, type CanvasView } from '../../src/explore/state.ts';
import { fitZoom } from '../../src/map/camera.ts';
import type { Size } from '../../src/map/geometry/scene.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { hubs } from '../../src/plan/measures.ts';
import { withLongNames } from '../fixtures/longNames.ts';
import {
  type Answer,
  EN,
  isNamed,
  JA,
  LANGUAGES,
  LAPTOP,
  labelFaults,
  labelled,
  PHONE,
  roomOn,
  spelled,
} from './labelChecks.ts';

const PLANS: readonly (readonly [string, PlanGraph])[] = [
  ['70 letters', withLongNames(70, true)],
  ['200 letters', withLongNames(200, true)],
  ['200 letters without places to break', withLongNames(200, false)],
];
const NAMES = ['name', 'numberOrName', 'listed'];

/** The names that should be inside a node, or in its area, and are neither whole nor shortened. */
function lostNames({ nodes, labels }: Answer, language: 'ja' | 'en'): readonly string[] {
  return nodes.flatMap(({ id, node, labels: specs, relisted }) => {
    const index = specs.findIndex((spec) => spec.place === 'inside' && NAMES.includes(spec.content));
    if (index < 0) return [];
    const label = labels.find((each) => each.id === `${id}#${index}`);
    const text = label === undefined ? '' : spelled(label).replace(/^[\d.Ⅰ-Ⅹ]+/, '');
    const mark = relisted ? (language === 'ja' ? '再掲' : 'Re-listed') : '';
    const name = node.name[language]?.replaceAll(/\s/g, '') ?? '';
    const beginning = text.slice(0, -mark.length || undefined).replace(/…$/, '');
    // A strategy has a short name.
    const isNamed =
      node.kind === 'strategy' ? text !== '' : beginning.length >= 8 && name.startsWith(beginning);
    return isNamed && text.endsWith(mark) ? [] : [`${id}: ${text}`];
  });
}

/** The whole picture of such a room, on a screen as high as it needs. */
function wholePicture(graph: PlanGraph, view: CanvasView, room: Size, branches: Branches) {
  const scene = sceneOf(graph, view, roomOn(room), branches);
  const zoom = Math.max(1, fitZoom(scene, room));
  return { graph, scene, size: { w: scene.bounds.w * zoom + 40, h: scene.bounds.h * zoom * 1.1 + 100 } };
}

describe.each(PLANS)('names of %s', (_, graph) => {
  test.each([LAPTOP, PHONE])('are shortened and never left out at $w×$h', (room) => {
    for (const view of CANVAS_VIEWS)
      for (const branches of [{ kind: 'closed' }, { kind: 'asPrinted' }] as const)
        for (const language of LANGUAGES) {
          const answer = labelled({ ...wholePicture(graph, view, room, branches), language });
          expect(labelFaults(answer).slice(0, 5)).toEqual([]);
          expect(lostNames(answer, language === JA ? 'ja' : 'en').slice(0, 5)).toEqual([]);
        }
  });
});

test('names of 70 letters are whole while the pointer is on the largest thing', () => {
  const graph = withLongNames(70, true);
  const hub = hubs(graph)[0];
  if (hub === undefined) throw new Error('No hub');
  for (const language of [JA, EN]) {
    const question = wholePicture(graph, 'map', LAPTOP, { kind: 'closed' });
    const state = { highlight: highlight(graph, hub.id) };
    const { labels } = labelled({ ...question, language, state, pointed: hub.id });
    expect(isNamed(labels, graph.nodes.get(hub.id), language.language)).toBe(true);
  }
});
