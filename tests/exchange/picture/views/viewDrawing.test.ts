// @vitest-environment jsdom

import { describe, expect, test } from 'vitest';
import { svgText } from '../../../../src/exchange/picture/svg.ts';
import { DESK, SHEETS } from '../../../../src/explore/desk.ts';
import { graphOf } from '../../../../src/plan/graph.ts';
import { SEED, SIZES } from '../../../bench/sizes.ts';
import { generatedGraph } from '../../../fixtures/generated.ts';
import { chanceFrom } from '../../../fixtures/random.ts';
import { numberIn, readXml, startTag } from '../../../fixtures/readXml.ts';
import { realGraph } from '../../../fixtures/realPlan.ts';
import { idsOf, planOf, small } from '../../../fixtures/small.ts';
import { STRATEGY_COLOURS } from '../../../fixtures/strategyColours.ts';
import { nodeParts, numberOf, texts } from '../../../map/drawing/drawn.ts';
import { faults, textLines } from '../../../map/drawing/geometry.ts';
import { hostileText, withHostileNames, withSignsReplaced } from '../../hostile.ts';
import { plain, rankedOf, rowsOf } from '../../plainPlan.ts';
import { rowsIn, textsIn, type ViewAsked, viewDocument, viewDrawingOf } from './drawnView.ts';

const id = idsOf(realGraph);
const loan = id.initiative('sme-loan-program');
const rows = rowsOf(plain);
const policies = plain.strategies.flatMap((strategy) =>
  strategy.directions.flatMap((direction) => direction.policies.map((policy) => ({ strategy, policy }))),
);
const { overlap } = DESK;
const listedIn = (policy: string) =>
  new Set(rows.filter((row) => row.policy.id === policy).map(({ initiative }) => initiative.id));

const said = (document: Document) => texts(document).map((text) => text.replaceAll(/\s/g, ''));
const says = (document: Document, text: string) =>
  said(document).some((line) => line.includes(text.replaceAll(/\s/g, '')));

describe('the matrix', () => {
  const all = { desk: { matrix: { rows: 'all', order: 'count' } } } as const;

  test('has a line for each initiative in the order of the ranking, with its sum', () => {
    expect(rowsIn(viewDocument(realGraph, all)).map(([node, , sum]) => [node, sum])).toEqual(
      rankedOf(plain).map(({ initiative, own }) => [initiative.id, String(own.length)]),
    );
  });

  test('has those that are listed again only where that is asked for', () => {
    const again = rankedOf(plain).filter(({ own }) => own.length > 1);
    expect(rowsIn(viewDocument(realGraph)).map(([node]) => node)).toEqual(
      again.map(({ initiative }) => initiative.id),
    );
  });

  test('marks each listing in the column of its policy: first ones full, the others hollow', () => {
    const document = viewDocument(realGraph, all);
    // Numbers of basic policies stand in the middle of their columns.
    const columnOf = new Map(
      [...document.querySelectorAll('text[text-anchor="middle"]')]
        .map((text) => [text.textContent ?? '', text.querySelector('tspan')] as const)
        .flatMap(([text, line]) =>
          line !== null && policies.some(({ policy }) => policy.id === text)
            ? [[Math.round(numberOf(line, 'x')), text] as const]
            : [],
        ),
    );
    expect(columnOf.size).toBe(policies.length);
    const parts = nodeParts(document);
    for (const { id: initiative } of plain.initiatives) {
      const marks = [...(parts.get(initiative)?.getElementsByTagName('circle') ?? [])].map((sign) => [
        columnOf.get(Math.round(numberOf(sign, 'cx'))),
        sign.getAttribute('stroke') ?? sign.getAttribute('fill'),
        sign.hasAttribute('stroke') ? 'relisted' : 'first',
      ]);
      expect({ initiative, marks }).toEqual({
        initiative,
        marks: rows
          .filter((row) => row.initiative.id === initiative)
          .map(({ policy, strategy, mark }) => [policy.id, STRATEGY_COLOURS[strategy.id], mark]),
      });
    }
  });

  test.each(['ja', 'en'] as const)(
    'has its columns grouped, with sums, and says what it is, %s',
    (language) => {
      const document = viewDocument(realGraph, { ...all, language, withKey: true });
      for (const strategy of plain.strategies) {
        const count = rows.filter((row) => row.strategy.id === strategy.id).length;
        expect(says(document, `${strategy.id}${strategy.short[language]}${count}`)).toBe(true);
        // In the key.
        expect(says(document, strategy.name[language])).toBe(true);
        for (const direction of strategy.directions) {
          const listed = rows.filter((row) => row.direction.id === direction.id).length;
          expect(texts(document)).toContain(`${direction.id}${listed}`);
        }
      }
      for (const { policy } of policies) expect(says(document, policy.name[language])).toBe(true);
      expect(texts(document)[0]).toBe(
        language === 'ja'
          ? 'さがみはら産業振興ビジョン：マトリクス'
          : 'Sagamihara Industrial Promotion Vision: Matrix',
      );
      expect(texts(document)).toEqual(
        expect.arrayContaining(
          language === 'ja'
            ? ['並び順：掲載数', '初出', '再掲']
            : ['Order: Listing count', 'First', 'Re-listed'],
        ),
      );
      expect(said(document).some((text) => text.includes('2025.2'))).toBe(true);
    },
  );

  test('leaves out what filters hide and says why; nothing left is said, too', () => {
    const left = viewDocument(realGraph, { ...all, filter: { without: [loan] } });
    expect(rowsIn(left)).toHaveLength(102);
    expect(texts(left)).toContain('絞り込み：除いた場合（試算）：中小企業融資制度');
    const asked = { filter: { hiddenKinds: ['initiative'] } } as const;
    const nothing = viewDocument(realGraph, asked);
    expect(rowsIn(nothing)).toEqual([]);
    expect(faults(viewDrawingOf(realGraph, asked))).toEqual([]);
    expect(says(nothing, '取組はありません')).toBe(true);
  });

  test('shows what is selected, and says it only where it can be seen', () => {
    expect(texts(viewDocument(realGraph, { selected: loan }))).toContain('選択中：中小企業融資制度');
    expect(says(viewDocument(realGraph, { selected: 'vision' }), '選択中')).toBe(false);
  });
});

