// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { svgText } from '../../../src/exchange/picture/svg.ts';
import { PICTURES } from '../../../src/explore/state.ts';
import { graphOf } from '../../../src/plan/graph.ts';
import { hostileText, withHostileNames, withSignsReplaced } from '../../exchange/hostile.ts';
import { plain, rowsOf } from '../../exchange/plainPlan.ts';
import { chanceFrom } from '../../fixtures/random.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { idsOf, planOf, small } from '../../fixtures/small.ts';
import { type Asked, documentOf, drawingOf, drawnIds, dropping, idsWith, nodeParts, texts } from './drawn.ts';

const id = idsOf(realGraph);
const rows = rowsOf(plain).map(({ policy, initiative, mark }) => ({
  link: `${policy.id}/${initiative.id}`,
  strategy: policy.id.slice(0, 1),
  initiative: initiative.id,
  mark,
}));
const COLOURS: Readonly<Record<string, string>> = { 1: '#00287c', 2: '#c95000', 3: '#005531', 4: '#7e35d8' };
const sorted = (ids: Iterable<string>) => [...ids].sort();
const all = [...realGraph.nodes.keys()];

/** Lines of an SVG file that draw listings, by id; and whether they are dashed. */
const linksIn = (document: Document) =>
  new Map(
    [...document.querySelectorAll('[data-role="link"]')].map((link) => [
      link.getAttribute('data-id'),
      link.querySelector('path')?.hasAttribute('stroke-dasharray'),
    ]),
  );

describe('the reuse map', () => {
  const document = documentOf(drawingOf(realGraph));

  test('draws every node once, and an arc for each strategy', () => {
    expect(sorted(drawnIds(document, 'node'))).toEqual(
      sorted([...all, ...plain.strategies.map((strategy) => `arc:${strategy.id}`)]),
    );
  });

  test('draws every listing once, re-listings dashed', () => {
    expect(linksIn(document)).toEqual(new Map(rows.map(({ link, mark }) => [link, mark === 'relisted'])));
  });

  test('gives each initiative the mix of its strategies, once round', () => {
    const parts = nodeParts(document);
    for (const { id: initiative } of plain.initiatives) {
      const strategies = rows.filter((row) => row.initiative === initiative).map(({ strategy }) => strategy);
      const part = parts.get(initiative);
      const slices = [...(part?.getElementsByTagName('path') ?? [])].map((slice) =>
        slice.getAttribute('fill'),
      );
      const mix = sorted(new Set(strategies)).map((strategy) => COLOURS[strategy] ?? '');
      expect({ initiative, slices: sorted(slices.map(String)) }).toEqual({
        initiative,
        slices: mix.length > 1 ? sorted(mix) : [],
      });
      expect(part?.querySelector('circle')?.getAttribute('fill')).toBe(COLOURS[strategies[0] ?? '']);
    }
  });

  test('leaves out what filters hide, and says why', () => {
    const left = documentOf(drawingOf(realGraph, { filter: { hiddenStrategies: [id.strategy('4')] } }));
    expect(drawnIds(left, 'node').filter((drawn) => /^4(\.|\/|$)/.test(drawn))).toEqual([]);
    expect(sorted([...linksIn(left).keys()].map(String))).toEqual(
      sorted(rows.filter(({ strategy }) => strategy !== '4').map(({ link }) => link)),
    );
    expect(texts(left).join('\n')).toMatch(/^絞り込み：.*4/m);
  });

  test('lights what is selected: its lines in full, the others pale', () => {
    const lit = documentOf(drawingOf(realGraph, { selected: id.initiative('sme-loan-program') }));
    const opacities = [...lit.querySelectorAll('[data-role="link"]')].map((link) => [
      link.getAttribute('data-id')?.endsWith('/sme-loan-program'),
      link.querySelector('path')?.getAttribute('stroke-opacity') ?? '1',
    ]);
    expect(opacities.filter(([own]) => own)).toEqual(Array(14).fill([true, '1']));
    expect(opacities.filter(([own]) => !own)).toEqual(Array(159).fill([false, '0.06']));
    expect(texts(lit)).toContain('選択中：中小企業融資制度');
    expect(idsWith(lit, '[fill="#ffc107"]')).toEqual(['sme-loan-program']);
  });

  test('rings what a search has found', () => {
    const found = documentOf(drawingOf(realGraph, { search: '人材', found: new Set(['reskilling']) }));
    expect(idsWith(found, '[data-role="node"] [fill="none"][stroke="#1a1a1c"]')).toEqual(['reskilling']);
    expect(texts(found)).toContain('黒い輪：「人材」の検索結果');
  });
});

