/** The building blocks of the Japanese sentences of the table views. */
import type { Named } from '../../../explore/cases/case.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { InitiativeId, PolicyId, StrategyId } from '../../../plan/plan.ts';
import { joinList, part, type SentencePart, toSentence } from '../../phrasing.ts';
import type { Sentence } from '../../sentence.ts';
import { beforeNumber, counted, kindName, label, numbers, quoted } from '../names.ts';

/** Makes a sentence that says so if it covers a part of the plan. */
export function scoped(isWhole: boolean, told: SentencePart): Sentence {
  return toSentence(isWhole ? '' : '表示中の範囲では、', told);
}

/** 基本施策1.1.2、2つの基本施策（1.1.2、1.1.3） */
export function policiesNamed(whole: PlanGraph, { count, named }: Named<PolicyId>): SentencePart {
  return count === 1
    ? part`${beforeNumber(whole, 'policy')}${numbers(whole, named)}`
    : part`${counted(count)}の${kindName(whole, 'policy')}${inBrackets(whole, named)}`;
}

/** Empty if there are too many to name. */
export function inBrackets(whole: PlanGraph, named: readonly PolicyId[]): SentencePart {
  return named.length === 0 ? '' : part`（${numbers(whole, named)}）`;
}

/** 基本施策1.1.1「…」と基本施策2.1.1「…」; of more than two the numbers alone. */
export function policiesTogether(whole: PlanGraph, ids: readonly PolicyId[]): SentencePart {
  return ids.length > 2 ? part`${beforeNumber(whole, 'policy')}${numbers(whole, ids)}` : labels(whole, ids);
}

/** 戦略1「…」と戦略2「…」; of more than two the numbers alone. */
export function strategiesTogether(whole: PlanGraph, ids: readonly StrategyId[]): SentencePart {
  return ids.length > 2 ? part`${beforeNumber(whole, 'strategy')}${numbers(whole, ids)}` : labels(whole, ids);
}

function labels(whole: PlanGraph, ids: readonly (PolicyId | StrategyId)[]): SentencePart {
  const all = ids.map((id) => label(whole, id));
  return joinList(all, 'と');
}

/** 「…」「…」 */
export function initiatives(whole: PlanGraph, ids: readonly InitiativeId[]): SentencePart {
  return ids.map((id) => quoted(whole, id));
}

/** 1と4、2と3 */
export function strategyPairs(
  whole: PlanGraph,
  pairs: readonly (readonly [StrategyId, StrategyId])[],
): SentencePart {
  const all = pairs.map(([a, b]) => part`${numbers(whole, [a])}と${numbers(whole, [b])}`);
  return joinList(all, '、');
}
