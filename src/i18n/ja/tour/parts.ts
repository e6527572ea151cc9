/** ツアーの言葉を組み立てる部品。 */
import type { PlanGraph } from '../../../plan/graph.ts';
import type { RankingRow } from '../../../plan/measures.ts';
import type { Place, PolicyId, StrategyId } from '../../../plan/schema.ts';
import { textIn } from '../../../plan/text.ts';
import { enumerated, type Part } from '../../phrasing.ts';
import { byPage, type Fact, sourcePlaces } from '../../sourcePlaces.ts';
import type { Say } from '../../tourWords.ts';
import { quoted } from '../names.ts';

/** 3つ, but 30: small numbers take their native counter. */
export function counted(count: number, say: Say): string {
  return count < 10 ? `${count}つ` : say.number(count);
}

/** 103の取組, 1つの取組 */
export function initiatives(count: number, say: Say): string {
  return `${counted(count, say)}の取組`;
}

export function policies(count: number, say: Say): string {
  return `${counted(count, say)}の基本施策`;
}

/** 30の基本施策のうち14, 30の基本施策すべて */
export function ofPolicies(count: number, of: number, say: Say): string {
  return `${policies(of, say)}${count === of ? 'すべて' : `のうち${counted(count, say)}`}`;
}

/** 「…」「…」 */
export function names(graph: PlanGraph, rows: readonly RankingRow[]): Part {
  return rows.map(({ initiative }) => quoted(graph, initiative.id));
}

/** 1.1.2、1.1.3; of many the first ones, and how many there are. */
export function numbers(ids: readonly (PolicyId | StrategyId)[], say: Say): Part {
  const MOST = 20;
  const some = enumerated(ids.slice(0, MOST), '、', '、');
  return ids.length <= MOST ? some : [some, `など${say.number(ids.length)}`];
}

/** 資料の2～4ページ「4 基本施策と施策に関連する主な取組」 */
export function places(graph: PlanGraph, said: readonly { readonly at: Place }[]): Part {
  const found = sourcePlaces(graph, said).map(
    ({ section, title, from, to }) =>
      `${from === to ? from : `${from}～${to}`}ページ「${section} ${textIn(title, 'ja')}」`,
  );
  return ['資料の', enumerated(found, '、', '、')];
}

/** Facts as the plan tells them, with their pages. */
export function facts(told: readonly Fact[]): Part {
  return byPage(told).map(({ page, facts: onPage }) => [
    onPage.map(({ text }) => textIn(text, 'ja')),
    `（資料の${page}ページ）`,
  ]);
}

/** All that the source prints of listings. */
export function listingPlaces(graph: PlanGraph): Part {
  return graph.policies.length === 0 ? '' : [places(graph, graph.policies), 'の掲載によります。'];
}

export const COUNTED_BY_US = 'ここに挙げた数は独自に数えたもので、市が示した数ではありません。';
