/** ツアーの言葉：計画の骨組みと図の見方。 */
import type { PlanGraph } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { enumerated, type Part } from '../../phrasing.ts';
import type { Say, StrategiesFigures, StrategyFigures, TourWords } from '../../tourWords.ts';
import { COUNTED_BY_US, counted, facts, initiatives, listingPlaces, places, policies } from './parts.ts';

const factsOf = (graph: PlanGraph, ids: readonly string[]) =>
  facts(graph.plan.background.filter(({ id }) => ids.includes(id)).flatMap((topic) => topic.facts));

export const about: TourWords['about'] = (graph, _, say) => {
  const { title, city, period, vision, source } = graph.plan;
  return {
    title: 'この計画について',
    text: [
      `「${textIn(title, 'ja')}」は${textIn(city, 'ja')}の計画で、期間は${textIn(period.label, 'ja')}です。`,
      `目指す姿は「${textIn(vision.name, 'ja')}」です。`,
      'これは公表された資料をもとに独自に作成した非公式の説明で、市の見解ではありません。',
    ],
    shown: '一番上が目指す姿です。その下に、戦略と施策の方向性が資料の番号の順に並んでいます。',
    question: '市が作成したものですか。',
    answer: [
      `いいえ。${textIn(source.publisher, 'ja')}の資料「${textIn(source.title, 'ja')}」`,
      `（全${say.number(source.pages)}ページ）を読み取り、独自に整理した非公式のものです。`,
      '正式な内容は市の資料をご確認ください。英語は非公式の訳です。',
    ],
    source: [
      '目指す姿は',
      places(graph, [graph.plan.vision]),
      'にあります。',
      factsOf(graph, ['position', 'purpose', 'period']),
    ],
    ours: '説明の言い回しは独自のもので、資料の文章そのものではありません。',
  };
};

export const strategies: TourWords['strategies'] = (graph, figures, say) => ({
  title: `${counted(figures.strategies.length, say)}の戦略と${policies(graph.policies.length, say)}`,
  text: [
    `計画には${counted(figures.strategies.length, say)}の戦略があり、`,
    `${counted(graph.directions.length, say)}の施策の方向性と${policies(graph.policies.length, say)}に分かれます。`,
    '輪の色が戦略、輪の区切りが施策の方向性、番号の付いた札が基本施策です。',
    mostPolicies(figures, say),
  ],
  shown: '輪の外側の色の帯を一周して戦略を順に示し、次に番号の札を指します。番号は資料のとおりです。',
  question: '基本施策や掲載の多い戦略ほど、重視されているのですか。',
  answer: [
    'そうとは言えません。主な取組の掲載の数は、',
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
  shown: '輪の札、輪の中の円、札のそばの点の順に示し、円から伸びる実線と点線を一本ずつたどります。',
  question: '再掲とは何ですか。',
  answer:
    '同じ取組が、別の基本施策でもう一度、主な取組として挙げられていることです。初出は資料の順で最初に載ったという意味で、担当や重要さを示すものではありません。',
  ours: [COUNTED_BY_US, '円の位置や並びは図のための配置で、意味はありません。'],
} as const;

export const map: TourWords['map'] = (graph, figures, say) => {
  const { gathered, shared, once, listings, relisted } = figures;
  const count = policies(graph.policies.length, say);
  const first = gathered
    ? '輪には計画の枝が並び、輪の中の円は、多くの枝に共通する取組です。＋の付いた数は、まとめて示したほかの取組の数です。'
    : relisted === 0
      ? `輪に並ぶのは${count}で、そばの小さな点が、それぞれに載る取組です。`
      : `輪に並ぶのは${count}、輪の中の円は、複数の基本施策に載る${initiatives(shared, say)}です。`;
  if (listings === 0)
    return {
      ...MAP,
      source: listingPlaces(graph),
      text: `輪に並ぶのは${count}です。この計画に、取組は載っていません。`,
    };
  return {
    ...MAP,
    text:
      relisted === 0
        ? [first, 'この計画に再掲はなく、どの取組も一度だけ載っています。']
        : [
            first,
            '円の大きさは掲載の数、色の割合は戦略を表します。',
            `実線が初出、点線が再掲で、掲載${say.number(listings)}のうち${say.number(relisted)}`,
            `（${say.percent(relisted / listings)}）が再掲です。`,
            gathered || once === 0 ? '' : `札のそばの小さな点は、一度だけ載る${initiatives(once, say)}です。`,
          ],
    source: listingPlaces(graph),
  };
};
