import type { Named } from '../../../explore/cases/case.ts';
import type { FindingCases, SomePolicies, WithoutHubsCases } from '../../../explore/cases/finding.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { InitiativeId } from '../../../plan/plan.ts';
import { joinList, numberPhrase, type Phrases, part, phrased, type SentencePart } from '../../phrasing.ts';
import { counted, figure } from '../names.ts';
import { inBrackets, initiatives, strategiesTogether, strategyPairs } from './parts.ts';

export const finding: Phrases<FindingCases> = {
  empty: (some) => part`${inSome(some)}取組が掲載されていません。`,
  allOwn: ({ everyPolicy }) => `${every(everyPolicy)}にも、単独掲載の取組があります。`,
  noneOwn: (some) => part`${inSome(some)}単独掲載の取組がありません。`,
  allShared: ({ everyPolicy }) => `${every(everyPolicy)}にも、ほかと共通する取組があります。`,
  noneShared: (some) => part`${inSome(some)}ほかと共通する取組がありません。`,
  onePair: ({ pair, initiatives: count }, whole) => [
    part`${strategiesTogether(whole, pair)}に共通する取組は`,
    count === 0 ? 'ありません。' : `${counted(count)}あります。`,
  ],
  unbridged: ({ pairs: { count, named }, of }) => [
    `戦略の組み合わせ${figure(of)}組${count === of ? 'すべて' : `のうち${figure(count)}組`}`,
    named.length === 0 ? '' : part`（${strategyPairs(named)}）`,
    'には、共通する取組がありません。',
  ],
  allBridged: ({ of, fewest, initiatives: count }) => [
    `戦略の組み合わせ${figure(of)}組すべてに、共通する取組があります。`,
    fewest.named.length === 0
      ? `少ないところで${counted(count)}です。`
      : part`最も少ないのは戦略${strategyPairs(fewest.named)}のあいだで、${counted(count)}です。`,
  ],
  noRelisted: () => '再掲はありません。',
  relistedTie: ({ policies }) =>
    `再掲の割合が最も高い基本施策は${counted(policies)}あり、同じ割合で並びます。`,
  mostRelisted: ({ policies }) => {
    const shares = policies.map(
      ({ policy, relisted, listings }) =>
        part`${numberPhrase(policy)}（${figure(listings)}のうち${figure(relisted)}）`,
    );
    return part`再掲の割合が最も高いのは、基本施策${joinList(shares, '、')}です。`;
  },
  noOverlap: () => '共通する取組のある基本施策の組み合わせはありません。',
  hubOverlap: ({ sharing: { count, of }, without }, whole) => [
    `基本施策の組み合わせ${figure(of)}組のうち、共通する取組があるのは${figure(count)}組です。`,
    phrased(WITHOUT_HUBS, without, whole),
  ],
};

function every(everyPolicy: boolean): string {
  return everyPolicy ? 'どの基本施策' : '取組のあるどの基本施策';
}

/** 30の基本施策のうち1つ（4.2.1）には、 */
function inSome({ policies: { count, named }, of }: SomePolicies): SentencePart {
  if (count === of) return `${counted(of)}の基本施策${of === 1 ? 'には、' : 'のどれにも、'}`;
  return part`${counted(of)}の基本施策のうち${counted(count)}${inBrackets(named)}には、`;
}

const WITHOUT_HUBS: Phrases<WithoutHubsCases> = {
  noHubs: ({ isWhole }) =>
    isWhole ? 'ハブにあたる取組はありません。' : 'ハブにあたる取組は表示していません。',
  asMany: ({ hubs }, whole) => part`${names(whole, hubs)}を除いても同じ数です。`,
  none: ({ hubs }, whole) => part`${names(whole, hubs)}を除くと、1組もなくなります。`,
  fewer: ({ hubs, left, lost }, whole) => [
    part`${names(whole, hubs)}を除くと${figure(left)}組になり、`,
    `${figure(lost)}組は${hubs.count === 1 ? 'この取組' : 'これらの取組'}だけによるものです。`,
  ],
};

function names(whole: PlanGraph, { count, named }: Named<InitiativeId>): SentencePart {
  return named.length === 0 ? `${counted(count)}のハブ` : initiatives(whole, named);
}
