/** 日本語: the tour texts about initiatives under many basic policies, and the plan without them. */
import type { Named } from '../../../explore/cases/case.ts';
import type { LeaderCases } from '../../../explore/tour/builtIn/mostListed.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { PolicyId } from '../../../plan/plan.ts';
import { levelWords } from '../../levelWords.ts';
import { type Phrases, part, phrased, type SentencePart } from '../../phrasing.ts';
import type { StepPhrases } from '../../tourWords.ts';
import { beforeNumber, counted, figure, kindName, label, percent, quoted } from '../names.ts';
import {
  COUNTED_BY_US,
  initiatives,
  listingPlaces,
  names,
  numbers,
  ofPolicies,
  onPages,
  policies,
} from './parts.ts';

export const top: StepPhrases['top'] = ({ initiative, leader, first, all }, graph) => ({
  title: `掲載が最も多い${kindName(graph, 'initiative')}`,
  text: [
    phrased(LEADER, leader, graph),
    '掲載数は名前が挙がった回数であり、予算や重要度を示すものではありません。',
  ],
  shown: [
    `図には、この${kindName(graph, 'initiative')}と、掲載されている${kindName(graph, 'policy')}だけを残しています。`,
    `塗りつぶした印が初出の${beforeNumber(graph, 'policy')}${numbers(graph, first)}、白抜きの印が再掲です。`,
  ],
  question: `なぜこの${kindName(graph, 'initiative')}が多いのですか。`,
  answer: `資料に理由の記載はありません。分かるのは、掲載されている${kindName(graph, 'policy')}が${numbers(graph, all)}であることです。`,
  source: onPages(
    graph,
    [initiative],
    (places) => part`${places}に初めて掲載されています。${listingPlaces(graph)}`,
  ),
  ours: COUNTED_BY_US,
});

const LEADER: Phrases<LeaderCases> = {
  one: ({ id, listingCount, reach, next }, graph) => {
    const of = graph.strategies.length;
    const share = reach === of ? 'すべて' : `のうち${counted(reach)}`;
    const across = of === 1 ? '' : `、${counted(of)}の${kindName(graph, 'strategy')}${share}`;
    return [
      part`${quoted(graph, id)}は、${ofPolicies(graph, listingCount)}${across}に掲載されており、`,
      `掲載が最も多い${kindName(graph, 'initiative')}です。`,
      next === null ? '' : following(graph, next),
    ];
  },
  few: ({ ids, listingCount }, graph) => [
    part`計画で最も多いのは${names(graph, ids)}で、`,
    `それぞれ${ofPolicies(graph, listingCount)}に掲載されています。`,
  ],
  many: ({ id, count, listingCount }, graph) => [
    `計画で最も多い${initiatives(graph, count)}が、`,
    `それぞれ${ofPolicies(graph, listingCount)}に掲載されています。`,
    part`図は、その一つの${quoted(graph, id)}です。`,
  ],
};

function following(
  graph: PlanGraph,
  { listingCount, initiatives: tied }: NonNullable<LeaderCases['one']['next']>,
): string {
  return tied === 1
    ? `次に多い${kindName(graph, 'initiative')}の掲載数は${figure(listingCount)}です。`
    : `次に多い${initiatives(graph, tied)}の掲載数は、それぞれ${figure(listingCount)}です。`;
}

export const again: StepPhrases['again'] = ({ initiatives: all, again: count, once, next }, graph) => ({
  title: `複数の${kindName(graph, 'policy')}に掲載されている${kindName(graph, 'initiative')}`,
  text: [
    `${initiatives(graph, all)}のうち、複数の${kindName(graph, 'policy')}に掲載されているのは${counted(count)}（${percent(count / all)}）です。`,
    `行が${kindName(graph, 'initiative')}、列が${kindName(graph, 'policy')}で、●が初出、○が再掲です。`,
    next === null ? '' : nextTo(graph, next),
    once === 0 ? '' : `残る${counted(once)}の掲載は一度だけです。`,
  ],
  shown: `上の行ほど掲載が多くなっています。列を縦に見ると、どの${kindName(graph, 'policy')}に再掲が集まるかが分かります。`,
  question: `掲載が一度だけの${kindName(graph, 'initiative')}は、重要ではないのですか。`,
  answer: `いいえ。掲載数は重要度を示しません。一つの目的に絞った${kindName(graph, 'initiative')}であれば、掲載が一度だけであるのは自然なことです。`,
  ours: [
    COUNTED_BY_US,
    `同じ名前の${kindName(graph, 'initiative')}は、空白の違いを除いて一つと数えています。`,
  ],
});

