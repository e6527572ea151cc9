import type { Finding } from '../../../explore/finding.ts';
import { type PlanGraph, wholeOf } from '../../../plan/graph.ts';
import { type DeskSentences, highestShares, MOST_NAMED } from '../../deskSentence.ts';
import { enumerated, type Part } from '../../phrasing.ts';
import { counted, figure } from '../names.ts';
import { initiatives, inSomePolicies, number, scoped, strategiesTogether, strategyPairs } from './parts.ts';

type Of<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;

export const finding: DeskSentences['finding'] = (graph, found, isWhole) =>
  scoped(isWhole, told(graph, found, isWhole));

function told(graph: PlanGraph, found: Finding, isWhole: boolean): Part {
  switch (found.kind) {
    case 'empty':
      return [inSomePolicies(found.policies, found.of), '取組が掲載されていません。'];
    case 'noneOwn':
      return found.policies.length === 0
        ? `${every(graph, found.of)}にも、単独掲載の取組があります。`
        : [inSomePolicies(found.policies, found.of), '単独掲載の取組がありません。'];
    case 'noneShared':
      return found.policies.length === 0
        ? `${every(graph, found.of)}にも、ほかと共通する取組があります。`
        : [inSomePolicies(found.policies, found.of), 'ほかと共通する取組がありません。'];
    case 'unbridged':
      return unbridged(wholeOf(graph), found);
    case 'mostRelisted':
      return mostRelisted(found);
    case 'hubOverlap':
      return hubOverlap(wholeOf(graph), found, isWhole);
  }
}

/** Those that list nothing have a finding of their own. */
function every(graph: PlanGraph, of: number): string {
  return of === graph.policies.length ? 'どの基本施策' : '取組のあるどの基本施策';
}

function unbridged(whole: PlanGraph, found: Of<'unbridged'>): Part {
  const { pairs, of, fewest, fewestInitiatives } = found;
  const [pair] = [...pairs, ...fewest];
  if (of === 1 && pair !== undefined)
    return [
      strategiesTogether(whole, pair),
      pairs.length > 0
        ? 'に共通する取組はありません。'
        : `に共通する取組は${counted(fewestInitiatives)}あります。`,
    ];
  if (pairs.length > 0)
    return [
      `戦略の組み合わせ${figure(of)}組${pairs.length === of ? 'すべて' : `のうち${figure(pairs.length)}組`}`,
      pairs.length > MOST_NAMED.pairs ? '' : ['（', strategyPairs(pairs), '）'],
      'には、共通する取組がありません。',
    ];
  const all = `戦略の組み合わせ${figure(of)}組すべてに、共通する取組があります。`;
  return fewest.length > MOST_NAMED.pairs
    ? `${all}少ないところで${counted(fewestInitiatives)}です。`
    : [all, '最も少ないのは戦略', strategyPairs(fewest), `のあいだで、${counted(fewestInitiatives)}です。`];
}

function mostRelisted({ policies }: Of<'mostRelisted'>): Part {
  if (policies.length === 0) return '再掲はありません。';
  const rows = highestShares(policies);
  if (rows.length === 0) {
    const tie = policies.filter(({ place }) => place === 1).length;
    return `再掲の割合が最も高い基本施策は${counted(tie)}あり、同じ割合で並びます。`;
  }
  const shares = rows.map(({ policy, relisted, listings }) => [
    number(policy),
    `（${figure(listings)}のうち${figure(relisted)}）`,
  ]);
  return ['再掲の割合が最も高いのは、基本施策', enumerated(shares, '、', '、'), 'です。'];
}

function hubOverlap(whole: PlanGraph, found: Of<'hubOverlap'>, isWhole: boolean): Part {
  const { hubs, sharing, sharingWithout, of } = found;
  if (sharing === 0) return '共通する取組のある基本施策の組み合わせはありません。';
  const share = `基本施策の組み合わせ${figure(of)}組のうち、共通する取組があるのは${figure(sharing)}組です。`;
  if (hubs.length === 0)
    return [share, isWhole ? 'ハブにあたる取組はありません。' : 'ハブにあたる取組は表示していません。'];
  const names =
    hubs.length > MOST_NAMED.initiatives ? `${counted(hubs.length)}のハブ` : initiatives(whole, hubs);
  if (sharingWithout === sharing) return [share, names, 'を除いても同じ数です。'];
  if (sharingWithout === 0) return [share, names, 'を除くと、1組もなくなります。'];
  return [
    share,
    names,
    `を除くと${figure(sharingWithout)}組になり、${figure(sharing - sharingWithout)}組は${hubs.length === 1 ? 'この取組' : 'これらの取組'}だけによるものです。`,
  ];
}
