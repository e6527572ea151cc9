import { describe, test } from 'vitest';
import { whatIf } from '../../src/explore/whatIf.ts';
import type { TableSentences } from '../../src/i18n/tableSentences.ts';
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import {
  again,
  type Case,
  expectSentences,
  isWhole,
  POLICY_212,
  part,
  plan,
  unlisted,
} from './tableSentenceCases.ts';

describe('what if', () => {
  const of =
    (ids: readonly string[], most: number, graph: PlanGraph = smallGraph) =>
    (language: TableSentences) =>
      language.whatIf(
        graph,
        whatIf(graph, new Set(ids.map(idsOf(graphOf(graph.plan)).initiative))),
        most,
        isWhole(graph),
      );
  // With night-market under 1.1.1 alone, 2.1.2 and 1.1.2 share craft-school, and 1.1.1, 1.2.1 and 2.1.1 the loan.
  const two = unlisted(
    plan([[...POLICY_212, 'listings', 1], again('craft-school')]),
    '1.1.2/night-market',
    '2.1.1/craft-school',
  );
  const everything = smallGraph.initiatives.map(({ id }) => id);
  const first30 = realGraph.initiatives.slice(0, 30).map(({ id }) => id);

  test.each<Case>([
    [
      'nothing is dropped',
      of([], 2),
      'Nothing is removed: all stays as it is.',
      '除いた取組はなく、すべて元のままです。',
    ],
    [
      'what is dropped has no listing here',
      of(['solar-roofs'], 2, part('2.1.2')),
      'In what is shown, if “Solar roofs” is removed, no basic policy loses a listing.',
      '表示中の範囲では、「屋根の太陽光」を除いた場合、掲載が減る基本施策はありません。',
    ],
    [
      'the SME loan program is dropped',
      of(['sme-loan-program'], 2, realGraph),
      'If “SME loan program” is removed, 14 of 30 basic policies lose one initiative each. Basic policy 2.3.1 falls to 2 initiatives or fewer. The 29 basic policies that hang together by shared initiatives fall into 2 groups, of 28 and 1. Basic policy 3.2.3 then shares nothing with any other.',
      '「中小企業融資制度」を除いた場合、30の基本施策のうち14で、取組が1つずつ減ります。基本施策2.3.1は、取組が2つ以下になります。共通の取組でつながる29の基本施策は、2つのグループ（28、1）に分かれます。基本施策3.2.3は、ほかと共通する取組がなくなります。',
    ],
    [
      'one policy loses the last of its own',
      of(['harbour-map'], 2),
      'If “Harbour map” is removed, basic policy 1.2.1 “Harbour guidance” goes from 2 initiatives to 1. Basic policy 1.2.1 loses its last initiative that is listed nowhere else.',
      '「港の地図」を除いた場合、基本施策1.2.1「港の案内」の取組が2から1に減ります。基本施策1.2.1では、単独掲載の取組がなくなります。',
    ],
    [
      'one policy loses everything',
      of(['solar-roofs'], 2),
      'If “Solar roofs” is removed, basic policy 2.1.2 “Energy transition” goes from 1 initiative to none.',
      '「屋根の太陽光」を除いた場合、基本施策2.1.2「エネルギーの転換」の取組がなくなります。',
    ],
    [
      'several are dropped: the most lost, a policy emptied, a bridge lost',
      of(['shared-loan', 'craft-school', 'tool-library'], 1),
      'If “Shared loan”, “Craft school” and “Tool library” are removed, 4 of 5 basic policies lose 6 listings in all. The most is lost by basic policy 2.1.1 “Better workshops”, which goes from 3 initiatives to none. 3 basic policies (1.1.1, 1.1.2 and 1.2.1) fall to one initiative. The 4 basic policies that hang together by shared initiatives fall into 3 groups, of 2, 1 and 1. Basic policy 1.2.1 then shares nothing with any other. No initiative bridges strategies 1 “Growing the strength of the town” and 2 “Supporting makers” anymore.',
      '「みんなの融資」「工芸教室」「道具の図書館」を除いた場合、5つの基本施策のうち4つで、掲載が合わせて6つ減ります。最も多く減るのは基本施策2.1.1「工房の充実」で、取組がなくなります。3つの基本施策（1.1.1、1.1.2、1.2.1）は、取組が1つだけになります。共通の取組でつながる4つの基本施策は、3つのグループ（2、1、1）に分かれます。基本施策1.2.1は、ほかと共通する取組がなくなります。戦略1「まちの力を育てる」と戦略2「ものづくりを支える」の両方に掲載されている取組がなくなります。',
    ],
    [
      'two of their own are lost, and all policies lose something',
      of(['shared-loan', 'night-market', 'tool-library', 'harbour-map', 'solar-roofs'], 1, part('2.1.2')),
      'In what is shown, if 5 initiatives are removed, all 4 basic policies lose 7 listings in all, up to 2 each. 2 basic policies (1.1.2 and 2.1.1) fall to one initiative. 2 basic policies (1.1.1 and 1.2.1) keep no initiative. Basic policy 2.1.1 loses its last initiative that is listed nowhere else. The 4 basic policies that hang together by shared initiatives fall into 3 groups, of 2, 1 and 1.',
      '表示中の範囲では、5つの取組を除いた場合、4つの基本施策すべてで、掲載が合わせて7つ減ります。多いところでは2つ減ります。2つの基本施策（1.1.2、2.1.1）は、取組が1つだけになります。2つの基本施策（1.1.1、1.2.1）は、取組がなくなります。基本施策2.1.1では、単独掲載の取組がなくなります。共通の取組でつながる4つの基本施策は、3つのグループ（2、1、1）に分かれます。',
    ],
    [
      'one policy loses most and keeps some',
      of(['taima-district-development', 'hashimoto-station-area'], 2, realGraph),
      'If “Promoting Taima district development” and “Promoting Hashimoto Station area development” are removed, 2 of 30 basic policies lose 3 listings in all. The most is lost by basic policy 4.1.3 “Promoting urban infrastructure for exchange and industry clusters”, which goes from 11 initiatives to 9.',
      '「当麻地区整備促進事業」「橋本駅周辺整備推進事業」を除いた場合、30の基本施策のうち2つで、掲載が合わせて3つ減ります。最も多く減るのは基本施策4.1.3「人的交流や産業集積を支える都市基盤整備の推進」で、11から9になります。',
    ],
    [
      'two groups fall apart',
      of(['shared-loan', 'craft-school'], 0, two),
      'In what is shown, if “Shared loan” and “Craft school” are removed, all 5 basic policies lose one initiative each. Basic policy 1.1.2 keeps no initiative. 2 groups of basic policies fall apart. 4 basic policies (1.1.1, 1.2.1, 2.1.1 and 2.1.2) then share nothing with any other. No initiative bridges strategies 1 “Growing the strength of the town” and 2 “Supporting makers” anymore.',
      '表示中の範囲では、「みんなの融資」「工芸教室」を除いた場合、5つの基本施策すべてで、取組が1つずつ減ります。基本施策1.1.2は、取組がなくなります。共通の取組でつながる基本施策のグループのうち、2つが分かれます。4つの基本施策（1.1.1、1.2.1、2.1.1、2.1.2）は、ほかと共通する取組がなくなります。戦略1「まちの力を育てる」と戦略2「ものづくりを支える」の両方に掲載されている取組がなくなります。',
    ],
    [
      'thirty are dropped',
      of(first30, 2, realGraph),
      'If 30 initiatives are removed, 25 of 30 basic policies lose 74 listings in all, up to 7 each. 4 basic policies (2.2.1, 2.2.2, 2.3.1 and 2.3.2) fall to 2 initiatives or fewer. 8 basic policies (1.1.1, 1.1.2, 1.1.3, 1.1.4, 1.1.5, 2.1.1, 2.1.2 and 2.1.3) keep no initiative. The 29 basic policies that hang together by shared initiatives fall into 13 groups. 3 basic policies (2.2.2, 2.3.2 and 3.2.3) then share nothing with any other. 4 pairs of strategies (1 and 2; 1 and 3; 1 and 4; 2 and 3) are no longer bridged.',
      '30の取組を除いた場合、30の基本施策のうち25で、掲載が合わせて74減ります。多いところでは7つ減ります。4つの基本施策（2.2.1、2.2.2、2.3.1、2.3.2）は、取組が2つ以下になります。8つの基本施策（1.1.1、1.1.2、1.1.3、1.1.4、1.1.5、2.1.1、2.1.2、2.1.3）は、取組がなくなります。共通の取組でつながる29の基本施策は、13のグループに分かれます。3つの基本施策（2.2.2、2.3.2、3.2.3）は、ほかと共通する取組がなくなります。戦略の組み合わせ4組（1と2、1と3、1と4、2と3）では、共通する取組がなくなります。',
    ],
    [
      'everything is dropped',
      of(everything, 2),
      'If 6 initiatives are removed, none of the 5 basic policies lists an initiative.',
      '6つの取組を除いた場合、5つの基本施策すべてで、取組がなくなります。',
    ],
  ])('%s', expectSentences);
});
