import { describe, expect, test } from 'vitest';
import { scalesFor } from '../../../../src/exchange/picture/paint.ts';
import { serializeSvg } from '../../../../src/exchange/picture/svg.ts';
import {
  DEFAULT_TABLE_SETTINGS,
  LIST_COLUMNS,
  LIST_DEFAULTS,
} from '../../../../src/explore/tableSettings.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import type { PlanGraph } from '../../../../src/plan/graph.ts';
import { SEED, SIZES } from '../../../bench/sizes.ts';
import { attributedGraph } from '../../../fixtures/attributed.ts';
import { generatedGraph } from '../../../fixtures/generated.ts';
import { readXml } from '../../../fixtures/readXml.ts';
import { realGraph } from '../../../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../../../fixtures/small.ts';
import { faults } from '../../../map/drawing/geometry.ts';
import { generatedPlan, SHAPES } from '../../../map/generatedPlan.ts';
import { type ViewOptions, viewDrawingOf } from './drawnView.ts';

const id = idsOf(realGraph);
const loan = id.initiative('sme-loan-program');
const { overlap } = DEFAULT_TABLE_SETTINGS;

const STATES: readonly (readonly [string, ViewOptions])[] = [
  ['matrix', { view: 'matrix' }],
  [
    'matrix of all',
    { view: 'matrix', tableSettings: { matrix: { rows: 'all', order: 'reading' } }, selected: loan },
  ],
  ['matrix, a policy selected', { view: 'matrix', selected: id.policy('2.1.3') }],
  ['matrix without a strategy', { view: 'matrix', filter: { hiddenStrategies: [id.strategy('1')] } }],
  ['overlap', { view: 'overlap', selected: loan }],
  [
    'overlap by likeness',
    { view: 'overlap', tableSettings: { overlap: { ...overlap, order: 'similarity', cells: 'onlyThese' } } },
  ],
  [
    'a pair',
    {
      view: 'overlap',
      tableSettings: { overlap: { ...overlap, opened: [id.policy('2.1.1'), id.policy('4.1.3')] } },
    },
  ],
  ['combinations', { view: 'overlap', tableSettings: { overlap: { ...overlap, side: 'strategies' } } }],
  [
    'a combination',
    {
      view: 'overlap',
      tableSettings: {
        overlap: { ...overlap, side: 'strategies', opened: [id.strategy('2'), id.strategy('4')] },
      },
    },
  ],
  ['nothing compared', { view: 'overlap', tableSettings: { overlap: { ...overlap, side: 'compare' } } }],
  [
    'policies compared',
    {
      view: 'overlap',
      tableSettings: {
        overlap: { ...overlap, side: 'compare' },
        compared: ['1.1.2', '2.1.2', '4.1.5'].map(id.policy),
      },
    },
  ],
  [
    'initiatives compared',
    {
      view: 'overlap',
      tableSettings: {
        overlap: { ...overlap, side: 'compare' },
        compared: realGraph.initiatives.slice(0, 8).map((initiative) => initiative.id),
      },
    },
  ],
  ['list', { view: 'list', selected: loan, filter: { counts: { from: 1, to: 13 } } }],
  [
    'list of policies, something dropped',
    {
      view: 'list',
      tableSettings: { list: LIST_DEFAULTS.policies },
      filter: { without: [loan] },
      lost: new Map([['1.1.2', 1]]),
    },
  ],
];

test.each(STATES)(
  '%s: no overlapping text, nothing outside of the page, no type below 12 px',
  (_, options) => {
    for (const language of LANGUAGES)
      for (const withKey of [true, false]) {
        const drawing = viewDrawingOf(realGraph, { ...options, language, withKey });
        expect({ language, faults: faults(drawing).slice(0, 5) }).toEqual({ language, faults: [] });
      }
  },
);

test.each(STATES)('%s: can be rendered at all scales', (_, options) => {
  for (const language of LANGUAGES)
    expect(scalesFor(viewDrawingOf(realGraph, { ...options, language }))).toEqual([1, 2, 3, 4]);
});

/** Each view of any plan. */
function statesOf(graph: PlanGraph): readonly ViewOptions[] {
  const [a, b, c] = graph.policies.map((policy) => policy.id);
  const compared = [a, b, c].flatMap((each) => each ?? []);
  return [
    { view: 'matrix', tableSettings: { matrix: { rows: 'all', order: 'count' } } },
    { view: 'overlap', selected: a ?? null },
    { view: 'overlap', tableSettings: { overlap: { ...overlap, side: 'strategies' } } },
    { view: 'overlap', tableSettings: { overlap: { ...overlap, side: 'compare' }, compared } },
    { view: 'list' },
    { view: 'list', tableSettings: { list: LIST_DEFAULTS.policies } },
  ];
}

describe.each([
  ['a small plan', smallGraph],
  ['a plan with attributes', attributedGraph],
  ['1,500 nodes', generatedGraph(SIZES.large, SEED)],
  ['15,000 nodes', generatedGraph(SIZES.huge, SEED)],
  ...SHAPES.map(([name, shape]) => [name, generatedPlan(shape)] as const),
] as const)('%s', (_, graph) => {
  test.each(LANGUAGES)('in the pictures of other plans, %s', (language) => {
    for (const options of statesOf(graph)) {
      const drawing = viewDrawingOf(graph, { ...options, language });
      const { view, tableSettings } = options;
      expect({ view, tableSettings, faults: faults(drawing).slice(0, 5) }).toEqual({
        view,
        tableSettings,
        faults: [],
      });
    }
  });
});

test.each(LIST_COLUMNS.policies)('the list of policies by %s has all of its rows', (by) => {
  const drawing = viewDrawingOf(realGraph, {
    view: 'list',
    tableSettings: { list: { sheet: 'policies', by, descending: true } },
  });
  const rows = readXml(serializeSvg(drawing)).filter(({ attributes }) => attributes['data-role'] === 'node');
  expect(rows).toHaveLength(realGraph.policies.length);
});
