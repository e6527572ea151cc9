/** ツアーの言葉：計画の骨組みと図の見方。 */
import type { PlanGraph } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { enumerated, type Part } from '../../phrasing.ts';
import type { Say, StrategiesFigures, StrategyFigures, TourWords } from '../../tourWords.ts';
import { COUNTED_BY_US, counted, facts, initiatives, listingPlaces, places, policies } from './parts.ts';

const factsOf = (graph: PlanGraph, ids: readonly string[]) =>
  facts(graph.plan.background.filter(({ id }) => ids.includes(id)).flatMap((topic) => topic.facts));

export const about: TourWords['about'] = (graph, revision, say) => {
  const { title, city, period, vision, source } = graph.plan;
  return {
    title: 'この計画について',
    text: [
      `「${textIn(title, 'ja')}」は${textIn(city, 'ja')}の計画で、期間は${textIn(period.label, 'ja')}です。`,
      `目指す産業像は「${textIn(vision.name, 'ja')}」です。`,
      revision === null ? '' : facts([revision]),
      '非公式の説明で、市の見解ではありません。',
    ],
    shown: '一番上が目指す産業像です。その下に、戦略と施策の方向性が資料の番号の順に並んでいます。',
    question: '市が作成したものですか。',
    answer: [
      `いいえ。${textIn(source.publisher, 'ja')}の資料「${textIn(source.title, 'ja')}」`,
      `（全${say.number(source.pages)}ページ）を読み取り、独自に整理した非公式のものです。`,
      '正式な内容は市の資料をご確認ください。英語は非公式の訳です。',
    ],
    source: [
      '目指す産業像は',
      places(graph, [graph.plan.vision]),
      'にあります。',
      factsOf(graph, ['drivers', 'purpose', 'position', 'period', 'revision']),
    ],
    ours: '説明の言い回しは独自のもので、資料の文章そのものではありません。',
  };
};

export const strategies: TourWords['strategies'] = (graph, figures, say) => ({
  title: `${counted(figures.strategies.length, say)}の戦略と${policies(graph.policies.length, say)}`,
  text: [
    `計画には${counted(figures.strategies.length, say)}の戦略があり、`,
    `${counted(graph.directions.length, say)}の施策の方向性と${policies(graph.policies.length, say)}に分かれます。`,
    '図の色が戦略、縦の線が施策の方向性、番号ラベルが基本施策です。',
    mostPolicies(figures, say),
  ],
  shown: '右上から時計回りに戦略を順に示し、次に縦の線と番号ラベルを指します。番号は資料のとおりです。',
  question: '基本施策や掲載の多い戦略ほど、重視されているのですか。',
  answer: [
    'そうとは言えません。主な取組の掲載数は、',
    enumerated(
      figures.strategies.map(({ id, listings }) => `戦略${id}が${say.number(listings)}`),
      '、',
      '、',
    ),
    'ですが、名前が挙がった回数であり、予算や優先順位を示すものではありません。',
  ],
  source: [
    '戦略と施策の方向性は',
    places(graph, [...graph.strategies, ...graph.directions]),
    'に、基本施策は',
    places(graph, graph.policies),
    'にあります。',
    factsOf(graph, ['predecessor']),
  ],
  ours: COUNTED_BY_US,
});

function mostPolicies({ most, fewest }: StrategiesFigures, say: Say): Part {
  const [top] = most;
  const [low] = fewest;
  if (top === undefined || low === undefined) return '';
  const named = (tied: readonly StrategyFigures[], { id }: StrategyFigures): Part =>
    tied.length === 1 ? `戦略${id}` : `${counted(tied.length, say)}の戦略`;
  return [
    '基本施策が最も多いのは',
    named(most, top),
    `で${counted(top.policies, say)}、最も少ないのは`,
    named(fewest, low),
    `で${counted(low.policies, say)}です。`,
  ];
}

/** What holds for every plan. */
const MAP = {
  title: '再掲マップの見方',
  shown:
    '両側の基本施策、中央の行、番号ラベルの下の点の順に示し、塗りつぶした印と白抜きの印へ続く線を一本ずつたどります。',
  question: '再掲とは何ですか。',
  answer:
    '同じ取組が、別の基本施策でもう一度、主な取組として挙げられていることです。初出は資料の順で最初に掲載されているという意味で、担当や重要度を示すものではありません。',
  ours: [
    COUNTED_BY_US,
    '中央に近いほど掲載数が多く、同じ掲載数の中での並びは線の重なりを減らすためのものです。',
  ],
} as const;

export const map: TourWords['map'] = (graph, figures, say) => {
  const { gathered, shared, once, listings, relisted } = figures;
  const count = policies(graph.policies.length, say);
  const first = gathered
    ? '両側に計画の階層が並び、中央の行は、その複数に掲載されている取組です。＋の付いた数は、まとめて示したほかの取組の数です。'
    : relisted === 0
      ? `並んでいるのは${count}で、点が、それぞれに掲載されている取組です。`
      : `両側に並ぶのは${count}、中央の行は、複数の基本施策に掲載されている${initiatives(shared, say)}です。`;
  if (listings === 0)
    return {
      ...MAP,
      source: listingPlaces(graph),
      text: `並んでいるのは${count}です。この計画に、取組は掲載されていません。`,
    };
  return {
    ...MAP,
    text:
      relisted === 0
        ? [first, 'この計画に再掲はなく、どの取組も掲載は一度だけです。']
        : [
            first,
            '行の数字は掲載数で、多いほど中央に近く並びます。',
            `塗りつぶした印が初出、白抜きの印が再掲で、掲載${say.number(listings)}件のうち${say.number(relisted)}件`,
            `（${say.percent(relisted / listings)}）が再掲です。`,
            gathered || once === 0
              ? ''
              : `番号ラベルの下の点は、掲載が一度だけの${initiatives(once, say)}です。`,
          ],
    source: listingPlaces(graph),
  };
};
