/** ツアーの言葉：戦略や基本施策のあいだのつながり。 */
import type { Bridge } from '../../../plan/combinations.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import { groupBy } from '../../../plan/groupBy.ts';
import { enumerated, type Part } from '../../phrasing.ts';
import type { BridgesFigures, Say, TourWords, WidestFigures } from '../../tourWords.ts';
import { quoted } from '../names.ts';
import { COUNTED_BY_US, counted, initiatives, listingPlaces, names } from './parts.ts';

export const bridges: TourWords['bridges'] = (graph, figures, say) => {
  const { initiatives: all, bridging, opened } = figures;
  const strategies = ['戦略', enumerated(opened.strategies, 'と', 'と')];
  return {
    title: '戦略をつなぐ取組',
    text: [
      `${initiatives(all, say)}のうち${counted(bridging, say)}（${say.percent(bridging / all)}）は、`,
      '複数の戦略に掲載されています。',
      pairs(figures, say),
      '各行が戦略の組み合わせで、濃い色の棒は、その組み合わせのみに掲載されている取組の数です。',
    ],
    shown: [
      '色の付いた行が',
      strategies,
      `です。この組み合わせのみに掲載されている取組は${counted(opened.exactly.length, say)}、`,
      `ほかの戦略にも掲載されているものを合わせると${counted(opened.atLeast.length, say)}で、右の欄に名前があります。`,
    ],
    question: '共通する取組が少ない組み合わせは、問題なのですか。',
    answer:
      'この数だけでは判断できません。役割が分かれているとも、連携の余地があるとも読めます。検討のきっかけとしてご覧ください。',
    source: listingPlaces(graph),
    ours: [COUNTED_BY_US, '「つなぐ」は、両方の戦略の基本施策に掲載されているという意味で用いています。'],
  };
};

function pairs({ most, fewest }: BridgesFigures, say: Say): Part {
  const [top] = most;
  const [low] = fewest;
  if (top === undefined || low === undefined) return '';
  return [
    '2つの戦略に共通する取組は、',
    pair(most, top, say),
    `が最も多く${counted(top.initiatives.length, say)}、`,
    pair(fewest, low, say),
    low.initiatives.length === 0
      ? 'にはありません。'
      : `が最も少なく${counted(low.initiatives.length, say)}です。`,
  ];
}

function pair(tied: readonly Bridge[], { strategies }: Bridge, say: Say): Part {
  return tied.length === 1
    ? ['戦略', enumerated(strategies, 'と', 'と')]
    : `${counted(tied.length, say)}の組み合わせ`;
}

export const widest: TourWords['widest'] = (graph, figures, say) => ({
  title: `${counted(figures.reach, say)}以上の戦略にまたがる取組`,
  text: [
    `${initiatives(figures.initiatives, say)}のうち、${counted(figures.reach, say)}以上の戦略に掲載されているのは`,
    `${counted(figures.rows.length, say)}です。`,
    byReach(graph, figures, say),
    '図には、これらの取組とその線だけを残しています。',
  ],
  shown: '行に集まる線の色を示します。色の数が、またがる戦略の数です。',
  question: 'ほかの取組はどこへ行ったのですか。',
  answer:
    '条件に合う取組だけを表示しているためで、計画から除かれたわけではありません。次の画面では元に戻ります。',
  source: listingPlaces(graph),
  ours: [COUNTED_BY_US, '分野をまたぐ連携を考える手がかりになりますが、連携の実績を示すものではありません。'],
});

/** So many are told by name. */
const MOST_NAMED = 4;

function byReach(graph: PlanGraph, { rows }: WidestFigures, say: Say): Part {
  const groups = [...groupBy(rows, ({ reach }) => reach)];
  return enumerated(
    groups.map(([reach, inGroup], place) => {
      const strategies = `${counted(reach, say)}の戦略${reach === graph.strategies.length ? 'すべて' : ''}`;
      const end = place === groups.length - 1 ? 'に掲載されています。' : '';
      return rows.length <= MOST_NAMED
        ? [names(graph, inGroup), `は${strategies}${end}`]
        : `${initiatives(inGroup.length, say)}は${strategies}${end}`;
    }),
    '、',
    '、',
  );
}

export const overlap: TourWords['overlap'] = (graph, figures, say) => {
  const { a, b, overlap: found, pairs: all, sharing, tied } = figures;
  const only = found.sharedOnlyHere.length;
  return {
    title: '基本施策の重なり',
    text: [
      `基本施策の組み合わせ${say.number(all)}組のうち、共通する取組があるのは${say.number(sharing)}組`,
      `（${say.percent(sharing / all)}）です。`,
      tied ? '最も重なる組み合わせの一つ、' : '最も重なる',
      `${a}`,
      quoted(graph, a),
      `と${b}`,
      quoted(graph, b),
      `には、${counted(found.shared.length, say)}の取組が共通します。`,
      onlyThere(only, found.shared.length, say),
    ],
    shown:
      '表の行と列が基本施策で、数字は共通する取組の数です。濃い色ほど多く、右の欄に取組の名前があります。',
    question: '重なりは無駄ということですか。',
    answer:
      'そうとは言えません。一つの取組が複数の目的に役立つと位置付けられている、とも読めます。整理が必要かどうかは、事業の中身を見なければ判断できません。',
    source: listingPlaces(graph),
    ours: [COUNTED_BY_US, 'ここでの重なりは、掲載されている取組が同じという意味です。'],
  };
};

function onlyThere(only: number, shared: number, say: Say): string {
  if (only === 0) return '';
  const which = only < shared ? `うち${counted(only, say)}は、` : shared === 1 ? '' : 'いずれも';
  return `${which}この2つだけに掲載されています。`;
}