describe('the overlap of basic policies', () => {
  const sharedOf = (a: string, b: string) => {
    const inB = listedIn(b);
    return [...listedIn(a)].filter((initiative) => inB.has(initiative));
  };
  const policiesOf = (initiative: string) => rows.filter((row) => row.initiative.id === initiative).length;

  test.each(['both', 'onlyThese'] as const)('counts in each line what the others share, %s', (cells) => {
    const document = viewDocument(realGraph, { view: 'overlap', desk: { overlap: { ...overlap, cells } } });
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

  test('tells of the opened two: a sentence, and the names of what they share', () => {
    const opened = [id.policy('2.1.1'), id.policy('4.1.3')];
    const document = viewDocument(realGraph, { view: 'overlap', desk: { overlap: { ...overlap, opened } } });
    const shared = sharedOf('2.1.1', '4.1.3');
    expect(shared).toHaveLength(5);
    for (const initiative of shared) {
      const name = plain.initiatives.find((each) => each.id === initiative)?.name.ja ?? '';
      expect(texts(document)).toContain(`・${name}`);
    }
    expect(says(document, '5つ')).toBe(true);
  });

  test('of a large plan is the line of one policy, the most first', () => {
    const graph = generatedGraph(SIZES.large, SEED);
    const policy = graph.listings.find(({ mark }) => mark === 'relisted')?.policy;
    const document = viewDocument(graph, { view: 'overlap', selected: policy ?? null });
    const counts = rowsIn(document).map((row) => Number(row.at(-1)));
    expect(counts.length).toBeGreaterThan(0);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});

test('combinations have each set of strategies with its numbers, and name the strategies', () => {
  const document = viewDocument(realGraph, {
    view: 'overlap',
    desk: { overlap: { ...overlap, side: 'strategies', sets: 'size' } },
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
  test('has what all, several and one alone of the policies list', () => {
    const compared = ['1.1.2', '2.1.2', '4.1.5'] as const;
    const document = viewDocument(realGraph, {
      view: 'overlap',
      desk: { overlap: { ...overlap, side: 'compare' }, compared: compared.map(id.policy) },
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

  test('says what to do where there is nothing to compare yet', () => {
    const document = viewDocument(realGraph, {
      view: 'overlap',
      desk: { overlap: { ...overlap, side: 'compare' }, compared: [id.policy('1.1.2')] },
    });
    expect(texts(document)).toContain('比較する対象をもう1つ選んでください。');
  });
});

/** Of boxes: where they begin (0), or end (1). */
const edges = (boxes: readonly Element[], end: number) =>
  boxes.map((box) => Number(box.getAttribute('x')) + end * Number(box.getAttribute('width')));

describe('the list', () => {
  test('has all initiatives with their figures and a bar of their strategies', () => {
    const document = viewDocument(realGraph, { view: 'list' });
    expect(rowsIn(document).map(([node]) => node)).toEqual(
      rankedOf(plain).map(({ initiative }) => initiative.id),
    );
    const parts = nodeParts(document);
    for (const { id: initiative, name } of plain.initiatives) {
      const own = rows.filter((row) => row.initiative.id === initiative);
      const first = own.filter(({ mark }) => mark === 'first').length;
      const strategies = [...new Set(own.map(({ strategy }) => strategy.id))];
      const drawn = textsIn(parts.get(initiative));
      expect(drawn.map((text) => text.replaceAll(' ', ''))).toEqual([
        name.ja.replaceAll(' ', ''),
        String(own.length),
        `初出${first}件、再掲${own.length - first}件`,
        ...strategies,
        String(strategies.length),
        own[0]?.policy.id,
      ]);
      const bars = [...(parts.get(initiative)?.querySelectorAll('rect:not([rx])') ?? [])];
      expect(bars.map((bar) => bar.getAttribute('fill'))).toEqual(
        strategies.map((each) => STRATEGY_COLOURS[each]),
      );
      const [lefts, rights] = [edges(bars, 0), edges(bars, 1)];
      expect(lefts.slice(1).filter((left, at) => left - (rights[at] ?? left) < 1)).toEqual([]);
    }
  });

  test('of policies has their figures, and says which of them lose how much', () => {
    const dropped = rows.filter((row) => row.initiative.id === loan).map(({ policy }) => policy.id);
    const document = viewDocument(realGraph, {
      view: 'list',
      filter: { without: [loan] },
      lost: new Map(dropped.map((policy) => [policy, 1])),
      desk: { list: SHEETS.policies },
    });
    const parts = nodeParts(document);
    for (const { policy } of policies) {
      const own = policy.listings.filter(({ initiative }) => initiative !== loan);
      const first = own.filter(({ mark }) => mark === 'first').length;
      const [number, , listings, ...rest] = textsIn(parts.get(policy.id));
      const loses = dropped.includes(policy.id);
      expect([number, listings, loses ? rest[0] : '1件減', rest[loses ? 1 : 0], rest[loses ? 2 : 1]]).toEqual(
        [policy.id, String(own.length), '1件減', String(first), String(own.length - first)],
      );
    }
    expect(document.querySelectorAll('[stroke-dasharray="3 2"]')).toHaveLength(dropped.length);
  });

  test('stands in the order that was asked for, and says which', () => {
    const list = { sheet: 'initiatives', by: 'first', descending: true } as const;
    const document = viewDocument(realGraph, { view: 'list', desk: { list }, language: 'en' });
    const printed = [...new Set(rows.map(({ initiative }) => initiative.id))];
    expect(rowsIn(document).map(([node]) => node)).toEqual(printed.reverse());
    expect(texts(document)).toEqual(
      expect.arrayContaining(['Order: First under, descending', 'First under ↓']),
    );
  });
});

test('of a very large plan the first rows and columns are drawn, and the rest is said', () => {
  const graph = generatedGraph(SIZES.huge, SEED);
  const matrix = viewDocument(graph, { desk: { matrix: { rows: 'all', order: 'first' } }, withKey: false });
  expect(rowsIn(matrix)).toHaveLength(250);
  const number = (value: number) => value.toLocaleString('ja');
  expect(texts(matrix)).toEqual(
    expect.arrayContaining([
      `全${number(graph.initiatives.length)}行のうち、はじめの250行を示しています。`,
      `全${number(graph.policies.length)}列のうち、はじめの80列を示しています。`,
    ]),
  );
  const list = viewDocument(graph, { view: 'list', desk: { list: SHEETS.policies } });
  expect(rowsIn(list)).toHaveLength(250);
});

const VIEWS: readonly ViewAsked[] = [
  { view: 'matrix', desk: { matrix: { rows: 'all', order: 'reading' } } },
  { view: 'overlap' },
  { view: 'overlap', desk: { overlap: { ...overlap, side: 'strategies' } } },
  { view: 'list' },
  { view: 'list', desk: { list: SHEETS.policies } },
];
const KNOWN = ['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'tspan'];

test.each(Array.from({ length: 4 }, (_, index) => index + 1))(
  'names that mean harm are only text, and stay in their places, chance %i',
  (seed) => {
    const chance = chanceFrom(seed);
    const file = small([['title'], { ja: `${hostileText(chance)}題`, en: `${hostileText(chance)}t` }]);
    const graph = graphOf(planOf(withHostileNames(file, chance)));
    const compared = graph.policies.map((policy) => policy.id);
    const compare = {
      view: 'overlap',
      desk: { overlap: { ...overlap, side: 'compare' }, compared },
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
        // A set of strategies is called by their numbers.
        if (node !== undefined && node.kind !== 'strategy')
          expect(part.querySelector('title')?.textContent).toBe(withSignsReplaced(node.name.ja));
      }
    }
  },
);

test('no word stands on a sign or a dot', () => {
  let counted = 0;
  for (const asked of VIEWS)
    for (const language of ['ja', 'en'] as const) {
      const elements = readXml(svgText(viewDrawingOf(realGraph, { ...asked, language })));
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

test('the same state gives the same file', () => {
  for (const asked of VIEWS)
    expect(svgText(viewDrawingOf(realGraph, asked))).toBe(svgText(viewDrawingOf(realGraph, asked)));
});
