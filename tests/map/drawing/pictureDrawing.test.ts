// @vitest-environment jsdom

import { describe, expect, test } from 'vitest';
import { serializeSvg } from '../../../src/exchange/picture/svg.ts';
import { CANVAS_VIEWS } from '../../../src/explore/state.ts';
import { textIn } from '../../../src/plan/text.ts';
import { hostileGraph, withSignsReplaced } from '../../exchange/hostile.ts';
import { plain, rowsOf } from '../../exchange/plainPlan.ts';
import { chanceFrom } from '../../fixtures/random.ts';
import { realGraph } from '../../fixtures/realPlan.ts';
import { idsOf } from '../../fixtures/small.ts';
import { STRATEGY_COLOURS } from '../../fixtures/strategyColours.ts';
import { type MarkFact, mapFacts } from '../geometry/mapFacts.ts';
import { documentOf, drawingOf, drawnIds, dropping, idsWith, nodeParts, texts } from './drawn.ts';

const id = idsOf(realGraph);
const rows = rowsOf(plain).map(({ policy, initiative, mark }) => ({
  link: `${policy.id}/${initiative.id}`,
  strategy: policy.id.slice(0, 1),
  initiative: initiative.id,
  mark,
}));
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

const facts = mapFacts(realGraph);
/** The rows of what is shared are words alone, on the ground of their bundle. */
const drawnOnMap = all.filter((each) => !facts.shared.includes(each));
const markId = ({ policy, bundle, kind }: MarkFact) => `mark:${policy}/${bundle}/${kind}`;

describe('the reuse map', () => {
  const document = documentOf(drawingOf(realGraph));
  const parts = nodeParts(document);

  test('draws every node, bundle and mark once', () => {
    expect(sorted(drawnIds(document, 'node'))).toEqual(
      sorted([
        ...drawnOnMap,
        ...facts.bundles.map(([first]) => `bundle:${first}`),
        ...facts.marks.map(markId),
      ]),
    );
  });

  test('names all initiatives that a part represents', () => {
    const nameOf = (initiative: string) =>
      plain.initiatives.find((each) => each.id === initiative)?.name.ja ?? '';
    const told = (part: string) => parts.get(part)?.getElementsByTagName('title')[0]?.textContent;
    for (const members of facts.bundles)
      expect(told(`bundle:${members[0]}`)).toBe(members.map(nameOf).join(', '));
    for (const mark of facts.marks) expect(told(markId(mark))).toBe(mark.initiatives.map(nameOf).join(', '));
  });

  test('draws the listings of each bundle under each policy as one line, none of them dashed', () => {
    const links = new Set(facts.marks.map(({ policy, bundle }) => `${policy}/${bundle}`));
    expect(linksIn(document)).toEqual(new Map([...links].map((link) => [link, false])));
  });

  test('draws first listings as filled marks and re-listings as hollow ones, in their strategies’ colours', () => {
    for (const mark of facts.marks) {
      const disc = parts.get(markId(mark))?.querySelector('circle');
      const colour = STRATEGY_COLOURS[mark.policy.slice(0, 1)];
      expect([markId(mark), disc?.getAttribute('fill')]).toEqual([
        markId(mark),
        mark.kind === 'first' ? colour : '#ffffff',
      ]);
      const last = parts.get(markId(mark))?.querySelector('circle:last-of-type');
      expect(last?.getAttribute('stroke')).toBe(colour);
    }
  });

  test('leaves out filtered nodes, and states the filters', () => {
    const left = documentOf(drawingOf(realGraph, { filter: { hiddenStrategies: [id.strategy('4')] } }));
    expect(drawnIds(left, 'node').filter((drawn) => /^(mark:)?4(\.|\/|$)/.test(drawn))).toEqual([]);
    const links = new Set(facts.marks.map(({ policy, bundle }) => `${policy}/${bundle}`));
    expect(sorted([...linksIn(left).keys()].map(String))).toEqual(
      sorted([...links].filter((link) => !link.startsWith('4'))),
    );
    expect(texts(left).join('\n')).toMatch(/^絞り込み：.*4/m);
  });

  test('highlights the selection: its lines are opaque, the others pale', () => {
    const lit = documentOf(drawingOf(realGraph, { selected: id.initiative('sme-loan-program') }));
    const opacities = [...lit.querySelectorAll('[data-role="link"]')].map((link) => [
      link.getAttribute('data-id')?.endsWith('/sme-loan-program'),
      link.querySelector('path')?.getAttribute('stroke-opacity') ?? '1',
    ]);
    expect(opacities.filter(([own]) => own)).toEqual(Array(14).fill([true, '1']));
    expect(opacities.filter(([own]) => !own)).toEqual(Array(opacities.length - 14).fill([false, '0.1']));
    expect(texts(lit)).toContain('選択中：中小企業融資制度');
    expect(idsWith(lit, '[stroke="#ffb300"]')).toEqual(['sme-loan-program']);
  });

  test('outlines the search hits', () => {
    const found = documentOf(drawingOf(realGraph, { search: '人材', found: new Set(['reskilling']) }));
    expect(idsWith(found, '[data-role="node"] [fill="none"][stroke="#1a1a1c"]')).toEqual(['reskilling']);
    expect(texts(found)).toContain('黒い輪：「人材」の検索結果');
  });
});

