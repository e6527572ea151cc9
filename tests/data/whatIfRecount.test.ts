/** Recounts the effects of removing initiatives from the plan file by naive methods. */
import { describe, expect, test } from 'vitest';
import { fallingTo, whatIf } from '../../src/explore/whatIf.ts';
import type { InitiativeId } from '../../src/plan/plan.ts';
import { planFile, policies } from '../fixtures/planFile.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { ids, inBoth, isOwn, LOAN, listedBy, pairs, policiesOf } from './tableFacts.ts';

/** The number of connected components of policies, by spreading the smallest label. */
function groupCount(without: ReadonlySet<string>): number {
  const label = new Map(policies.map(({ id }, index) => [id, index]));
  const touching = pairs.filter(([a, b]) => inBoth(a, b, without).length > 0);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [a, b] of touching) {
      const least = Math.min(label.get(a) ?? 0, label.get(b) ?? 0);
      if (label.get(a) === least && label.get(b) === least) continue;
      label.set(a, least).set(b, least);
      changed = true;
    }
  }
  return new Set(label.values()).size;
}

function expectDropped(dropped: ReadonlySet<InitiativeId>): void {
  const found = whatIf(realGraph, dropped);
  const keeps = (policy: string) => listedBy(policy, dropped);
  expect(
    found.policies.map(({ policy, before, after, ownBefore, ownAfter }) => [
      policy.id,
      before,
      after,
      ownBefore,
      ownAfter,
    ]),
  ).toEqual(
    policies.map(({ id }) => [
      id,
      listedBy(id).length,
      keeps(id).length,
      listedBy(id).filter(isOwn).length,
      keeps(id).filter(isOwn).length,
    ]),
  );
  const shares = (policy: string, without: ReadonlySet<string>) =>
    policies.some(({ id }) => id !== policy && inBoth(policy, id, without).length > 0);
  expect(found.sharingLost).toEqual(
    policies
      .map(({ id }) => id)
      .filter((id) => keeps(id).length > 0 && shares(id, new Set()) && !shares(id, dropped)),
  );
  const groups = found.breaks.reduce((sum, { into }) => sum + into.length - 1, groupCount(new Set()));
  expect(groups).toBe(groupCount(dropped));
}

describe('what if', () => {
  test('removing each initiative with more than two listings', () => {
    const often = realGraph.initiatives.filter(({ id }) => policiesOf(id).length > 2);
    expect(often).toHaveLength(14);
    for (const { id } of often) expectDropped(new Set([id]));
  });

  test.each([
    ['all that are re-listed', (id: string) => !isOwn(id)],
    ['all that stand under one alone', isOwn],
    ['every other', (id: string) => planFile.initiatives.findIndex((one) => one.id === id) % 2 === 0],
    ['everything', () => true],
  ])('%s', (_, isDropped) => {
    expectDropped(new Set(realGraph.initiatives.map(({ id }) => id).filter(isDropped)));
  });

  test('removing the SME loan program', () => {
    const found = whatIf(realGraph, new Set([ids.initiative(LOAN)]));
    expect(found.losing.map(({ policy, before, after }) => [policy.id, before, after])).toEqual([
      ['1.1.2', 2, 1],
      ['2.3.1', 3, 2],
      ['2.2.2', 4, 3],
      ['2.3.2', 4, 3],
      ['2.3.3', 4, 3],
      ['3.1.3', 4, 3],
      ['2.1.2', 5, 4],
      ['2.2.3', 5, 4],
      ['3.2.3', 5, 4],
      ['4.1.2', 6, 5],
      ['4.2.3', 6, 5],
      ['1.1.4', 7, 6],
      ['3.2.1', 8, 7],
      ['4.1.5', 12, 11],
    ]);
    expect(fallingTo(found, 1).map(({ policy }) => policy.id)).toEqual(['1.1.2']);
    expect(fallingTo(found, 3).map(({ policy }) => policy.id)).toEqual(['2.2.2', '2.3.2', '2.3.3', '3.1.3']);
    expect(found.sharingLost).toEqual(['3.2.3']);
    expect(found.ownLost).toEqual([]);
    expect(found.bridgesLost).toEqual([]);
    expect(found.breaks.map(({ into }) => into.map((island) => island.policies.length))).toEqual([[28, 1]]);
  });
});
