/**
 * Recounts the table figures of the Sagamihara plan from its file by naive methods: linear searches, all pairs, all
 * sets. No code of src computes an expected value.
 */
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/explore/compare.ts';
import { computeFindings } from '../../src/explore/findings.ts';
import { bridges, combinations } from '../../src/plan/combinations.ts';
import { matrix } from '../../src/plan/matrix.ts';
import { rankingInOrder } from '../../src/plan/orders.ts';
import { overlapRow, sharingPairs } from '../../src/plan/overlaps.ts';
import { policyRows } from '../../src/plan/policyRows.ts';
import { planFile, policies } from '../fixtures/planFile.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { HUB, ids, inBoth, isOwn, LOAN, listedBy, pairs, policiesOf, strategiesOf } from './tableFacts.ts';

describe('the matrix', () => {
  test.each([
    ['all', 103, 173, 103, 70, 30],
    ['relisted', 39, 109, 39, 70, 29],
  ] as const)('of %s: %i rows, and each of its cells', (kept, count, listings, first, relisted, under) => {
    const found = matrix(realGraph, 'first', kept);
    const expected = planFile.initiatives.filter(({ id }) => kept === 'all' || !isOwn(id));
    expect(found.rows).toHaveLength(count);
    expect(found.sum).toEqual({ listings, first, relisted });
    expect(found.columns.filter(({ sum }) => sum.listings > 0)).toHaveLength(under);
    expect(
      found.rows.map(({ initiative, marks }) => [
        initiative.id,
        found.columns.map(({ policy }) => marks.get(policy.id) ?? ''),
      ]),
    ).toEqual(
      expected.map(({ id }) => [
        id,
        policies.map((policy) => policy.listings.find(({ initiative }) => initiative === id)?.mark ?? ''),
      ]),
    );
  });

  test('sums up its columns by direction and strategy', () => {
    const { strategies, directions } = matrix(realGraph, 'count', 'all');
    const texts = (groups: typeof strategies | typeof directions) =>
      groups.map(({ id, columns, sum }) => `${id}: ${columns}, ${sum.first}+${sum.relisted}`);
    expect(texts(strategies)).toEqual(['1: 5, 18+3', '2: 9, 23+18', '3: 8, 28+21', '4: 8, 34+28']);
    expect(texts(directions)).toEqual([
      '1.1: 5, 18+3',
      '2.1: 3, 12+6',
      '2.2: 3, 6+6',
      '2.3: 3, 5+6',
      '3.1: 4, 16+14',
      '3.2: 4, 12+7',
      '4.1: 5, 29+23',
      '4.2: 3, 5+5',
    ]);
  });

  test('by よみ goes from あ to わ', () => {
    const readings = rankingInOrder(realGraph, 'reading').map(({ initiative }) => initiative.reading ?? '');
    expect(readings.slice(0, 12).map((reading) => reading.slice(0, 9))).toEqual([
      'あいしーてぃーをか',
      'あきてんぽかつよう',
      'あさみぞだい・あら',
      'いのべーしょんそう',
      'いんたーねっととう',
      'いんばうんどじぎょ',
      'うちゅうこうくうけ',
      'えすあいしーおふぃ',
      'えすあいしーちいき',
      'えすあいしーにゅう',
      'えりあまねじめんと',
      'がくせい・しんそつ',
    ]);
    expect(readings.at(-1)?.slice(0, 4)).toBe('ろぼっと');
    // By the gojūon rows of their first letters, voiced letters with their plain ones.
    const gojuon = 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわ';
    const places = readings.map((reading) => gojuon.indexOf(reading.normalize('NFD').charAt(0)));
    expect(Math.min(...places)).toBe(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('the overlap', () => {
  test('of all 435 pairs: in both, and in these two only', () => {
    expect(pairs).toHaveLength(435);
    const expected = pairs.flatMap(([a, b]) => {
      const both = inBoth(a, b);
      const either = new Set([...listedBy(a), ...listedBy(b)]).size;
      const only = both.filter((initiative) => policiesOf(initiative).length === 2);
      return both.length === 0 ? [] : [[a, b, both.length, only.length, both.length / either]];
    });
    const found = realGraph.policies.flatMap(({ id }, at) =>
      overlapRow(realGraph, id)
        .filter(({ policy }) => realGraph.policies.findIndex((one) => one.id === policy) > at)
        .map(({ policy, both, onlyThese, jaccard }) => [id, policy, both, onlyThese, jaccard]),
    );
    expect(found).toEqual(expected);
    expect(found).toHaveLength(132);
    expect(sharingPairs(realGraph)).toBe(132);
  });

  test('is symmetric', () => {
    for (const { id } of realGraph.policies)
      for (const { policy, both, onlyThese, jaccard } of overlapRow(realGraph, id))
        expect(overlapRow(realGraph, policy).find((row) => row.policy === id)).toEqual({
          policy: id,
          both,
          onlyThese,
          jaccard,
        });
  });
});

test('the combinations of strategies', () => {
  const { sets, more } = combinations(realGraph, 'count');
  expect(
    sets.map(({ strategies, exactly, atLeast }) => [strategies.join(), exactly.length, atLeast.length]),
  ).toEqual([
    ['4', 34, 56],
    ['3', 20, 35],
    ['2', 11, 29],
    ['2,4', 10, 13],
    ['1', 8, 18],
    ['3,4', 8, 12],
    ['1,2', 5, 6],
    ['1,3', 3, 5],
    ['2,3,4', 2, 3],
    ['1,3,4', 1, 2],
    ['1,2,3,4', 1, 1],
    ['1,4', 0, 2],
    ['2,3', 0, 3],
    ['1,2,3', 0, 1],
    ['1,2,4', 0, 1],
  ]);
  expect(more).toBe(0);
  for (const { strategies, exactly, atLeast } of sets) {
    const spanning = planFile.initiatives
      .map(({ id }) => id)
      .filter((id) => strategies.every((strategy) => strategiesOf(id).includes(strategy)));
    expect([...atLeast].sort()).toEqual(spanning.sort());
    expect([...exactly].sort()).toEqual(
      spanning.filter((id) => strategiesOf(id).length === strategies.length).sort(),
    );
  }
  expect(bridges(realGraph).map((one) => [one.strategies.join(), one.initiatives.length])).toEqual([
    ['1,2', 6],
    ['1,3', 5],
    ['1,4', 2],
    ['2,3', 3],
    ['2,4', 13],
    ['3,4', 12],
  ]);
});

test('the comparison of any two basic policies, and of any two initiatives listed often', () => {
  for (const [a, b] of pairs) {
    const found = compare(realGraph, { kind: 'policy', ids: [ids.policy(a), ids.policy(b)] });
    expect([...found.shared].sort()).toEqual(inBoth(a, b).sort());
    expect(found.items.map(({ alone }) => alone)).toEqual([
      listedBy(a).filter((id) => !listedBy(b).includes(id)),
      listedBy(b).filter((id) => !listedBy(a).includes(id)),
    ]);
    expect(found.either).toHaveLength(new Set([...listedBy(a), ...listedBy(b)]).size);
  }
  const found = compare(realGraph, {
    kind: 'initiative',
    ids: [ids.initiative(LOAN), ids.initiative('sme-rd-subsidy')],
  });
  expect(found).toMatchObject({
    shared: ['1.1.2', '2.1.2', '2.2.2', '2.2.3'],
    items: [{ members: policiesOf(LOAN) }, { alone: ['1.1.1'] }],
    jaccard: 4 / 15,
  });
});

test('the findings', () => {
  const shared = (without: ReadonlySet<string>) =>
    pairs.filter(([a, b]) => inBoth(a, b, without).length > 0).length;
  expect([shared(new Set()), shared(HUB)]).toEqual([132, 58]);
  expect(computeFindings(realGraph)).toEqual([
    expect.objectContaining({
      kind: 'noneOwn',
      policies: policies.map(({ id }) => id).filter((id) => !listedBy(id).some(isOwn)),
      of: 30,
    }),
    expect.objectContaining({ kind: 'noneShared', policies: ['4.2.1'], of: 30 }),
    expect.objectContaining({
      kind: 'unbridged',
      pairs: [],
      of: 6,
      strategies: 4,
      fewest: [['1', '4']],
      fewestInitiatives: 2,
    }),
    expect.objectContaining({ kind: 'mostRelisted' }),
    expect.objectContaining({ kind: 'hubOverlap', hubs: [LOAN], sharing: 132, sharingWithout: 58, of: 435 }),
  ]);
  const [noneOwn, , , mostRelisted] = computeFindings(realGraph);
  expect(noneOwn).toMatchObject({ policies: ['1.1.2', '1.1.3', '2.2.1', '2.3.1', '3.1.3'] });
  const relistedOf = policies.map(({ id, listings }) => ({
    policy: id,
    listings: listings.length,
    relisted: listings.filter(({ mark }) => mark === 'relisted').length,
  }));
  expect(mostRelisted).toMatchObject({
    policies: relistedOf
      .filter(({ relisted }) => relisted > 0)
      .sort((a, b) => b.relisted / b.listings - a.relisted / a.listings || b.relisted - a.relisted),
  });
});

test('the rows of the basic policies', () => {
  expect(
    policyRows(realGraph).map(({ policy, listings, own, strategies }) => [
      policy.id,
      listings,
      own.length,
      strategies.join(),
    ]),
  ).toEqual(
    policies.map(({ id }) => [
      id,
      listedBy(id).length,
      listedBy(id).filter(isOwn).length,
      [...new Set(listedBy(id).flatMap(strategiesOf))].sort().join(),
    ]),
  );
});