describe('the structure', () => {
  test('draws every listing once: first ones as the initiative, re-listings as marks', () => {
    const document = documentOf(drawingOf(realGraph, { view: 'structure' }));
    const relisted = rows.filter(({ mark }) => mark === 'relisted');
    const marks = drawnIds(document, 'node').filter(
      (drawn) => !realGraph.nodes.has(drawn) && !drawn.startsWith('bar:'),
    );
    expect(
      drawnIds(document, 'node')
        .filter((drawn) => realGraph.nodes.has(drawn))
        .sort(),
    ).toEqual(sorted(all));
    expect(marks).toHaveLength(relisted.length);
    expect(new Set(marks).size).toBe(70);
    expect(linksIn(document).size).toBe(0);
  });

  test('draws the cross links of the selection', () => {
    const selected = id.initiative('sme-loan-program');
    const document = documentOf(drawingOf(realGraph, { view: 'structure', selected }));
    expect(linksIn(document).size).toBe(13);
  });

  test('has no signs to open branches, which are useless on paper', () => {
    const document = documentOf(drawingOf(realGraph, { view: 'structure' }));
    expect(texts(document).filter((text) => /^[＋－]$/.test(text))).toEqual([]);
  });
});

describe('what if an initiative is dropped', () => {
  const loan = id.initiative('sme-loan-program');
  const losing = rows.filter(({ initiative }) => initiative === loan).map(({ link }) => link);
  const policiesOf = (links: readonly string[]) => links.map((link) => link.split('/')[0] ?? '');

  test.each([
    ['ja', '除かれる掲載'],
    ['en', 'Listings removed'],
  ] as const)(
    'on the map the weakened have a broken border and a sign of their loss, %s',
    (language, legend) => {
      const document = documentOf(drawingOf(realGraph, { ...dropping(realGraph, loan), language }));
      // What is dropped stays as a hollow outline, with its links and marks.
      const dropped = facts.marks.filter(({ initiatives }) => initiatives.includes(loan)).map(markId);
      expect(sorted(idsWith(document, '[data-role="node"] [stroke-dasharray]'))).toEqual(
        sorted([...policiesOf(losing), ...dropped, `bundle:${loan}`]),
      );
      const dashed = [...linksIn(document)].filter(([, isDashed]) => isDashed).map(([link]) => String(link));
      expect(sorted(dashed)).toEqual(sorted(losing));
      for (const policy of policiesOf(losing)) {
        const sign = document.querySelector(`[data-id="${policy}/lost"]`);
        const before = rows.filter(({ link }) => link.startsWith(`${policy}/`)).length;
        expect(sign?.querySelector('text')?.textContent).toBe(`${before}→${before - 1}`);
        expect(sign?.querySelector('rect')?.getAttribute('stroke-dasharray')).toBe('3 2');
        const fill = sign?.querySelector('rect')?.getAttribute('fill');
        expect([policy, fill]).toEqual([policy, before - 1 < 2 ? '#a8001f' : '#ffffff']);
      }
      expect(texts(document)).toContain(legend);
    },
  );

  test('in the structure a dashed ring replaces each lost dot', () => {
    const document = documentOf(drawingOf(realGraph, { ...dropping(realGraph, loan), view: 'structure' }));
    const rings = [...document.querySelectorAll('[data-id$="/lost"]')];
    const first = rows.find(({ initiative, mark }) => initiative === loan && mark === 'first')?.link;
    expect(sorted(rings.map((ring) => ring.getAttribute('data-id') ?? ''))).toEqual(
      // Its first listing is drawn as the initiative itself.
      sorted(losing.map((link) => `${link === first ? loan : link}/lost`)),
    );
    for (const ring of rings)
      expect(ring.querySelector('circle')?.getAttribute('stroke-dasharray')).toBe('2.5 2');
    expect(texts(document)).toContain('除かれる掲載');
    expect(drawnIds(document, 'node')).not.toContain(loan);
  });

  test('a picture without a what-if shows no losses', () => {
    for (const view of CANVAS_VIEWS)
      expect(texts(documentOf(drawingOf(realGraph, { view })))).not.toContain('除かれる掲載');
  });
});

