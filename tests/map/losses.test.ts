import { describe, expect, test } from 'vitest';
import { shown as filtered, NO_FILTER } from '../../src/explore/filter.ts';
import { whatIf } from '../../src/explore/whatIf.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { grown } from '../../src/map/labels/label.ts';
import { overlaps } from '../../src/map/labels/occupancy.ts';
import { placeLabels } from '../../src/map/labels/placeLabels.ts';
import { lossesIn, takenBy } from '../../src/map/losses.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import type { InitiativeId } from '../../src/plan/schema.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import { estimated, LANGUAGES, LAPTOP, labelFaults, labelled, PHONE, PROJECTOR } from './labelChecks.ts';

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
const SCREENS = [
  ['laptop', LAPTOP, 'wide'],
  ['phone', PHONE, 'tall'],
  ['projector', PROJECTOR, 'wide'],
] as const;

/** What a picture writes of what is dropped, and all else that it writes. */
function written(
  graph: PlanGraph,
  dropped: readonly InitiativeId[],
  view: 'map' | 'structure',
  question: Pick<Parameters<typeof labelled>[0], 'size' | 'language' | 'zoom'> & { format: 'wide' | 'tall' },
) {
  const { graph: shown } = filtered(graph, { ...NO_FILTER, without: dropped }, null);
  const lost = new Map<string, number>(
    whatIf(graph, new Set(dropped)).losing.map(({ policy, lost }) => [policy.id, lost]),
  );
  const scene = sceneOf(graph, view, question.format, { kind: 'closed' });
  const answer = labelled({ ...question, graph: shown, scene });
  const { nodes, camera, screen } = answer;
  const losses = lossesIn({ view, scene, lost, dropped }, nodes, camera, screen);
  const at = { screen, zoom: camera.zoom, fitZoom: camera.zoom / (question.zoom ?? 1) };
  const labels = placeLabels(nodes, at, question.language, estimated, takenBy(losses));
  return { lost, losses, labels, answer: { ...answer, labels } };
}

describe.each(DROPPED)('without %s', (_, graph, dropped) => {
  test.each(SCREENS)('on a %s no sign of a loss stands on a word, nor a word on it', (_, size, format) => {
    for (const language of LANGUAGES)
      for (const zoom of [1, 1.7, 3]) {
        const { losses, labels, answer } = written(graph, dropped, 'map', { size, format, language, zoom });
        const over = losses.signs.flatMap(({ policy, box }) =>
          labels
            .filter((label) => overlaps(box, label.grounded ? grown(label.box) : label.box))
            .map((label) => `${policy} over ${label.lines.join('')}`),
        );
        const twice = losses.signs.filter(({ box }, index) =>
          losses.signs.some((other, at) => at > index && overlaps(box, other.box)),
        );
        expect({ over, twice, faults: labelFaults(answer) }).toEqual({ over: [], twice: [], faults: [] });
      }
  });
});

test('on a whole map each weakened policy has its sign, with what it loses', () => {
  for (const [_, graph, dropped] of DROPPED)
    for (const [, size, format] of SCREENS)
      for (const language of LANGUAGES) {
        const { lost, losses } = written(graph, dropped, 'map', { size, format, language });
        expect(new Map(losses.signs.map(({ policy, text }) => [policy, text]))).toEqual(
          new Map([...lost].map(([policy, count]) => [policy, `−${count}`])),
        );
        expect(losses.dots).toEqual([]);
      }
});

test('in the structure each lost listing leaves a ring where its dot stood', () => {
  const { losses } = written(realGraph, [loan], 'structure', {
    size: LAPTOP,
    format: 'wide',
    language: LANGUAGES[0],
  });
  expect(losses.signs).toEqual([]);
  expect(losses.dots.map((dot) => dot.id).sort()).toEqual(
    realGraph.listings
      .filter(({ initiative }) => initiative === loan)
      .map((listing) => listing.id)
      .sort(),
  );
});
