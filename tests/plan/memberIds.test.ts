/** Ids that every object or function of JavaScript has as a member are ids like any other. */
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/exchange/formats.ts';
import { CANVAS_VIEWS, INITIAL_VIEW_STATE } from '../../src/explore/state.ts';
import { elementsOf } from '../../src/map/elements.ts';
import { USUAL_ROOM } from '../../src/map/geometry/mapPage.ts';
import { sceneOf } from '../../src/map/geometry/sceneOf.ts';
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import { fromSearchParams, toSearchParams } from '../../src/store/searchParams.ts';
import { contentOf, filesOf } from '../exchange/make.ts';
import { sheetsOf } from '../exchange/workbook.ts';
import { realText } from '../fixtures/realPlan.ts';
import { idsOf, planOf } from '../fixtures/small.ts';
import { stateOf } from '../map/sceneState.ts';

/** Much listed initiatives, with ids of equal lengths that occur nowhere else in a file. */
const IDS = [
  ['sme-loan-program', 'constructor', 'zonstructor'],
  ['mice-events', 'prototype', 'zrototype'],
  ['dx-promotion-support', 'valueof', 'zalueof'],
] as const;

function graphWith(column: 1 | 2): PlanGraph {
  return graphOf(
    planOf(
      JSON.parse(IDS.reduce((text, ids) => text.replaceAll(`"${ids[0]}"`, `"${ids[column]}"`), realText)),
    ),
  );
}

const [members, plain] = [graphWith(1), graphWith(2)];
const asPlain = (text: string) => IDS.reduce((renamed, [, from, to]) => renamed.replaceAll(from, to), text);

describe('with such ids', () => {
  test.each(CANVAS_VIEWS)('the %s is the same', (view) => {
    const written = (graph: PlanGraph) => {
      const scene = sceneOf(graph, view, USUAL_ROOM.wide, { kind: 'closed' });
      return JSON.stringify(elementsOf(graph, scene, view, stateOf(graph)));
    };
    expect(asPlain(written(members))).toBe(written(plain));
  });

  test.each(FORMATS)('a file of %s is the same', async (format) => {
    const written = async (graph: PlanGraph) => {
      const files = [...(await filesOf(format, contentOf(graph))).values()];
      const texts = files.map(async (bytes) =>
        format.endsWith('lsx') ? JSON.stringify([...(await sheetsOf(bytes))]) : bytes.toString('utf8'),
      );
      return await Promise.all(texts);
    };
    expect((await written(members)).map(asPlain)).toEqual(await written(plain));
  });

  test('an address leads to them, and to no member of an object', () => {
    const selected = idsOf(members).initiative('constructor');
    const filter = { ...INITIAL_VIEW_STATE.filter, without: [selected] };
    const viewState = {
      ...INITIAL_VIEW_STATE,
      selected,
      filter,
      focus: { node: selected, steps: 1 },
    } as const;
    const address = toSearchParams(viewState, 'ja');
    expect(fromSearchParams(address, members)).toEqual({ viewState, language: 'ja', unknownParams: [] });
    const asked = 'select=constructor&focus=__proto__,1&without=toString&open=constructor&hide=valueOf';
    const { viewState: read, unknownParams } = fromSearchParams(new URLSearchParams(asked), plain);
    expect(read).toEqual(INITIAL_VIEW_STATE);
    expect(unknownParams.map(({ value }) => value).toSorted()).toEqual([
      '__proto__,1',
      'constructor',
      'constructor',
      'toString',
      'valueOf',
    ]);
  });
});