type Next = NonNullable<Parameters<StepPhrases['again']>[0]['next']>;

function nextTo(graph: PlanGraph, { top: leader, listingCount, count, named }: Next): SentencePart {
  const who = named.length === 0 ? initiatives(graph, count) : names(graph, named);
  return part`${quoted(graph, leader)}に次ぐのは、${who}で、掲載数は${figure(listingCount)}です。`;
}

export const missed: StepPhrases['missed'] = ({ initiative, losing, sharing, single, emptied }, graph) => ({
  title: `除くと重なりが最も減る${kindName(graph, 'initiative')}（試算）`,
  text: [
    part`${quoted(graph, initiative)}を除いた場合、${policies(graph, losing)}で${kindName(graph, 'initiative')}が一つずつ減ります。`,
    sharing === null
      ? ''
      : `共通する${kindName(graph, 'initiative')}のある${kindName(graph, 'policy')}の組は、${figure(sharing.before)}から${figure(sharing.after)}になります。`,
    left(graph, single, `に残る${kindName(graph, 'initiative')}は一つだけです。`),
    left(graph, emptied, `には${kindName(graph, 'initiative')}が残りません。`),
    'つながりを確かめるための試算で、計画の変更を示すものではありません。',
  ],
  shown: `破線で囲まれた番号ラベルが、${kindName(graph, 'initiative')}の減る${kindName(graph, 'policy')}です。その下に、掲載数がいくつからいくつになるかを示します。`,
  question: `この${kindName(graph, 'initiative')}が廃止されるのですか。`,
  answer: 'いいえ。資料にそのような記載はありません。画面上の試算で、計画のデータは変わりません。',
  ours: [
    COUNTED_BY_US,
    `掲載の多い${kindName(graph, 'initiative')}のうち、除いた場合に、共通する${kindName(graph, 'initiative')}のある組が最も減るものを選んでいます。`,
  ],
});

function left(graph: PlanGraph, { count, named }: Named<PolicyId>, what: string): string {
  if (count === 0) return '';
  return `${named.length === 0 ? ofPolicies(graph, count) : `${beforeNumber(graph, 'policy')}${numbers(graph, { count, named })}`}${what}`;
}

export const sole: StepPhrases['sole'] = (figures, graph) => {
  const { policies: count, policy, initiative, isListedOnce, noneOwn } = figures;
  return {
    title: `${kindName(graph, 'initiative')}が一つだけの${kindName(graph, 'policy')}`,
    text: [
      count === 1
        ? ''
        : `掲載されている${kindName(graph, 'initiative')}が一つだけの${kindName(graph, 'policy')}は${counted(count)}あります。`,
      part`${label(graph, policy)}に掲載されている${kindName(graph, 'initiative')}は${quoted(graph, initiative.id)}だけです。`,
      `除いた場合、この${kindName(graph, 'policy')}には${kindName(graph, 'initiative')}が残りません。`,
      isListedOnce
        ? '掲載が一度だけでも、影響が小さいとは限りません。'
        : '掲載数だけでは、影響の大きさは分かりません。',
    ],
    shown: `色の付いた行の掲載数を示し、ほかの行と見比べます。${kindName(graph, 'policy')}は、掲載の少ない順に並んでいます。`,
    question: `この${kindName(graph, 'policy')}には、ほかに事業がないのですか。`,
    answer: `資料からは分かりません。資料が挙げているのは「${levelWords(graph.plan, 'ja').mainInitiative}」で、ほかに事業がないという意味ではありません。`,
    source: onPages(graph, [initiative], (places) => part`${places}に掲載されています。`),
    ours: [
      COUNTED_BY_US,
      noneOwn.count === 0
        ? ''
        : `反対に、すべての${kindName(graph, 'initiative')}がほかの${kindName(graph, 'policy')}にも掲載されている${kindName(graph, 'policy')}は${counted(noneOwn.count)}あります（${numbers(graph, noneOwn)}）。`,
    ],
  };
};
