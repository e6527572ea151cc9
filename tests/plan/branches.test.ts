/** Measures of branches and of co-listed initiatives, with expected values counted from the source. */
import { expect, test } from 'vitest';
import { branchMeasures, coListedWith } from '../../src/plan/measures.ts';
import type { InitiativeId, StrategyId } from '../../src/plan/plan.ts';
import { realGraph as graph } from '../fixtures/realPlan.ts';

const branch = (id: string) => branchMeasures(graph, id as StrategyId);

test('the strategies have all 173 listings, 103 of them first listings', () => {
  const strategies = ['1', '2', '3', '4'].map(branch);
  expect(strategies.map(({ listings }) => listings)).toEqual([21, 41, 49, 62]);
  expect(strategies.map(({ policies }) => policies.length)).toEqual([5, 9, 8, 8]);
  expect(strategies.reduce((sum, { first }) => sum + first, 0)).toBe(103);
  expect(strategies.reduce((sum, { relisted }) => sum + relisted, 0)).toBe(70);
});

test('policy direction 4.2: ten listings, and the initiatives that other directions list too', () => {
  const { policies, listings, first, relisted, initiatives, reachingOut } = branch('4.2');
  expect(policies.map(({ id }) => id)).toEqual(['4.2.1', '4.2.2', '4.2.3']);
  expect({ listings, first, relisted, initiatives }).toEqual({
    listings: 10,
    first: 5,
    relisted: 5,
    initiatives: 10,
  });
  expect(reachingOut.map(({ initiative }) => initiative.name.ja)).toEqual([
    '中小企業融資制度',
    'ロボット産業活性化事業（ロボット技術高度化事業）',
    'ロボット導入支援事業',
    'ものづくり人材育成事業',
    '中小企業技術者育成支援事業',
  ]);
});

test('the research subsidy shares four policies with the loans, and two with two others', () => {
  const companions = coListedWith(graph, 'sme-rd-subsidy' as InitiativeId);
  expect(companions.slice(0, 4).map(({ initiative, shared }) => [initiative.name.ja, shared])).toEqual([
    ['中小企業融資制度', ['1.1.2', '2.1.2', '2.2.2', '2.2.3']],
    ['イノベーション創出促進事業', ['1.1.1', '2.1.2']],
    ['ロボット産業活性化事業（ロボット技術高度化事業）', ['2.1.2', '2.2.2']],
    ['ロボット産業活性化事業（ネットワーク形成事業）', ['1.1.1']],
  ]);
});

test('an initiative alone under its only policy shares no policy', () => {
  expect(coListedWith(graph, graph.listingsByPolicy.get('4.2.1')?.[0]?.initiative as InitiativeId)).toEqual(
    [],
  );
});