describe('the structure', () => {
  test('draws every listing once: first ones as the initiative, re-listings as marks', () => {
    const document = documentOf(drawingOf(realGraph, { view: 'structure' }));
    const relisted = rows.filter(({ mark }) => mark === 'relisted');
    const marks = drawnIds(document, 'node').filter((drawn) => !realGraph.nodes.has(drawn));
    expect(
      drawnIds(document, 'node')
        .filter((drawn) => realGraph.nodes.has(drawn))
        .sort(),
    ).toEqual(sorted(all));
    expect(marks).toHaveLength(relisted.length);
    expect(new Set(marks).size).toBe(70);
    expect(linksIn(document).size).toBe(0);
  });

  test('draws the cross links of what is selected', () => {
    const selected = id.initiative('sme-loan-program');
    const document = documentOf(drawingOf(realGraph, { view: 'structure', selected }));
    expect(linksIn(document).size).toBe(13);
  });

  test('has no signs to open branches, which do nothing on paper', () => {
    const document = documentOf(drawingOf(realGraph, { view: 'structure' }));
    expect(texts(document).filter((text) => /^[＋－]$/.test(text))).toEqual([]);
  });
});

describe('what if an initiative is dropped', () => {
  const loan = id.initiative('sme-loan-program');
  const losing = rows.filter(({ initiative }) => initiative === loan).map(({ link }) => link);
  const policiesOf = (links: readonly string[]) => links.map((link) => link.split('/')[0] ?? '');

  test.each([
    ['ja', 'なくなる掲載'],
    ['en', 'Listings lost'],
  ] as const)(
    'on the map the weakened have a broken border and a sign of their loss, %s',
    (language, legend) => {
      const document = documentOf(drawingOf(realGraph, { ...dropping(realGraph, loan), language }));
      expect(sorted(idsWith(document, '[data-role="node"] [stroke-dasharray]'))).toEqual(
        sorted(policiesOf(losing)),
      );
      for (const policy of policiesOf(losing)) {
        const sign = document.querySelector(`[data-id="${policy}/lost"]`);
        expect(sign?.querySelector('text')?.textContent).toBe('−1');
        expect(sign?.querySelector('rect')?.getAttribute('stroke-dasharray')).toBe('3 2');
      }
      expect(texts(document)).toContain(legend);
    },
  );

  test('in the structure a broken ring stands where each lost dot was', () => {
    const document = documentOf(drawingOf(realGraph, { ...dropping(realGraph, loan), view: 'structure' }));
    const rings = [...document.querySelectorAll('[data-id$="/lost"]')];
    expect(sorted(rings.map((ring) => ring.getAttribute('data-id') ?? ''))).toEqual(
      sorted(losing.map((link) => `${link}/lost`)),
    );
    for (const ring of rings)
      expect(ring.querySelector('circle')?.getAttribute('stroke-dasharray')).toBe('2.5 2');
    expect(texts(document)).toContain('なくなる掲載');
    expect(drawnIds(document, 'node')).not.toContain(loan);
  });

  test('a picture without one says nothing of it', () => {
    for (const view of PICTURES)
      expect(texts(documentOf(drawingOf(realGraph, { view })))).not.toContain('なくなる掲載');
  });
});

test.each([
  [
    'ja',
    'map',
    '再掲マップ',
    ['初出', '再掲', '戦略の割合', '掲載数', '1回だけ掲載', 'Ⅰ～Ⅶ 重点プロジェクト'],
  ],
  ['ja', 'structure', '体系図', ['初出', '再掲', '掲載数', 'Ⅰ～Ⅶ 重点プロジェクト']],
  [
    'en',
    'map',
    'Reuse map',
    ['First', 'Re-listed', 'Strategy mix', 'Listing count', 'Listed once', 'Ⅰ–Ⅶ Priority'],
  ],
  ['en', 'structure', 'Structure', ['First', 'Re-listed', 'Listing count', 'Ⅰ–Ⅶ Priority']],
] as const)(
  'in %s the %s has its title and legend, and its names in full',
  (language, view, name, legend) => {
    const document = documentOf(drawingOf(realGraph, { view, language }));
    const said = texts(document);
    const spelled = said.map((text) => text.replaceAll(/\s/g, ''));
    expect(said[0]).toContain(plain.title[language]);
    expect(said[0]).toContain(name);
    expect(document.querySelector('svg > title')?.textContent).toBe(said[0]);
    for (const words of legend) expect(said).toContain(words);
    // The structure's boxes may take a strategy's short name; the map's have room.
    const named = view === 'map' ? realGraph.strategies : [...realGraph.directions, ...realGraph.policies];
    for (const node of [realGraph.plan.vision, ...named]) {
      const number = 'id' in node && node.id !== 'vision' ? node.id : '';
      expect(spelled).toContain(`${number}${node.name[language] ?? ''}`.replaceAll(/\s/g, ''));
    }
  },
);

