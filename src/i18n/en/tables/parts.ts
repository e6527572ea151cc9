/** The building blocks of the English sentences of the table views. */
import type { Named } from '../../../explore/cases/case.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import type { PolicyId, StrategyId } from '../../../plan/plan.ts';
import { joinList, numberOf, part, type SentencePart, toSentence } from '../../phrasing.ts';
import type { Sentence } from '../../sentence.ts';
import { counted, listed, numbers, ofCount, one, quoted, sentence, several } from '../names.ts';

/** Makes a sentence that says so if it covers a part of the plan. */
export function scoped(isWhole: boolean, told: SentencePart): Sentence {
  return isWhole ? sentence(told) : toSentence('In what is shown, ', told);
}

/** A sentence that follows another. */
export function further(told: SentencePart): SentencePart {
  return [' ', sentence(told)];
}

/** `basic policy 1.1.2`, `2 basic policies (1.1.2 and 1.1.3)`. */
export function policiesNamed(whole: PlanGraph, { count, named }: Named<PolicyId>): SentencePart {
  return count === 1
    ? [`${one(whole, 'policy')} `, numbers(whole, named)]
    : [counted(whole, count, 'policy'), inBrackets(whole, named)];
}

/** Empty if there are too many to name. */
export function inBrackets(whole: PlanGraph, named: readonly PolicyId[]): SentencePart {
  return named.length === 0 ? '' : part` (${numbers(whole, named)})`;
}

/** `basic policies 1.1.1 “…” and 2.1.1 “…”`; of more than two the numbers alone. */
export function policiesTogether(whole: PlanGraph, ids: readonly PolicyId[]): SentencePart {
  return [`${several(whole, 'policy')} `, together(whole, ids)];
}

/** `strategy 1 “…”`, `strategies 1 “…” and 2 “…”`; of more than two the numbers alone. */
export function strategiesTogether(whole: PlanGraph, ids: readonly StrategyId[]): SentencePart {
  return [`${ofCount(whole, ids.length, 'strategy')} `, together(whole, ids)];
}

function together(whole: PlanGraph, ids: readonly (PolicyId | StrategyId)[]): SentencePart {
  return ids.length > 2
    ? numbers(whole, ids)
    : listed(ids.map((id) => part`${numberOf(whole, id)} ${quoted(whole, id)}`));
}

/** `1 and 4; 2 and 3` */
export function strategyPairs(
  whole: PlanGraph,
  pairs: readonly (readonly [StrategyId, StrategyId])[],
): SentencePart {
  return joinList(
    pairs.map((pair) => numbers(whole, pair)),
    '; ',
  );
}
