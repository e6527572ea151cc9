// @vitest-environment jsdom

import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { reuseMap } from '../../src/map/geometry/reuseMap.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { STRATEGY_COLOURS } from '../fixtures/strategyColours.ts';
import { contentOf, DATE, fileOf } from './make.ts';
import { type Item, plain, rankedOf, rowsOf } from './plainPlan.ts';

const positions = reuseMap(realGraph).nodes;
const content = contentOf(realGraph, { positions });
const rows = rowsOf(plain);
const ranked = rankedOf(plain);
const INK = '#1a1a1c';

type Expected = {
  readonly id: string;
  readonly colour: string;
  readonly attributes: Readonly<Record<string, string | number>>;
};
const common = (kind: string, { name, reading, at }: Omit<Item, 'id'>) => ({
  kind,
  name_ja: name.ja,
  name_en: name.en,
  reading,
  source_page: at.page,
  source_section: at.section,
});

/** Each node as in the plan file, independent of the code under test. */
const nodes: readonly Expected[] = [
  { id: 'vision', colour: INK, attributes: common('vision', plain.vision) },
  ...plain.strategies.flatMap((strategy) => {
    const colour = STRATEGY_COLOURS[strategy.id] ?? '';
    const inStrategy = { strategy_id: strategy.id };
    const short = { short_ja: strategy.short.ja, short_en: strategy.short.en };
    return [
      { id: strategy.id, colour, attributes: { ...common('strategy', strategy), ...short, ...inStrategy } },
      ...strategy.directions.flatMap((direction) => {
        const inDirection = { ...inStrategy, direction_id: direction.id };
        return [
          {
            id: direction.id,
            colour,
            attributes: { ...common('direction', direction), ...inDirection },
          },
          ...direction.policies.map((policy) => {
            const first = policy.listings.filter(({ mark }) => mark === 'first').length;
            return {
              id: policy.id,
              colour,
              attributes: {
                ...common('policy', policy),
                ...inDirection,
                listings: policy.listings.length,
                first_listings: first,
                relistings: policy.listings.length - first,
              },
            };
          }),
        ];
      }),
    ];
  }),
  ...ranked.map(({ initiative, own, reach }) => ({
    id: initiative.id,
    colour: STRATEGY_COLOURS[own[0]?.strategy.id ?? ''] ?? '',
    attributes: {
      ...common('initiative', initiative),
      listing_count: own.length,
      reach,
    },
  })),
  ...plain.priorityProjects.map((project) => ({
    id: project.id,
    colour: INK,
    attributes: common('priorityProject', project),
  })),
];
const edges = new Map<string, readonly [string, string, string, string?]>([
  ...plain.strategies.map(({ id }) => [`vision:${id}`, ['vision', id, 'contains']] as const),
  ...plain.strategies.flatMap(({ id, directions }) => [
    ...directions.map((direction) => [`${id}:${direction.id}`, [id, direction.id, 'contains']] as const),
    ...directions.flatMap((direction) =>
      direction.policies.map(
        (policy) => [`${direction.id}:${policy.id}`, [direction.id, policy.id, 'contains']] as const,
      ),
    ),
  ]),
  ...plain.priorityProjects.map(({ id }) => [`vision:${id}`, ['vision', id, 'contains']] as const),
  ...rows.map(
    ({ policy, initiative, mark }) =>
      [`${policy.id}:${initiative.id}`, [policy.id, initiative.id, 'lists', mark]] as const,
  ),
]);

const at = (id: string) => {
  const place = positions.get(id);
  if (place === undefined) throw new RangeError(`No place for ${id}`);
  return { x: Math.round(place.x * 100) / 100, y: -Math.round(place.y * 100) / 100 };
};
const rgb = (colour: string) =>
  `rgb(${[1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16)).join(',')})`;
const sorted = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const edgesIn = (graph: Graph) =>
  new Map(
    graph.mapEdges((id, { relation, mark }, source, target) => [
      id,
      [source, target, relation, ...(mark === undefined ? [] : [mark])],
    ]),
  );
const closeTo = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  x: expect.closeTo(x, 1),
  y: expect.closeTo(y, 1),
});

