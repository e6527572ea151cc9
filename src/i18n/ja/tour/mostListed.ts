/** ツアーの言葉：多くの基本施策に掲載されている取組と、それを除いた場合。 */
import { fallingTo } from '../../../explore/whatIf.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import { listingsOfInitiative } from '../../../plan/graph.ts';
import type { RankingRow } from '../../../plan/measures.ts';
import type { PolicyId } from '../../../plan/schema.ts';
import { enumerated, type Part } from '../../phrasing.ts';
import type { MissedFigures, Say, TopFigures, TourWords } from '../../tourWords.ts';
import { label, quoted } from '../names.ts';
import {
  COUNTED_BY_US,
  counted,
  initiatives,
  listingPlaces,
  names,
  numbers,
  ofPolicies,
  places,
  policies,
} from './parts.ts';

/** So many names a sentence can hold. */
const MOST_NAMED = 2;

export const top: TourWords['top'] = (graph, { top: rows, next }, say) => {
  const [most, ...ties] = rows;
  if (most === undefined) throw new RangeError('Nothing is listed');
  const listings = listingsOfInitiative(graph, most.initiative.id);
  return {
    title: '掲載が最も多い取組',
    text: [
      ties.length === 0
        ? [names(graph, rows), 'は、', widely(graph, most, say), 'に掲載されており、掲載が最も多い取組です。']
        : tied(graph, rows, say),
      ties.length > 0 || next === null ? '' : following(next, say),
      '掲載数は名前が挙がった回数であり、予算や重要度を示すものではありません。',
    ],
    shown: [
      '図には、この取組と、掲載されている基本施策だけを残しています。塗りつぶした印が初出の基本施策',
      numbers(
        listings.filter(({ mark }) => mark === 'first').map(({ policy }) => policy),
        say,
      ),
      '、白抜きの印が再掲です。',
    ],
    question: 'なぜこの取組が多いのですか。',
    answer: [
      '資料に理由の記載はありません。分かるのは、掲載されている基本施策が',
      numbers(
        listings.map(({ policy }) => policy),
        say,
      ),
      'であることです。',
    ],
    source: [places(graph, [most.initiative]), 'に初めて掲載されています。', listingPlaces(graph)],
    ours: COUNTED_BY_US,
  };
};

function following({ listingCount, initiatives: tied }: NonNullable<TopFigures['next']>, say: Say): string {
  return tied === 1
    ? `次に多い取組の掲載数は${say.number(listingCount)}です。`
    : `次に多い${initiatives(tied, say)}の掲載数は、それぞれ${say.number(listingCount)}です。`;
}

function widely(graph: PlanGraph, row: RankingRow, say: Say): Part {
  const of = graph.strategies.length;
  return [
    ofPolicies(row.listingCount, graph.policies.length, say),
    of === 1
      ? ''
      : `、${counted(of, say)}の戦略${row.reach === of ? 'すべて' : `のうち${counted(row.reach, say)}`}`,
  ];
}

function tied(graph: PlanGraph, rows: readonly RankingRow[], say: Say): Part {
  const [first] = rows;
  const count = ofPolicies(first?.listingCount ?? 0, graph.policies.length, say);
  return rows.length <= MOST_NAMED
    ? ['計画で最も多いのは', names(graph, rows), `で、それぞれ${count}に掲載されています。`]
    : [
        `計画で最も多い${initiatives(rows.length, say)}が、それぞれ${count}に掲載されています。図は、その一つの`,
        names(graph, rows.slice(0, 1)),
        'です。',
      ];
}

