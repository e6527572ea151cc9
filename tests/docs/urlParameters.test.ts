import { afterEach, expect, test, vi } from 'vitest';
import { VIEWS } from '../../src/explore/state.ts';
import {
  DEFAULT_TABLE_SETTINGS,
  LIST_COLUMNS,
  OVERLAP_CELLS,
  OVERLAP_SIDES,
  tableSettingsToParams,
  WEAK_LIMITS,
} from '../../src/explore/tableSettings.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { graphOf, NODE_KINDS } from '../../src/plan/graph.ts';
import {
  COMBINATION_ORDERS,
  INITIATIVE_ORDERS,
  MATRIX_ROWS,
  OVERLAP_ORDERS,
} from '../../src/plan/orderNames.ts';
import { EMBED_PARAM } from '../../src/store/embedMode.ts';
import { requestedPlan } from '../../src/store/planUrl.ts';
import { fromSearchParams } from '../../src/store/searchParams.ts';
import { tourFromParams } from '../../src/store/tourParams.ts';
import { attributeOf } from '../fixtures/attributed.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { codeIn, readMarkdown, tableRows } from './markdown.ts';

const rows = tableRows(readMarkdown('docs/url-parameters.md'));
const documented = rows.map(([name = '']) => codeIn(name)[0] ?? '');

afterEach(() => vi.restoreAllMocks());

/** The names of all parameters that the readers of addresses ask for. */
function readByCode(): readonly string[] {
  const get = vi.spyOn(URLSearchParams.prototype, 'get');
  const step = new URLSearchParams('tour=vision&step=1');
  fromSearchParams(step, realGraph);
  tourFromParams(step, () => {});
  requestedPlan('https://example.com/?plan=other.json');
  return [...get.mock.calls.map(([name]) => name), EMBED_PARAM];
}

test('the document names exactly the parameters that the code reads, each once', () => {
  const read = new Set(readByCode());
  expect(documented.toSorted()).toEqual([...read].toSorted());
  expect(
    Object.keys(tableSettingsToParams(DEFAULT_TABLE_SETTINGS)).filter((name) => !read.has(name)),
  ).toEqual([]);
});

/** The plan of the examples, with the attributes of some. */
const exampleGraph = graphOf({
  ...realGraph.plan,
  attributes: [attributeOf('status'), attributeOf('budget')],
  initiatives: realGraph.plan.initiatives.map((each) => ({
    ...each,
    values: { status: 'Delayed', budget: 1 },
  })),
});

test.each(rows)('the example of %s is read without a fault', (name, _values, _default, example = '') => {
  const [query = ''] = codeIn(example);
  const parameters = new URLSearchParams(query);
  expect(parameters.has(codeIn(name ?? '')[0] ?? '')).toBe(true);
  const dropped = [...fromSearchParams(parameters, exampleGraph).unknownParams];
  tourFromParams(parameters, (one) => dropped.push(one));
  expect(dropped).toEqual([]);
});

test.each<[string, readonly (string | number)[]]>([
  ['lang', LANGUAGES],
  ['view', VIEWS],
  ['hide', NODE_KINDS],
  ['marks', ['first', 'relisted']],
  ['hubs', ['out']],
  ['links', ['suggested']],
  ['weak', WEAK_LIMITS],
  ['rows', MATRIX_ROWS],
  ['order', INITIATIVE_ORDERS],
  ['of', OVERLAP_SIDES],
  ['cells', OVERLAP_CELLS],
  ['by', OVERLAP_ORDERS],
  ['sets', COMBINATION_ORDERS],
  ['sheet', Object.keys(LIST_COLUMNS)],
  ['sort', ['-', ...LIST_COLUMNS.initiatives, ...LIST_COLUMNS.policies]],
])('the document names the values of %s', (name, values) => {
  const [, said = ''] = rows.find(([first]) => first === `\`${name}\``) ?? [];
  expect(codeIn(said)).toEqual(values.map(String));
});
