// @vitest-environment jsdom

import { describe, expect, test } from 'vitest';
import { serializeSvg } from '../../../../src/exchange/picture/svg.ts';
import { DEFAULT_TABLE_SETTINGS, LIST_DEFAULTS } from '../../../../src/explore/tableSettings.ts';
import { textIn } from '../../../../src/plan/text.ts';
import { SEED, SIZES } from '../../../bench/sizes.ts';
import { generatedGraph } from '../../../fixtures/generated.ts';
import { chanceFrom } from '../../../fixtures/random.ts';
import { numberIn, readXml, startTag } from '../../../fixtures/readXml.ts';
import { realGraph } from '../../../fixtures/realPlan.ts';
import { nodeParts, texts } from '../../../map/drawing/drawn.ts';
import { faults, textLines } from '../../../map/drawing/geometry.ts';
import { hostileGraph, withSignsReplaced } from '../../hostile.ts';
import { plain } from '../../plainPlan.ts';
import { rowsIn, textsIn, type ViewOptions, viewDocument, viewDrawingOf } from './drawnView.ts';
import { id, listedIn, policies, rows, says } from './viewFacts.ts';

const { overlap } = DEFAULT_TABLE_SETTINGS;

describe('the overlap of basic policies', () => {
  const sharedOf = (a: string, b: string) => {
    const inB = listedIn(b);
    return [...listedIn(a)].filter((initiative) => inB.has(initiative));
  };
  const policiesOf = (initiative: string) => rows.filter((row) => row.initiative.id === initiative).length;

  test.each(['both', 'onlyThese'] as const)('has the shared counts in each row, %s', (cells) => {
    const document = viewDocument(realGraph, {
      view: 'overlap',
      tableSettings: { overlap: { ...overlap, cells } },
    });
    const parts = nodeParts(document);
    for (const { policy } of policies) {
      const counts = policies
        .filter((other) => other.policy.id !== policy.id)
        .map((other) => {
          const shared = sharedOf(policy.id, other.policy.id);
          return cells === 'both'
            ? shared.length
            : shared.filter((initiative) => policiesOf(initiative) === 2).length;
        });
      const [number, name, ...drawn] = textsIn(parts.get(policy.id));
      expect([number, name?.replaceAll(' ', '')]).toEqual([policy.id, policy.name.ja.replaceAll(' ', '')]);
      expect({ policy: policy.id, drawn }).toEqual({
        policy: policy.id,
        drawn: counts.filter((count) => count > 0).map(String),
      });
    }
  });

  test('describes the opened pair in a sentence, with the names of the shared initiatives', () => {
    const opened = [id.policy('2.1.1'), id.policy('4.1.3')];
    const document = viewDocument(realGraph, {
      view: 'overlap',
      tableSettings: { overlap: { ...overlap, opened } },
    });
    const shared = sharedOf('2.1.1', '4.1.3');
    expect(shared).toHaveLength(5);
    for (const initiative of shared) {
      const name = plain.initiatives.find((each) => each.id === initiative)?.name.ja ?? '';
      expect(texts(document)).toContain(`・${name}`);
    }
    expect(says(document, '5つ')).toBe(true);
  });

  test('of a large plan is the row of one policy, in descending order', () => {
    const graph = generatedGraph(SIZES.large, SEED);
    const policy = graph.listings.find(({ mark }) => mark === 'relisted')?.policy;
    const document = viewDocument(graph, { view: 'overlap', selected: policy ?? null });
    const counts = rowsIn(document).map((row) => Number(row.at(-1)));
    expect(counts.length).toBeGreaterThan(0);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});

test('combinations have each set of strategies with its counts, and name the strategies', () => {
  const document = viewDocument(realGraph, {
    view: 'overlap',
    tableSettings: { overlap: { ...overlap, side: 'strategies', sets: 'size' } },
  });
  const spans = plain.initiatives.map(({ id: initiative }) =>
    [
      ...new Set(rows.filter((row) => row.initiative.id === initiative).map(({ strategy }) => strategy.id)),
    ].sort(),
  );
  const drawn = rowsIn(document);
  expect(drawn).toHaveLength(15);
  const parts = nodeParts(document);
  for (const [set, , exactly, atLeast] of drawn) {
    const wanted = set.split('+');
    const with_ = spans.filter((span) => wanted.every((strategy) => span.includes(strategy)));
    expect([set, exactly, atLeast]).toEqual([
      set,
      String(with_.filter((span) => span.length === wanted.length).length),
      String(with_.length),
    ]);
    const dots = [...(parts.get(set)?.getElementsByTagName('circle') ?? [])];
    expect(dots.map((dot) => !dot.hasAttribute('stroke'))).toEqual(
      plain.strategies.map((strategy) => wanted.includes(strategy.id)),
    );
  }
  for (const strategy of plain.strategies) expect(says(document, strategy.name.ja)).toBe(true);
});

describe('a comparison', () => {
  test('has the initiatives that all, several and single policies list', () => {
    const compared = ['1.1.2', '2.1.2', '4.1.5'] as const;
    const document = viewDocument(realGraph, {
      view: 'overlap',
      tableSettings: { overlap: { ...overlap, side: 'compare' }, compared: compared.map(id.policy) },
    });
    const counts = new Map<string, number>();
    for (const policy of compared)
      for (const initiative of listedIn(policy)) counts.set(initiative, (counts.get(initiative) ?? 0) + 1);
    const groups = [3, 2, 1].map((times) => [...counts.values()].filter((count) => count === times).length);
    expect(texts(document)).toEqual(
      expect.arrayContaining([
        `すべてに掲載 ${groups[0]}`,
        `いくつかに共通 ${groups[1]}`,
        `1つだけにある ${groups[2]}`,
      ]),
    );
    const members = rowsIn(document).filter(([node]) => counts.has(node));
    expect(members).toHaveLength(counts.size);
    const parts = nodeParts(document);
    for (const [member] of members)
      expect(parts.get(member)?.getElementsByTagName('circle')).toHaveLength(counts.get(member) ?? 0);
  });

  test('states what to do while there is nothing to compare', () => {
    const document = viewDocument(realGraph, {
      view: 'overlap',
      tableSettings: { overlap: { ...overlap, side: 'compare' }, compared: [id.policy('1.1.2')] },
    });
    expect(texts(document)).toContain('比較する対象をもう1つ選んでください。');
  });
});

test('only the first rows and columns of a very large plan are drawn, and a note states the rest', () => {
  const graph = generatedGraph(SIZES.huge, SEED);
  const matrix = viewDocument(graph, {
    tableSettings: { matrix: { rows: 'all', order: 'first' } },
    withKey: false,
  });
  expect(rowsIn(matrix)).toHaveLength(250);
  const number = (value: number) => value.toLocaleString('ja');
  expect(texts(matrix)).toEqual(
    expect.arrayContaining([
      `全${number(graph.initiatives.length)}行のうち、はじめの250行を示しています。`,
      `全${number(graph.policies.length)}列のうち、はじめの80列を示しています。`,
    ]),
  );
  const list = viewDocument(graph, { view: 'list', tableSettings: { list: LIST_DEFAULTS.policies } });
  expect(rowsIn(list)).toHaveLength(250);
});

const VIEWS: readonly ViewOptions[] = [
  { view: 'matrix', tableSettings: { matrix: { rows: 'all', order: 'reading' } } },
  { view: 'overlap' },
  { view: 'overlap', tableSettings: { overlap: { ...overlap, side: 'strategies' } } },
  { view: 'list' },
  { view: 'list', tableSettings: { list: LIST_DEFAULTS.policies } },
];
const KNOWN = ['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'tspan'];

test.each(Array.from({ length: 4 }, (_, index) => index + 1))(
  'names that mean harm are only text, and stay in their places, chance %i',
  (seed) => {
    const chance = chanceFrom(seed);
    const graph = hostileGraph(chance, true);
    const compared = graph.policies.map((policy) => policy.id);
    const compare = {
      view: 'overlap',
      tableSettings: { overlap: { ...overlap, side: 'compare' }, compared },
    } as const;
    for (const asked of [...VIEWS, compare]) {
      const document = viewDocument(graph, asked);
      const elements = new Set([...document.querySelectorAll('*')].map(({ nodeName }) => nodeName));
      expect([...elements].filter((name) => !KNOWN.includes(name))).toEqual([]);
      expect(texts(document).filter((text) => /[\u202a-\u202e\u2066-\u2069\u200f\n\r\t]/.test(text))).toEqual(
        [],
      );
      expect(faults(viewDrawingOf(graph, asked))).toEqual([]);
      for (const part of document.querySelectorAll('[data-role="node"]')) {
        const node = graph.nodes.get(part.getAttribute('data-id') ?? '');
        // The id of a set of strategies consists of their numbers.
        if (node !== undefined && node.kind !== 'strategy')
          expect(part.querySelector('title')?.textContent).toBe(withSignsReplaced(textIn(node.name, 'ja')));
      }
    }
  },
);

test('no text overlaps a mark or a dot', () => {
  let counted = 0;
  for (const asked of VIEWS)
    for (const language of ['ja', 'en'] as const) {
      const elements = readXml(serializeSvg(viewDrawingOf(realGraph, { ...asked, language })));
      const lines = textLines(elements);
      const signs = elements.filter(({ name }) => name === 'circle');
      counted += signs.length;
      const covered = signs.filter((sign) => {
        const [x, y, radius] = [numberIn(sign, 'cx'), numberIn(sign, 'cy'), numberIn(sign, 'r')];
        return lines.some(
          (line) =>
            line.x < x + radius &&
            x - radius < line.x + line.w &&
            line.y < y + radius &&
            y - radius < line.y + line.h,
        );
      });
      expect(covered.map(startTag)).toEqual([]);
    }
  expect(counted).toBeGreaterThan(100);
});

test('is deterministic', () => {
  for (const asked of VIEWS)
    expect(serializeSvg(viewDrawingOf(realGraph, asked))).toBe(serializeSvg(viewDrawingOf(realGraph, asked)));
});
