/** 日本語: the tour texts about the structure of the plan, and how to read the map. */
import type { Extreme } from '../../../explore/tour/builtIn/extremes.ts';
import type { MapCases } from '../../../explore/tour/builtIn/frame.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import { hasStrategies } from '../../../plan/items.ts';
import type { StrategyId } from '../../../plan/plan.ts';
import { isUnofficial, isUnofficialIn, textIn } from '../../../plan/text.ts';
import { levelWords } from '../../levelWords.ts';
import { joinList, numberOf, type Phrases, part } from '../../phrasing.ts';
import type { StepPhrases, StepTexts } from '../../tourWords.ts';
import { beforeNumber, counted, figure, kindName, percent } from '../names.ts';
import { COUNTED_BY_US, facts, initiatives, onPages, policies } from './parts.ts';

export const about: StepPhrases['about'] = ({ revision, facts: told }, graph) => {
  const { title, city, period, root, hasVision, source } = graph.plan;
  const document = `${source.publisher === null ? '' : `${textIn(source.publisher, 'ja')}の`}資料「${textIn(source.title, 'ja')}」${source.pages === null ? '' : `（全${figure(source.pages)}ページ）`}`;
  const isBare = city === null && period === null;
  return {
    title: 'この計画について',
    text: [
      isBare
        ? `「${textIn(title, 'ja')}」の概要です。`
        : `「${textIn(title, 'ja')}」は${city === null ? '' : `${textIn(city, 'ja')}の`}計画${period === null ? '' : `で、期間は${textIn(period.label, 'ja')}`}です。`,
      `${hasVision ? `${kindName(graph, 'vision')}は「${textIn(root.name, 'ja')}」です。` : ''}${facts(revision)}`,
      isUnofficial(graph.plan) ? '非公式の説明で、市の見解ではありません。' : '',
    ],
    shown: `一番上が${kindName(graph, 'vision')}です。その下に、${hasStrategies(graph) ? upperLevels(graph) : kindName(graph, 'policy')}が資料の番号の順に並んでいます。`,
    question: isUnofficial(graph.plan) ? '市が作成したものですか。' : '正式な資料はどれですか。',
    answer: isUnofficial(graph.plan)
      ? [
          `いいえ。${document}を読み取り、独自に整理した非公式のものです。`,
          '正式な内容は市の資料をご確認ください。',
          isUnofficialIn(graph.plan, 'en') ? '英語は非公式の訳です。' : '',
        ]
      : `${document}です。正式な内容はこの資料をご確認ください。`,
    source: [
      hasVision
        ? onPages(graph, [root], (places) => part`${kindName(graph, 'vision')}は${places}にあります。`)
        : '',
      facts(told),
    ],
    ours: '説明の言い回しは独自のもので、資料の文章そのものではありません。',
  };
};

export const strategies: StepPhrases['strategies'] = (
  { rows, ends, picture, isComparable, facts: told },
  graph,
) => {
  const count = counted(rows.length);
  const hasDirections = graph.directions.length > 0;
  const listings = rows.map(
    (row) => `${beforeNumber(graph, 'strategy')}${numberOf(graph, row.id)}が${figure(row.listings)}`,
  );
  return {
    title: `${count}の${kindName(graph, 'strategy')}と${policies(graph, graph.policies.length)}`,
    text: [
      `計画には${count}の${kindName(graph, 'strategy')}があり、`,
      `${hasDirections ? `${counted(graph.directions.length)}の${kindName(graph, 'direction')}と` : ''}${policies(graph, graph.policies.length)}に分かれます。`,
      `図の色が${kindName(graph, 'strategy')}、${hasDirections ? `縦の線が${kindName(graph, 'direction')}、` : ''}番号ラベルが${kindName(graph, 'policy')}です。`,
      ends === null
        ? ''
        : `${kindName(graph, 'policy')}が最も多いのは${strategy(graph, ends.most)}で${counted(ends.most.first.policies)}、最も少ないのは${strategy(graph, ends.least)}で${counted(ends.least.first.policies)}です。`,
    ],
    shown: `${picture === 'map' ? '右上から時計回りに' : '上から'}${kindName(graph, 'strategy')}を順に示し、次に${hasDirections ? '縦の線と' : ''}番号ラベルを指します。番号は資料のとおりです。`,
    question: isComparable
      ? `${kindName(graph, 'policy')}や掲載の多い${kindName(graph, 'strategy')}ほど、重視されているのですか。`
      : '',
    answer: isComparable
      ? [
          part`そうとは言えません。${levelWords(graph.plan, 'ja').mainInitiative}の掲載数は、${joinList(listings, '、')}`,
          'ですが、名前が挙がった回数であり、予算や優先順位を示すものではありません。',
        ]
      : '',
    source: [
      onPages(graph, [...graph.strategies, ...graph.directions], (branches) =>
        onPages(
          graph,
          graph.policies,
          (own) =>
            part`${upperLevels(graph)}は${branches}に、${kindName(graph, 'policy')}は${own}にあります。`,
        ),
      ),
      facts(told),
    ],
    ours: COUNTED_BY_US,
  };
};

