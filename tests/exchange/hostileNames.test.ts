import { parse } from 'csv-parse/sync';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld, { type NodeObject } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { graphOf, type PlanGraph, type PlanNode } from '../../src/plan/graph.ts';
import { textIn } from '../../src/plan/text.ts';
import { chanceFrom } from '../fixtures/random.ts';
import { readXml } from '../fixtures/readXml.ts';
import { planOf, small } from '../fixtures/small.ts';
import { asMeant, hostileGraph, withSignsReplaced } from './hostile.ts';
import { contentOf, fileOf } from './make.ts';
import { sheetsOf } from './workbook.ts';

const PREF_LABEL = 'http://www.w3.org/2004/02/skos/core#prefLabel';

/** Both names by id, in plan order. */
type Names = ReadonlyMap<string, readonly [ja: string, en: string]>;

const namesOf = (nodes: readonly PlanNode[]): Names =>
  new Map(nodes.map(({ id, name }) => [id, [textIn(name, 'ja'), textIn(name, 'en')]]));
const replaced = (names: Names): Names =>
  new Map([...names].map(([id, [ja, en]]) => [id, [withSignsReplaced(ja), withSignsReplaced(en)]]));

/** The names in a plan file, by id. */
function* entriesIn(part: unknown): Generator<[string, readonly [string, string]]> {
  if (Array.isArray(part)) for (const each of part) yield* entriesIn(each);
  else {
    const { id, name, items = [] } = Object(part);
    yield [id, [name.ja, name.en]];
    yield* entriesIn(items);
  }
}

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);
const plans = SEEDS.map((seed): readonly [number, PlanGraph] => [seed, hostileGraph(chanceFrom(seed))]);

describe.each(plans)('random hostile names, seed %i', (_, graph) => {
  const content = contentOf(graph);
  const all = namesOf([...graph.nodes.values()]);
  const initiatives = namesOf(graph.initiatives);

  test('round-trip through CSV', async () => {
    const rows: Record<string, string>[] = parse(await fileOf('csv', content, '-initiatives.csv'), {
      bom: true,
      columns: true,
    });
    const found = rows.map(
      ({ initiative_id: id = '', initiative_name_ja: ja = '', initiative_name_en: en = '' }) =>
        [id, [asMeant(ja), asMeant(en)]] as const,
    );
    expect(new Map(found)).toEqual(replaced(initiatives));
  });

  test('round-trip through the workbook', async () => {
    const [heads = [], ...rows] = (await sheetsOf(await fileOf('xlsx', content))).get('ランキング') ?? [];
    const [id, ja, en] = ['取組ID', '主な取組', '主な取組（英語）'].map((head) => heads.indexOf(head));
    const named = rows.map((row) => [row[id ?? -1], [row[ja ?? -1], row[en ?? -1]]] as const);
    expect(new Map(named)).toEqual(replaced(initiatives));
  });

  test('round-trip through GraphML and GEXF', async () => {
    for (const [format, read] of [
      ['graphml', graphml.parse],
      ['gexf', gexf.parse],
    ] as const) {
      const text = (await fileOf(format, content)).toString('utf8');
      expect(() => readXml(text)).not.toThrow();
      const found = read(Graph, text).mapNodes(
        (id, { name_ja, name_en }) => [id, [name_ja, name_en]] as const,
      );
      expect(new Map(found)).toEqual(replaced(all));
    }
  });

  test('round-trip through JSON', async () => {
    const { graph: read } = JSON.parse((await fileOf('jgf', content)).toString('utf8'));
    const nodes: readonly [string, { metadata: { name_ja: string; name_en: string } }][] = Object.entries(
      read.nodes,
    );
    expect(new Map(nodes.map(([id, { metadata }]) => [id, [metadata.name_ja, metadata.name_en]]))).toEqual(
      all,
    );
    const plan = JSON.parse((await fileOf('plan', content)).toString('utf8'));
    expect(
      new Map(
        entriesIn([{ ...plan.vision, id: 'vision' }, plan.items, plan.initiatives, plan.priorityProjects]),
      ),
    ).toEqual(all);
  });

  test('round-trip through JSON-LD', async () => {
    const document: NodeObject = JSON.parse((await fileOf('jsonld', content)).toString('utf8'));
    const parts: unknown = await jsonld.flatten(document);
    const found = new Map<string, Readonly<Record<string, string>>>();
    for (const part of Array.isArray(parts) ? parts : []) {
      const labels: readonly Record<'@language' | '@value', string>[] | undefined = part[PREF_LABEL];
      if (labels !== undefined)
        found.set(
          part['@id'],
          Object.fromEntries(labels.map((label) => [label['@language'], label['@value']])),
        );
    }
    expect(found).toEqual(
      new Map([...all].map(([id, [ja, en]]) => [`urn:vision-plan:kotori-2030:${id}`, { ja, en }])),
    );
  });
});

describe('a workbook', () => {
  const named = async (ja: string) => {
    const name = { ja, en: 'x' };
    const graph = graphOf(
      planOf(small([['initiatives', 0, 'name'], name], [['initiatives', 0, 'breaks'], name])),
    );
    const sheets = await sheetsOf(await fileOf('xlsx', contentOf(graph)));
    const [heads = [], ...rows] = sheets.get('ランキング') ?? [];
    const row = rows.find((each) => each[heads.indexOf('取組ID')] === 'shared-loan');
    return row?.[heads.indexOf('主な取組')];
  };

  test('truncates text beyond the limit of a cell, with an ellipsis', async () => {
    const cell = await named('長'.repeat(40_000));
    expect(cell).toBe(`${'長'.repeat(32_766)}…`);
    expect(await named('長'.repeat(32_767))).toBe('長'.repeat(32_767));
  });

  test('does not split a surrogate pair', async () => {
    expect(await named(`${'長'.repeat(32_765)}😀😀`)).toBe(`${'長'.repeat(32_765)}\ufffd…`);
  });

  test.each(['#N/A', '#DIV/0!', '#NAME?', '_x0041_', '_x005F_x0041_', '=1+1', "'a"])(
    'takes %s for a text',
    async (text) => {
      expect(await named(text)).toBe(text);
    },
  );
});