describe('the key', () => {
  const directions = plain.strategies.flatMap((strategy) => strategy.directions);
  const withPolicies = directions.flatMap((direction) => [direction, ...direction.policies]);
  const ROMAN = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ'];
  const projects = plain.priorityProjects.map(({ name }, index) => ({ id: ROMAN[index] ?? '', name }));
  const entries = (asked: Asked) => {
    const parts = [...documentOf(drawingOf(realGraph, asked)).querySelectorAll('[data-role="around"]')];
    // Title and ground of names before it, and the legend; source and notice after it.
    return parts
      .map((part) => [...part.querySelectorAll('text')].map((text) => text.textContent ?? ''))
      .filter(({ length, 0: first = '' }) => length === 2 && /^([\d.]+|[Ⅰ-Ⅹ])$/.test(first))
      .map(([number, name = '']) => [number, name.replaceAll(' ', '')]);
  };

  test.each(['ja', 'en'] as const)(
    'names in %s all that the map has only numbers of, in plan order',
    (language) => {
      expect(entries({ language })).toEqual(
        [...withPolicies, ...projects].map(({ id: number, name }) => [
          number,
          name[language].replaceAll(' ', ''),
        ]),
      );
    },
  );

  test('names only the priority projects in the structure, which has names', () => {
    expect(entries({ view: 'structure' }).map(([number]) => number)).toEqual(ROMAN);
  });

  test('names nothing that filters hide', () => {
    const left = entries({
      filter: { hiddenStrategies: [id.strategy('4')], hiddenKinds: ['priorityProject'] },
    });
    expect(left.map(([number]) => number)).toEqual(
      withPolicies.map(({ id: number }) => number).filter((number) => !number.startsWith('4')),
    );
  });

  test('is there only where it is asked for', () => {
    expect(entries({ withKey: false })).toEqual([]);
  });
});

describe('names that mean harm', () => {
  const SEEDS = Array.from({ length: 6 }, (_, index) => index + 1);
  test.each(SEEDS)('are only text, chance %i', (seed) => {
    const chance = chanceFrom(seed);
    const file = small([['title'], { ja: `${hostileText(chance)}題`, en: `${hostileText(chance)}t` }]);
    const graph = graphOf(planOf(withHostileNames(file, chance)));
    for (const view of PICTURES) {
      const drawing = drawingOf(graph, { view, selected: idsOf(graph).initiative('shared-loan') });
      const document = documentOf(drawing);
      const parts = nodeParts(document);
      for (const { id: node, name } of graph.nodes.values())
        expect(parts.get(node)?.getElementsByTagName('title')[0]?.textContent).toBe(
          withSignsReplaced(name.ja),
        );
      const elements = new Set([...document.querySelectorAll('*')].map(({ nodeName }) => nodeName));
      expect([...elements].filter((name) => !KNOWN.includes(name))).toEqual([]);
      // Nothing turns the direction of what follows, and no line holds a line break.
      expect(texts(document).filter((text) => /[\u202a-\u202e\u2066-\u2069\u200f\n\r\t]/.test(text))).toEqual(
        [],
      );
    }
  });
});

const KNOWN = ['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'polygon', 'text', 'tspan'];

test.each(PICTURES)('the %s is plain shapes and text that reach out to nothing', (view) => {
  const text = svgText(drawingOf(realGraph, { view, selected: id.initiative('sme-loan-program') }));
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  const elements = [...document.querySelectorAll('*')];
  expect(elements.filter(({ nodeName }) => !KNOWN.includes(nodeName))).toEqual([]);
  const named = new Set(elements.flatMap(({ attributes }) => [...attributes].map(({ name }) => name)));
  expect([...named].filter((name) => /^on|href|style|class|^id$|src/.test(name))).toEqual([]);
  expect(text).not.toMatch(/url\(|<!|<\?xml-|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
  expect(document.documentElement.getAttribute('font-family')).toBe("'Noto Sans JP', sans-serif");
  expect(document.documentElement.getAttribute('lang')).toBe('ja');
});

test('the same state gives the same file', () => {
  for (const view of PICTURES)
    expect(svgText(drawingOf(realGraph, { view }))).toBe(svgText(drawingOf(realGraph, { view })));
});