test.each([
  [
    'ja',
    'map',
    '再掲マップ',
    [
      '初出',
      '再掲',
      '中央：複数の基本施策に掲載（再掲）、数は掲載数',
      '同じ基本施策に掲載',
      '単独掲載',
      'Ⅰ～Ⅶ 重点プロジェクト',
    ],
  ],
  ['ja', 'structure', '体系図', ['初出', '再掲', '掲載数', 'Ⅰ～Ⅶ 重点プロジェクト']],
  [
    'en',
    'map',
    'Reuse map',
    [
      'First',
      'Re-listed',
      'Middle: reused, listed under several policies (n listings)',
      'Same policies',
      'Only here',
      'Ⅰ–Ⅶ Priority',
    ],
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
    // A strategy's head has its short name. On the map numbers stand apart from names, and directions have none.
    const shared = realGraph.initiatives.filter((each) => facts.shared.includes(each.id));
    const named = [...realGraph.policies, ...(view === 'map' ? shared : realGraph.directions)];
    for (const node of [realGraph.plan.root, ...named]) {
      const number = view === 'structure' && 'id' in node && node.id !== 'vision' ? node.id : '';
      expect(spelled).toContain(`${number}${node.name[language] ?? ''}`.replaceAll(/\s/g, ''));
    }
  },
);

describe('malicious names', () => {
  const SEEDS = Array.from({ length: 6 }, (_, index) => index + 1);
  test.each(SEEDS)('stay plain text, seed %i', (seed) => {
    const chance = chanceFrom(seed);
    const graph = hostileGraph(chance, true);
    for (const view of CANVAS_VIEWS) {
      const drawing = drawingOf(graph, { view, selected: idsOf(graph).initiative('shared-loan') });
      const document = documentOf(drawing);
      const parts = nodeParts(document);
      const { shared } = mapFacts(graph);
      for (const { id: node, name } of graph.nodes.values())
        if (view === 'structure' || !shared.includes(node))
          expect(parts.get(node)?.getElementsByTagName('title')[0]?.textContent).toBe(
            withSignsReplaced(textIn(name, 'ja')),
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

const KNOWN = ['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'tspan'];

test.each(CANVAS_VIEWS)('the %s has only shapes and text without external references', (view) => {
  const text = serializeSvg(drawingOf(realGraph, { view, selected: id.initiative('sme-loan-program') }));
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
  for (const view of CANVAS_VIEWS)
    expect(serializeSvg(drawingOf(realGraph, { view }))).toBe(serializeSvg(drawingOf(realGraph, { view })));
});
