/** 日本語: the tour texts about the structure of the plan, and how to read the map. */
import type { Extreme } from '../../../explore/tour/builtIn/extremes.ts';
import type { MapCases } from '../../../explore/tour/builtIn/frame.ts';
import type { StrategyId } from '../../../plan/plan.ts';
import { textIn } from '../../../plan/text.ts';
import { joinList, type Phrases, part, phrased } from '../../phrasing.ts';
import type { StepPhrases } from '../../tourWords.ts';
import { counted, figure, percent } from '../names.ts';
import { COUNTED_BY_US, facts, initiatives, onPages, policies } from './parts.ts';

export const about: StepPhrases['about'] = ({ revision, facts: told }, graph) => {
  const { title, city, period, root, hasVision, source } = graph.plan;
  return {
    title: 'この計画について',
    text: [
      `「${textIn(title, 'ja')}」は${city === null ? '' : `${textIn(city, 'ja')}の`}計画${period === null ? '' : `で、期間は${textIn(period.label, 'ja')}`}です。`,
      `${hasVision ? `目指す産業像は「${textIn(root.name, 'ja')}」です。` : ''}${facts(revision)}`,
      '非公式の説明で、市の見解ではありません。',
    ],
    shown: '一番上が目指す産業像です。その下に、戦略と施策の方向性が資料の番号の順に並んでいます。',
    question: '市が作成したものですか。',
    answer: [
      `いいえ。${source.publisher === null ? '' : `${textIn(source.publisher, 'ja')}の`}資料「${textIn(source.title, 'ja')}」`,
      `${source.pages === null ? '' : `（全${figure(source.pages)}ページ）`}を読み取り、独自に整理した非公式のものです。`,
      '正式な内容は市の資料をご確認ください。英語は非公式の訳です。',
    ],
    source: [
      hasVision ? onPages(graph, [root], (places) => part`目指す産業像は${places}にあります。`) : '',
      facts(told),
    ],
    ours: '説明の言い回しは独自のもので、資料の文章そのものではありません。',
  };
};

export const strategies: StepPhrases['strategies'] = ({ rows, ends, facts: told }, graph) => {
  const count = counted(rows.length);
  const listings = rows.map((row) => `戦略${row.id}が${figure(row.listings)}`);
  return {
    title: `${count}の戦略と${policies(graph.policies.length)}`,
    text: [
      `計画には${count}の戦略があり、`,
      `${counted(graph.directions.length)}の施策の方向性と${policies(graph.policies.length)}に分かれます。`,
      '図の色が戦略、縦の線が施策の方向性、番号ラベルが基本施策です。',
      ends === null
        ? ''
        : `基本施策が最も多いのは${strategy(ends.most)}で${counted(ends.most.first.policies)}、最も少ないのは${strategy(ends.least)}で${counted(ends.least.first.policies)}です。`,
    ],
    shown: '右上から時計回りに戦略を順に示し、次に縦の線と番号ラベルを指します。番号は資料のとおりです。',
    question: '基本施策や掲載の多い戦略ほど、重視されているのですか。',
    answer: [
      part`そうとは言えません。主な取組の掲載数は、${joinList(listings, '、')}`,
      'ですが、名前が挙がった回数であり、予算や優先順位を示すものではありません。',
    ],
    source: [
      onPages(graph, [...graph.strategies, ...graph.directions], (branches) =>
        onPages(
          graph,
          graph.policies,
          (own) => part`戦略と施策の方向性は${branches}に、基本施策は${own}にあります。`,
        ),
      ),
      facts(told),
    ],
    ours: COUNTED_BY_US,
  };
};

function strategy({ first, tied }: Extreme<{ readonly id: StrategyId }>): string {
  return tied === 1 ? `戦略${first.id}` : `${counted(tied)}の戦略`;
}

export const map: StepPhrases['map'] = ({ picture }, graph) => ({
  title: '再掲マップの見方',
  text: phrased(PICTURE, picture, graph),
  shown:
    '両側の基本施策、中央の行、番号ラベルの下の点の順に示し、塗りつぶした印と白抜きの印へ続く線を一本ずつたどります。',
  question: '再掲とは何ですか。',
  answer:
    '同じ取組が、別の基本施策でもう一度、主な取組として挙げられていることです。初出は資料の順で最初に掲載されているという意味で、担当や重要度を示すものではありません。',
  ours: [
    COUNTED_BY_US,
    '中央に近いほど掲載数が多く、同じ掲載数の中での並びは線の重なりを減らすためのものです。',
  ],
});

const BRANCHES =
  '両側に計画の階層が並び、中央の行は、その複数に掲載されている取組です。＋の付いた数は、まとめて示したほかの取組の数です。';

const PICTURE: Phrases<MapCases> = {
  empty: (_, graph) =>
    `並んでいるのは${policies(graph.policies.length)}です。この計画に、取組は掲載されていません。`,
  noneAgain: ({ isCollapsed }, graph) => [
    isCollapsed
      ? BRANCHES
      : `並んでいるのは${policies(graph.policies.length)}で、点が、それぞれに掲載されている取組です。`,
    'この計画に再掲はなく、どの取組も掲載は一度だけです。',
  ],
  shared: ({ isCollapsed, shared, once, listings, relisted }, graph) => [
    isCollapsed
      ? BRANCHES
      : `両側に並ぶのは${policies(graph.policies.length)}、中央の行は、複数の基本施策に掲載されている${initiatives(shared)}です。`,
    '行の数字は掲載数で、多いほど中央に近く並びます。',
    `塗りつぶした印が初出、白抜きの印が再掲で、掲載${figure(listings)}件のうち${figure(relisted)}件`,
    `（${percent(relisted / listings)}）が再掲です。`,
    isCollapsed || once === 0 ? '' : `番号ラベルの下の点は、掲載が一度だけの${initiatives(once)}です。`,
  ],
};