describe('GraphML', async () => {
  const text = (await fileOf('graphml', content)).toString('utf8');
  const graph = graphml.parse(Graph, text);

  test('contains all 153 nodes with names, kinds, measures, positions and colours', () => {
    const found = graph.mapNodes((id, attributes) => ({ id, attributes }));
    expect(found).toHaveLength(153);
    expect(sorted(found)).toEqual(
      sorted(nodes).map(({ id, colour, attributes }) => ({
        id,
        attributes: { label: attributes.name_ja, ...attributes, ...closeTo(at(id)), color: colour },
      })),
    );
  });

  test('contains the hierarchy and all 173 listings with their marks', () => {
    expect(edgesIn(graph)).toEqual(edges);
    expect(edges.size).toBe(152 - 103 + 173);
  });

  test('is well-formed, with metadata', () => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    expect(document.querySelector('parsererror')).toBeNull();
    expect(graph.getAttribute('notes_ja')).toContain(`データの版: ${plain.version}\n書き出した日: ${DATE}`);
    expect(graph.getAttribute('notes_en')).toContain(`Credit: ${plain.source.attribution.en}`);
    // The schema allows no spaces, slashes or non-Latin letters in ids.
    for (const element of document.querySelectorAll('[id]'))
      expect(element.getAttribute('id')).toMatch(/^[A-Za-z0-9._:-]+$/);
  });
});

describe('GEXF', async () => {
  const text = (await fileOf('gexf', content)).toString('utf8');
  const graph = gexf.parse(Graph, text);

  test('contains all 153 nodes with names, kinds, measures, positions and colours', () => {
    const found = graph.mapNodes((id, attributes) => ({ id, attributes }));
    expect(found).toHaveLength(153);
    expect(sorted(found)).toEqual(
      sorted(nodes).map(({ id, colour, attributes }) => ({
        id,
        attributes: {
          label: attributes.name_ja,
          ...attributes,
          ...closeTo(at(id)),
          z: 0,
          color: rgb(colour),
        },
      })),
    );
  });

  test('contains the hierarchy and all 173 listings with their marks', () => {
    expect(edgesIn(graph)).toEqual(edges);
  });

  test('is well-formed, with metadata', () => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.documentElement.getAttribute('version')).toBe('1.3');
    expect(document.documentElement.namespaceURI).toBe('http://gexf.net/1.3');
    expect(graph.getAttribute('lastModifiedDate')).toBe(DATE);
    expect(graph.getAttribute('description')).toContain('市の刊行物ではありません');
    expect(graph.getAttribute('description')).toContain('not a publication of the city');
    expect(document.querySelector('nodes')?.getAttribute('count')).toBe('153');
  });
});

describe('JSON Graph Format', async () => {
  const { graph } = JSON.parse((await fileOf('jgf', content)).toString('utf8'));

  test('contains all nodes and edges', () => {
    expect(Object.keys(graph.nodes)).toHaveLength(153);
    expect(graph.nodes).toEqual(
      Object.fromEntries(
        nodes.map(({ id, colour, attributes }) => {
          const { x, y } = positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
          const metadata = { ...attributes, position: { x, y }, color: colour };
          return [id, { label: attributes.name_ja, metadata }];
        }),
      ),
    );
    expect(
      new Map(
        graph.edges.map((edge: Record<string, string> & { metadata: Record<string, string> }) => [
          edge.id,
          [
            edge.source,
            edge.target,
            edge.relation,
            ...(edge.metadata.mark === undefined ? [] : [edge.metadata.mark]),
          ],
        ]),
      ),
    ).toEqual(edges);
  });

  test('has only members of the format', () => {
    expect(Object.keys(graph)).toEqual(['id', 'type', 'label', 'directed', 'metadata', 'nodes', 'edges']);
    for (const edge of graph.edges)
      expect(Object.keys(edge)).toEqual(['id', 'source', 'target', 'relation', 'directed', 'metadata']);
    expect(graph.label).toBe(plain.title.ja);
    expect(graph.metadata).toMatchObject({ plan: plain.id, data_version: plain.version, exported: DATE });
    expect(graph.metadata.notes).toContainEqual(
      expect.objectContaining({ item: 'attribution', ja: plain.source.attribution.ja }),
    );
  });
});

test('an edge whose end filters hide is omitted', async () => {
  const filter = { hiddenKinds: ['direction'] as const };
  const text = (await fileOf('graphml', contentOf(realGraph, { filter }))).toString('utf8');
  const graph = graphml.parse(Graph, text);
  expect(graph.order).toBe(145);
  expect(graph.size).toBe(4 + 7 + 173);
  expect(graph.hasNodeAttribute('vision', 'x')).toBe(false);
});