/** 戦略と施策の方向性 */
function upperLevels(graph: PlanGraph): string {
  return graph.directions.length > 0
    ? `${kindName(graph, 'strategy')}と${kindName(graph, 'direction')}`
    : kindName(graph, 'strategy');
}

function strategy(graph: PlanGraph, { first, tied }: Extreme<{ readonly id: StrategyId }>): string {
  return tied === 1
    ? `${beforeNumber(graph, 'strategy')}${numberOf(graph, first.id)}`
    : `${counted(tied)}の${kindName(graph, 'strategy')}`;
}

export const map: StepPhrases['map'] = ({ picture }, graph) =>
  picture.kind === 'shared' ? reuseMap(picture, graph) : hierarchy(picture, graph);

/** The structure, which takes the place of the map where nothing is re-listed. */
const hierarchy: Phrases<MapCases, StepTexts>['noneAgain'] = ({ isCollapsed }, graph) => ({
  title: `${kindName(graph, 'policy')}と${kindName(graph, 'initiative')}`,
  text: [
    isCollapsed
      ? `図は左から計画の階層です。＋の付いた数は、まとめて示した${kindName(graph, 'initiative')}の数です。`
      : `並んでいるのは${policies(graph, graph.policies.length)}で、点が、それぞれに掲載されている${kindName(graph, 'initiative')}です。`,
    `この計画に再掲はなく、どの${kindName(graph, 'initiative')}も掲載は一度だけです。`,
  ],
  shown: `上から順に、${kindName(graph, 'policy')}と、${isCollapsed ? '数' : '右の点'}を指します。`,
  question: `${kindName(graph, 'policy')}どうしのつながりはないのですか。`,
  answer: `資料からは分かりません。分かるのは、どの${kindName(graph, 'initiative')}も一つの${kindName(graph, 'policy')}だけに掲載されていることです。`,
  ours: COUNTED_BY_US,
});

const reuseMap: Phrases<MapCases, StepTexts>['shared'] = (picture, graph) => ({
  title: '再掲マップの見方',
  text: mapText(picture, graph),
  shown: `両側の${kindName(graph, 'policy')}、中央の行、番号ラベルの下の点の順に示し、塗りつぶした印と白抜きの印へ続く線を一本ずつたどります。`,
  question: '再掲とは何ですか。',
  answer: `同じ${kindName(graph, 'initiative')}が、別の${kindName(graph, 'policy')}でもう一度、${levelWords(graph.plan, 'ja').mainInitiative}として挙げられていることです。初出は資料の順で最初に掲載されているという意味で、担当や重要度を示すものではありません。`,
  ours: [
    COUNTED_BY_US,
    '中央に近いほど掲載数が多く、同じ掲載数の中での並びは線の重なりを減らすためのものです。',
  ],
});

const branches = (graph: PlanGraph) =>
  `両側に計画の階層が並び、中央の行は、その複数に掲載されている${kindName(graph, 'initiative')}です。＋の付いた数は、まとめて示したほかの${kindName(graph, 'initiative')}の数です。`;

const mapText: Phrases<MapCases>['shared'] = ({ isCollapsed, shared, once, listings, relisted }, graph) => [
  isCollapsed
    ? branches(graph)
    : `両側に並ぶのは${policies(graph, graph.policies.length)}、中央の行は、複数の${kindName(graph, 'policy')}に掲載されている${initiatives(graph, shared)}です。`,
  '行の数字は掲載数で、多いほど中央に近く並びます。',
  `塗りつぶした印が初出、白抜きの印が再掲で、掲載${figure(listings)}件のうち${figure(relisted)}件`,
  `（${percent(relisted / listings)}）が再掲です。`,
  isCollapsed || once === 0 ? '' : `番号ラベルの下の点は、掲載が一度だけの${initiatives(graph, once)}です。`,
];
