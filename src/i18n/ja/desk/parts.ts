/** What the Japanese sentences of the planner's views are put together from. */
import type { PlanGraph } from '../../../plan/graph.ts';
import type { InitiativeId, PolicyId, StrategyId } from '../../../plan/schema.ts';
import { MOST_NAMED } from '../../deskSentence.ts';
import { enumerated, type Part, sentenceOf } from '../../phrasing.ts';
import type { Sentence } from '../../sentence.ts';
import { counted, label, quoted } from '../names.ts';

/** The parts as a sentence, which says so where it speaks of a part of the plan. */
export function scoped(isWhole: boolean, ...parts: readonly Part[]): Sentence {
  return sentenceOf(isWhole ? '' : '表示中の範囲では、', ...parts);
}

export function number(id: PolicyId | StrategyId): Part {
  return { node: id, text: id };
}

/** 基本施策1.1.2、2つの基本施策（1.1.2、1.1.3） */
export function policiesNamed(ids: readonly PolicyId[]): Part {
  const [only, ...more] = ids;
  if (only !== undefined && more.length === 0) return ['基本施策', number(only)];
  return [`${counted(ids.length)}の基本施策`, inBrackets(ids)];
}

/** 30の基本施策のうち1つ（4.2.1）には、 */
export function inSomePolicies(ids: readonly PolicyId[], of: number): Part {
  if (ids.length === of) return `${counted(of)}の基本施策${of === 1 ? 'には、' : 'のどれにも、'}`;
  return [`${counted(of)}の基本施策のうち${counted(ids.length)}`, inBrackets(ids), 'には、'];
}

function inBrackets(ids: readonly PolicyId[]): Part {
  return ids.length > MOST_NAMED.policies ? '' : ['（', enumerated(ids.map(number), '、', '、'), '）'];
}

/** 基本施策1.1.1「…」と基本施策2.1.1「…」; of more than two the numbers alone. */
export function policiesTogether(whole: PlanGraph, ids: readonly PolicyId[]): Part {
  return ids.length > 2
    ? ['基本施策', enumerated(ids.map(number), '、', '、')]
    : enumerated(
        ids.map((id) => label(whole, id)),
        'と',
        'と',
      );
}

/** 戦略1「…」と戦略2「…」; of more than two the numbers alone. */
export function strategiesTogether(whole: PlanGraph, ids: readonly StrategyId[]): Part {
  return ids.length > 2
    ? ['戦略', enumerated(ids.map(number), '、', '、')]
    : enumerated(
        ids.map((id) => label(whole, id)),
        'と',
        'と',
      );
}

/** 「…」「…」 */
export function initiatives(whole: PlanGraph, ids: readonly InitiativeId[]): Part {
  return ids.map((id) => quoted(whole, id));
}

/** 1と4、2と3 */
export function strategyPairs(pairs: readonly (readonly [StrategyId, StrategyId])[]): Part {
  return enumerated(
    pairs.map((pair) => enumerated(pair.map(number), 'と', 'と')),
    '、',
    '、',
  );
}
