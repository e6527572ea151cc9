/**
 * Recounts the Sagamihara plan from its file without code of src, so that a mistake in the parser or the measures
 * cannot hide one in the data. The expected values were counted by hand in the printed summary.
 */
import { describe, expect, it } from 'vitest';
import { directions, listings, planFile, policies } from '../fixtures/planFile.ts';
import { printedPolicies, relistedInitiatives } from './printed.ts';

const japaneseName = new Map(planFile.initiatives.map((initiative) => [initiative.id, initiative.name.ja]));
const policiesOf = (initiative: string): readonly string[] =>
  listings.filter((listing) => listing.initiative === initiative).map((listing) => listing.policy);
const strategiesOf = (initiative: string): ReadonlySet<string> =>
  new Set(policiesOf(initiative).map((policy) => policy.slice(0, 1)));

const histogram = (values: readonly number[]): Record<number, number> => {
  const counted: Record<number, number> = {};
  for (const value of values) counted[value] = (counted[value] ?? 0) + 1;
  return counted;
};

describe('the contents of the plan', () => {
  it('has the counts of the source', () => {
    expect({
      strategies: planFile.strategies.length,
      directions: directions.length,
      policies: policies.length,
      initiatives: planFile.initiatives.length,
      priorityProjects: planFile.priorityProjects.length,
      listings: listings.length,
      first: listings.filter((listing) => listing.mark === 'first').length,
      relisted: listings.filter((listing) => listing.mark === 'relisted').length,
    }).toEqual({
      strategies: 4,
      directions: 8,
      policies: 30,
      initiatives: 103,
      priorityProjects: 7,
      listings: 173,
      first: 103,
      relisted: 70,
    });
  });

  it('numbers the parts as the source does', () => {
    expect(planFile.strategies.map((strategy) => strategy.id)).toEqual(['1', '2', '3', '4']);
    expect(directions.map((direction) => direction.id)).toEqual([
      '1.1',
      '2.1',
      '2.2',
      '2.3',
      '3.1',
      '3.2',
      '4.1',
      '4.2',
    ]);
    expect(planFile.priorityProjects.map((project) => project.id)).toEqual([
      'I',
      'II',
      'III',
      'IV',
      'V',
      'VI',
      'VII',
    ]);
  });

  it('states the vision, the strategies, the directions and the priority projects in the words of the source', () => {
    expect(planFile.vision.name.ja).toBe(
      '世界に向けて、新たな価値と魅力を創造・発信し、未来を拓くさがみはら',
    );
    expect(planFile.strategies.map((strategy) => strategy.name.ja)).toEqual([
      '業種を超えた仕組みの構築による新産業の創出',
      '成長産業の集積とイノベーションによる価値の創造',
      '地域資源の活用による魅力の創出とブランドの確立',
      '産業を支える基盤づくりの推進',
    ]);
    expect(directions.map((direction) => direction.name.ja)).toEqual([
      '様々な産業の連携・交流・イノベーションの創出を促し、新産業を創出する',
      '新しい成長分野を開拓し市場の獲得を促す',
      'イノベーションにより新たな価値を創造する',
      'ものづくりの力によりソリューションを創出し市民生活を支える',
      'まちの魅力の磨き上げと積極的な発信により交流を促進する',
      '生活の質を維持・向上し、活力ある未来を実現する',
      '市内産業の持続可能な成長と発展に資する基盤づくりを推進する',
      '技術継承や生産工程の高度化により、ものづくりの基盤を支え続ける',
    ]);
    expect(planFile.priorityProjects.map((project) => project.name.ja)).toEqual([
      'ひとづくり・まちの新たな魅力づくりによる商業振興',
      'ロボット技術を活用した生産・サービス・ライフスタイルの革新',
      '産学連携等による新産業の創出と中小企業の育成・支援',
      'イノベーションの創出と戦略的な企業誘致の推進',
      '多様な地域資源を活用した経済の活性化',
      '交流人口の拡大に向けたグローバルなまちづくりの推進',
      '世界に向けた販路開拓支援',
    ]);
  });

  it('gives each basic policy its own list', () => {
    expect(
      policies.map((policy) => [
        policy.id,
        policy.name.ja,
        japaneseName.get(policy.listings[0]?.initiative ?? ''),
        policy.listings.filter((listing) => listing.mark === 'first').length,
        policy.listings.filter((listing) => listing.mark === 'relisted').length,
      ]),
    ).toEqual(printedPolicies);
  });

  it('has a background of eight topics', () => {
    expect(planFile.background.map((topic) => topic.id)).toEqual([
      'drivers',
      'purpose',
      'predecessor',
      'position',
      'period',
      'revision',
      'priorityProjects',
      'followUp',
    ]);
    expect(planFile.background.every((topic) => topic.facts.length > 0)).toBe(true);
  });
});

describe('listings', () => {
  it('are counted per initiative as in the source', () => {
    const counts = planFile.initiatives.map((initiative) => policiesOf(initiative.id).length);
    expect(histogram(counts)).toEqual({ 1: 64, 2: 25, 3: 9, 4: 2, 5: 2, 14: 1 });
  });

  it('name 39 initiatives more than once', () => {
    const more = planFile.initiatives
      .map((initiative) => [initiative.name.ja, policiesOf(initiative.id).length] as const)
      .filter(([, count]) => count > 1);
    expect(more).toHaveLength(39);
    expect(Object.fromEntries(more)).toEqual(relistedInitiatives);
  });

  it('put the SME loan program under 14 basic policies in all 4 strategies', () => {
    expect(japaneseName.get('sme-loan-program')).toBe('中小企業融資制度');
    expect(policiesOf('sme-loan-program')).toEqual([
      '1.1.2',
      '1.1.4',
      '2.1.2',
      '2.2.2',
      '2.2.3',
      '2.3.1',
      '2.3.2',
      '2.3.3',
      '3.1.3',
      '3.2.1',
      '3.2.3',
      '4.1.2',
      '4.1.5',
      '4.2.3',
    ]);
    expect([...strategiesOf('sme-loan-program')]).toEqual(['1', '2', '3', '4']);
  });

  it('have one first listing for each initiative, before all its re-listings', () => {
    const firstAt = new Map<string, string>();
    for (const { initiative, mark, policy } of listings) {
      expect(japaneseName.has(initiative), initiative).toBe(true);
      const earlier = firstAt.get(initiative);
      if (mark === 'first') {
        expect(earlier, `${initiative} is listed first in ${policy} and before`).toBeUndefined();
        firstAt.set(initiative, policy);
      } else {
        expect(earlier, `${initiative} is re-listed in ${policy} only`).toBeDefined();
        expect(Number(earlier?.replaceAll('.', ''))).toBeLessThan(Number(policy.replaceAll('.', '')));
      }
    }
    expect(firstAt.size).toBe(103);
  });

  it('never name an initiative twice under one basic policy', () => {
    for (const policy of policies)
      expect(new Set(policy.listings.map((listing) => listing.initiative)).size, policy.id).toBe(
        policy.listings.length,
      );
  });

  it('set the order of the initiatives', () => {
    const first = listings.filter((listing) => listing.mark === 'first');
    expect(planFile.initiatives.map((initiative) => initiative.id)).toEqual(
      first.map((listing) => listing.initiative),
    );
  });
});
