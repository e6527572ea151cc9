import { describe, expect, test } from 'vitest';
import { CANVAS_VIEWS } from '../../../src/explore/state.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { USUAL_ROOM } from '../../../src/map/geometry/mapPage.ts';
import type { PlanGraph } from '../../../src/plan/graph.ts';
import { SEED, SIZES } from '../../bench/sizes.ts';
import { generatedGraph } from '../../fixtures/generated.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../../fixtures/small.ts';
import { generatedPlan, SHAPES } from '../generatedPlan.ts';
import { type Asked, drawingOf, dropping } from './drawn.ts';
import { faults } from './geometry.ts';

const id = idsOf(realGraph);
const STATES: readonly (readonly [string, Asked])[] = [
  ['as it begins', {}],
  ['an initiative selected', { selected: id.initiative('sme-loan-program') }],
  ['a basic policy selected', { selected: id.policy('2.3.1') }],
  ['the vision selected', { selected: 'vision' }],
  ['a connection', { connect: { from: id.policy('1.1.2'), to: id.policy('4.2.3') } }],
  ['a search', { search: '人材', found: new Set(['reskilling', '4.1.1']) }],
  ['a strategy hidden', { filter: { hiddenStrategies: [id.strategy('3')] } }],
  ['the hub dropped', dropping(realGraph, id.initiative('sme-loan-program'))],
  ['as printed', { branches: { kind: 'asPrinted' } }],
  ['branches open', { branches: { kind: 'open', branches: [id.policy('4.1.4'), id.policy('1.1.1')] } }],
];

describe.each(CANVAS_VIEWS)('the %s of the real plan', (view) => {
  describe.each([USUAL_ROOM.wide, USUAL_ROOM.tall])('$format', (room) => {
    test.each(STATES)(
      '%s: no overlapping text, nothing outside the page, font sizes of at least 12 px',
      (_, asked) => {
        for (const language of LANGUAGES) {
          const drawing = drawingOf(realGraph, { ...asked, view, room, language });
          expect({ language, faults: faults(drawing).slice(0, 5) }).toEqual({ language, faults: [] });
        }
      },
    );
  });
});

const OTHERS: readonly (readonly [string, PlanGraph])[] = [
  ['a small plan', smallGraph],
  ['1,500 nodes', generatedGraph(SIZES.large, SEED)],
  ['15,000 nodes', generatedGraph(SIZES.huge, SEED)],
  ...SHAPES.map(([name, shape]) => [name, generatedPlan(shape)] as const),
];

test.each(OTHERS)('%s: the same for other plans', (_, graph) => {
  for (const view of CANVAS_VIEWS)
    for (const room of [USUAL_ROOM.wide, USUAL_ROOM.tall]) {
      const drawing = drawingOf(graph, { view, room, language: 'en' });
      expect({ view, format: room.format, faults: faults(drawing).slice(0, 5) }).toEqual({
        view,
        format: room.format,
        faults: [],
      });
    }
});
