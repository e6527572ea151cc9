import type { Named } from '../../../explore/cases/case.ts';
import type { FindingCases, SomePolicies, WithoutHubsCases } from '../../../explore/cases/finding.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { InitiativeId } from '../../../plan/plan.ts';
import { joinList, numberPhrase, type Phrases, part, phrased, type SentencePart } from '../../phrasing.ts';
import { beforeNumber, counted, figure, kindName } from '../names.ts';
import { inBrackets, initiatives, strategiesTogether, strategyPairs } from './parts.ts';

export const finding: Phrases<FindingCases> = {
  empty: (some, whole) => part`${inSome(whole, some)}${kindName(whole, 'initiative')}が掲載されていません。`,
  allOwn: ({ everyPolicy }, whole) =>
    `${every(whole, everyPolicy)}にも、単独掲載の${kindName(whole, 'initiative')}があります。`,
  noneOwn: (some, whole) =>
    part`${inSome(whole, some)}単独掲載の${kindName(whole, 'initiative')}がありません。`,
  allShared: ({ everyPolicy }, whole) =>
    `${every(whole, everyPolicy)}にも、ほかと共通する${kindName(whole, 'initiative')}があります。`,
  noneShared: (some, whole) =>
    part`${inSome(whole, some)}ほかと共通する${kindName(whole, 'initiative')}がありません。`,
  onePair: ({ pair, initiatives: count }, whole) => [
    part`${strategiesTogether(whole, pair)}に共通する${kindName(whole, 'initiative')}は`,
    count === 0 ? 'ありません。' : `${counted(count)}あります。`,
  ],
  unbridged: ({ pairs: { count, named }, of }, whole) => [
    `${kindName(whole, 'strategy')}の組み合わせ${figure(of)}組${count === of ? 'すべて' : `のうち${figure(count)}組`}`,
    named.length === 0 ? '' : part`（${strategyPairs(whole, named)}）`,
    `には、共通する${kindName(whole, 'initiative')}がありません。`,
  ],
  allBridged: ({ of, fewest, initiatives: count }, whole) => [
    `${kindName(whole, 'strategy')}の組み合わせ${figure(of)}組すべてに、共通する${kindName(whole, 'initiative')}があります。`,
    fewest.named.length === 0
      ? `少ないところで${counted(count)}です。`
      : part`最も少ないのは${beforeNumber(whole, 'strategy')}${strategyPairs(whole, fewest.named)}のあいだで、${counted(count)}です。`,
  ],
  noRelisted: () => '再掲はありません。',
  relistedTie: ({ policies }, whole) =>
    `再掲の割合が最も高い${kindName(whole, 'policy')}は${counted(policies)}あり、同じ割合で並びます。`,
  mostRelisted: ({ policies }, whole) => {
    const shares = policies.map(
      ({ policy, relisted, listings }) =>
        part`${numberPhrase(whole, policy)}（${figure(listings)}のうち${figure(relisted)}）`,
    );
    return part`再掲の割合が最も高いのは、${beforeNumber(whole, 'policy')}${joinList(shares, '、')}です。`;
  },
  noOverlap: (_, whole) =>
    `共通する${kindName(whole, 'initiative')}のある${kindName(whole, 'policy')}の組み合わせはありません。`,
  hubOverlap: ({ sharing: { count, of }, without }, whole) => [
    `${kindName(whole, 'policy')}の組み合わせ${figure(of)}組のうち、共通する${kindName(whole, 'initiative')}があるのは${figure(count)}組です。`,
    phrased(WITHOUT_HUBS, without, whole),
  ],
};

function every(whole: PlanGraph, everyPolicy: boolean): string {
  const all = `どの${kindName(whole, 'policy')}`;
  return everyPolicy ? all : `${kindName(whole, 'initiative')}のある${all}`;
}

/** 30の基本施策のうち1つ（4.2.1）には、 */
function inSome(whole: PlanGraph, { policies: { count, named }, of }: SomePolicies): SentencePart {
  if (count === of)
    return `${counted(of)}の${kindName(whole, 'policy')}${of === 1 ? 'には、' : 'のどれにも、'}`;
  return part`${counted(of)}の${kindName(whole, 'policy')}のうち${counted(count)}${inBrackets(whole, named)}には、`;
}

const WITHOUT_HUBS: Phrases<WithoutHubsCases> = {
  noHubs: ({ isWhole }, whole) =>
    `ハブにあたる${kindName(whole, 'initiative')}は${isWhole ? 'ありません' : '表示していません'}。`,
  asMany: ({ hubs }, whole) => part`${names(whole, hubs)}を除いても同じ数です。`,
  none: ({ hubs }, whole) => part`${names(whole, hubs)}を除くと、1組もなくなります。`,
  fewer: ({ hubs, left, lost }, whole) => [
    part`${names(whole, hubs)}を除くと${figure(left)}組になり、`,
    `${figure(lost)}組は${hubs.count === 1 ? 'この' : 'これらの'}${kindName(whole, 'initiative')}だけによるものです。`,
  ],
};

function names(whole: PlanGraph, { count, named }: Named<InitiativeId>): SentencePart {
  return named.length === 0 ? `${counted(count)}のハブ` : initiatives(whole, named);
}
