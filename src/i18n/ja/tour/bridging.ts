/** 日本語: the tour texts about connections between strategies and between basic policies. */
import type { Share } from '../../../explore/cases/case.ts';
import type { Extreme } from '../../../explore/tour/builtIn/extremes.ts';
import type { Bridge } from '../../../plan/combinations.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { StrategyId } from '../../../plan/plan.ts';
import { joinList, numberOf, part, type SentencePart } from '../../phrasing.ts';
import type { StepPhrases } from '../../tourWords.ts';
import { beforeNumber, counted, figure, kindName, percent, quoted } from '../names.ts';
import { COUNTED_BY_US, initiatives, names } from './parts.ts';

export const bridges: StepPhrases['bridges'] = ({ initiatives: all, bridging, ends, opened }, graph) => ({
  title: `${kindName(graph, 'strategy')}をつなぐ${kindName(graph, 'initiative')}`,
  text: [
    `${initiatives(graph, all)}のうち${counted(bridging)}（${percent(bridging / all)}）は、複数の${kindName(graph, 'strategy')}に掲載されています。`,
    ends === null ? '' : pairs(graph, ends.most, ends.least),
    `各行が${kindName(graph, 'strategy')}の組み合わせで、濃い色の棒は、その組み合わせのみに掲載されている${kindName(graph, 'initiative')}の数です。`,
  ],
  shown: [
    `色の付いた行が${beforeNumber(graph, 'strategy')}${together(graph, opened.strategies)}です。`,
    `この組み合わせのみに掲載されている${kindName(graph, 'initiative')}は${counted(opened.exactly.length)}、`,
    `ほかの${kindName(graph, 'strategy')}にも掲載されているものを合わせると${counted(opened.atLeast.length)}で、右の欄に名前があります。`,
  ],
  question: `共通する${kindName(graph, 'initiative')}が少ない組み合わせは、問題なのですか。`,
  answer:
    'この数だけでは判断できません。役割が分かれているとも、連携の余地があるとも読めます。検討のきっかけとしてご覧ください。',
  ours: [
    COUNTED_BY_US,
    `「つなぐ」は、両方の${kindName(graph, 'strategy')}の${kindName(graph, 'policy')}に掲載されているという意味で用いています。`,
  ],
});

function pairs(graph: PlanGraph, most: Extreme<Bridge>, least: Extreme<Bridge>): string {
  const low = least.first.initiatives.length;
  const fewest = low === 0 ? 'にはありません。' : `が最も少なく${counted(low)}です。`;
  const high = counted(most.first.initiatives.length);
  return `2つの${kindName(graph, 'strategy')}に共通する${kindName(graph, 'initiative')}は、${pair(graph, most)}が最も多く${high}、${pair(graph, least)}${fewest}`;
}

function together(graph: PlanGraph, strategies: readonly StrategyId[]): string {
  return strategies.map((id) => numberOf(graph, id)).join('と');
}

function pair(graph: PlanGraph, { first, tied }: Extreme<Bridge>): string {
  return tied === 1
    ? `${beforeNumber(graph, 'strategy')}${together(graph, first.strategies)}`
    : `${counted(tied)}の組み合わせ`;
}

export const widest: StepPhrases['widest'] = ({ initiatives: all, reach, wide, groups }, graph) => ({
  title: `${counted(reach)}以上の${kindName(graph, 'strategy')}にまたがる${kindName(graph, 'initiative')}`,
  text: [
    `${initiatives(graph, all)}のうち、${counted(reach)}以上の${kindName(graph, 'strategy')}に掲載されているのは${counted(wide)}です。`,
    byReach(graph, groups),
    `図には、これらの${kindName(graph, 'initiative')}とその線だけを残しています。`,
  ],
  shown: `行に集まる線の色を示します。色の数が、またがる${kindName(graph, 'strategy')}の数です。`,
  question: `ほかの${kindName(graph, 'initiative')}はどこへ行ったのですか。`,
  answer: `条件に合う${kindName(graph, 'initiative')}だけを表示しているためで、計画から除かれたわけではありません。次の画面では元に戻ります。`,
  ours: [COUNTED_BY_US, '分野をまたぐ連携を考える手がかりになりますが、連携の実績を示すものではありません。'],
});

type Groups = Parameters<StepPhrases['widest']>[0]['groups'];

function byReach(graph: PlanGraph, groups: Groups): SentencePart {
  const told = groups.map(({ reach, count, named }) => {
    const who = named.length > 0 ? names(graph, named) : initiatives(graph, count);
    return part`${who}は${counted(reach.count)}の${kindName(graph, 'strategy')}${reach.kind === 'all' ? 'すべて' : ''}`;
  });
  return part`${joinList(told, '、')}に掲載されています。`;
}

export const overlap: StepPhrases['overlap'] = ({ a, b, onlyHere, sharing, tied }, graph) => ({
  title: `${kindName(graph, 'policy')}の重なり`,
  text: [
    `${kindName(graph, 'policy')}の組み合わせ${figure(sharing.of)}組のうち、共通する${kindName(graph, 'initiative')}があるのは${figure(sharing.count)}組`,
    `（${percent(sharing.count / sharing.of)}）です。${tied ? '最も重なる組み合わせの一つ、' : '最も重なる'}`,
    part`${numberOf(graph, a)}${quoted(graph, a)}と${numberOf(graph, b)}${quoted(graph, b)}には、${counted(onlyHere.of)}の${kindName(graph, 'initiative')}が共通します。`,
    listedOnlyThere(onlyHere),
  ],
  shown: `表の行と列が${kindName(graph, 'policy')}で、数字は共通する${kindName(graph, 'initiative')}の数です。濃い色ほど多く、右の欄に${kindName(graph, 'initiative')}の名前があります。`,
  question: '重なりは無駄ということですか。',
  answer: `そうとは言えません。一つの${kindName(graph, 'initiative')}が複数の目的に役立つと位置付けられている、とも読めます。整理が必要かどうかは、事業の中身を見なければ判断できません。`,
  ours: [
    COUNTED_BY_US,
    `ここでの重なりは、掲載されている${kindName(graph, 'initiative')}が同じという意味です。`,
  ],
});

function listedOnlyThere({ kind, count, of }: Share): string {
  if (kind === 'none') return '';
  const which = kind === 'some' ? `うち${counted(count)}は、` : of === 1 ? '' : 'いずれも';
  return `${which}この2つだけに掲載されています。`;
}