export const again: TourWords['again'] = (graph, figures, say) => {
  const { again: count, next, top: rows } = figures;
  const once = figures.initiatives - count;
  const listingCount = next[0]?.listingCount ?? 0;
  return {
    title: '複数の基本施策に掲載されている取組',
    text: [
      `${initiatives(figures.initiatives, say)}のうち、複数の基本施策に掲載されているのは${counted(count, say)}`,
      `（${say.percent(count / figures.initiatives)}）です。`,
      '行が取組、列が基本施策で、●が初出、○が再掲です。',
      next.length === 0 || rows.length > 1
        ? ''
        : [
            names(graph, rows),
            'に次ぐのは、',
            next.length <= MOST_NAMED ? names(graph, next) : initiatives(next.length, say),
            `で、掲載数は${say.number(listingCount)}です。`,
          ],
      once === 0 ? '' : `残る${counted(once, say)}の掲載は一度だけです。`,
    ],
    shown: '上の行ほど掲載が多くなっています。列を縦に見ると、どの基本施策に再掲が集まるかが分かります。',
    question: '掲載が一度だけの取組は、重要ではないのですか。',
    answer:
      'いいえ。掲載数は重要度を示しません。一つの目的に絞った取組であれば、掲載が一度だけであるのは自然なことです。',
    source: listingPlaces(graph),
    ours: [COUNTED_BY_US, '同じ名前の取組は、空白の違いを除いて一つと数えています。'],
  };
};

export const missed: TourWords['missed'] = (graph, figures, say) => {
  const { outcome, sharing } = figures;
  return {
    title: '除くと重なりが最も減る取組（試算）',
    text: [
      quoted(graph, figures.initiative),
      `を除いた場合、${policies(outcome.losing.length, say)}で取組が一つずつ減ります。`,
      sharing === null
        ? ''
        : `共通する取組のある基本施策の組は、${say.number(sharing.before)}から${say.number(sharing.after)}になります。`,
      left(graph, figures, say),
      'つながりを確かめるための試算で、計画の変更を示すものではありません。',
    ],
    shown:
      '破線で囲まれた番号ラベルが、取組の減る基本施策です。その下に、掲載数がいくつからいくつになるかを示します。',
    question: 'この取組が廃止されるのですか。',
    answer: 'いいえ。資料にそのような記載はありません。画面上の試算で、計画のデータは変わりません。',
    source: listingPlaces(graph),
    ours: [
      COUNTED_BY_US,
      '掲載の多い取組のうち、除いた場合に、共通する取組のある組が最も減るものを選んでいます。',
    ],
  };
};

/** Those left with a single initiative, or with none. */
function left(graph: PlanGraph, { outcome }: MissedFigures, say: Say): Part {
  const single = fallingTo(outcome, 1).flatMap(({ policy, after }) => (after > 0 ? [policy.id] : []));
  const named = (ids: readonly PolicyId[]): Part =>
    ids.length <= MOST_NAMED
      ? ['基本施策', enumerated(ids, '、', '、')]
      : ofPolicies(ids.length, graph.policies.length, say);
  return [
    single.length === 0 ? '' : [named(single), 'に残る取組は一つだけです。'],
    outcome.emptied.length === 0 ? '' : [named(outcome.emptied), 'には取組が残りません。'],
  ];
}

export const sole: TourWords['sole'] = (graph, figures, say) => {
  const { policies: ids, policy, initiative, noneOwn } = figures;
  const [, ...more] = ids;
  return {
    title: '取組が一つだけの基本施策',
    text: [
      more.length === 0
        ? ''
        : `掲載されている取組が一つだけの基本施策は${counted(ids.length, say)}あります。`,
      label(graph, policy),
      'に掲載されている取組は',
      names(graph, [initiative]),
      'だけです。除いた場合、この基本施策には取組が残りません。',
      initiative.listingCount === 1
        ? '掲載が一度だけでも、影響が小さいとは限りません。'
        : '掲載数だけでは、影響の大きさは分かりません。',
    ],
    shown: '色の付いた行の掲載数を示し、ほかの行と見比べます。基本施策は、掲載の少ない順に並んでいます。',
    question: 'この基本施策には、ほかに事業がないのですか。',
    answer:
      '資料からは分かりません。資料が挙げているのは「主な取組」で、ほかに事業がないという意味ではありません。',
    source: [places(graph, [initiative.initiative]), 'に掲載されています。'],
    ours: [
      COUNTED_BY_US,
      noneOwn.length === 0
        ? ''
        : [
            '反対に、すべての取組がほかの基本施策にも掲載されている基本施策は',
            counted(noneOwn.length, say),
            'あります（',
            numbers(noneOwn, say),
            '）。',
          ],
    ],
  };
};
