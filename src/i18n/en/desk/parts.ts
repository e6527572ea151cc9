/** What the English sentences of the planner's views are put together from. */
import type { PlanGraph } from '../../../plan/graph.ts';
import type { PolicyId, StrategyId } from '../../../plan/schema.ts';
import { MOST_NAMED } from '../../deskSentence.ts';
import { enumerated, type Part, sentenceOf } from '../../phrasing.ts';
import type { Sentence } from '../../sentence.ts';
import { allOf, capitalised, counted, figure, listed, quoted } from '../names.ts';

/** The parts as a sentence, which says so where it speaks of a part of the plan. */
export function scoped(isWhole: boolean, ...parts: readonly Part[]): Sentence {
  return isWhole ? capitalised(sentenceOf(...parts)) : sentenceOf('In what is shown, ', ...parts);
}

/** A sentence that follows another. Not `then`, which would make the loaded file look like a promise. */
export function further(...parts: readonly Part[]): Part {
  return [' ', capitalised(sentenceOf(...parts))];
}

export function number(id: PolicyId | StrategyId): Part {
  return { node: id, text: id };
}

/** `one`, but `2`. */
export function few(count: number): string {
  return count === 1 ? 'one' : figure(count);
}

/** `is` or `are`, and the like. */
export function verb(count: number, one: string, several: string): string {
  return count === 1 ? one : several;
}

/** `basic policy 1.1.2`, `2 basic policies (1.1.2 and 1.1.3)`. */
export function policiesNamed(ids: readonly PolicyId[]): Part {
  const [only, ...more] = ids;
  if (only !== undefined && more.length === 0) return ['basic policy ', number(only)];
  return [counted(ids.length, 'policy'), inBrackets(ids)];
}

/** `one of 30 basic policies (4.2.1)`, `the one basic policy`. */
export function somePolicies(ids: readonly PolicyId[], of: number): Part {
  if (ids.length === of) return allOf(of, 'policy');
  return [`${few(ids.length)} of ${counted(of, 'policy')}`, inBrackets(ids)];
}

function inBrackets(ids: readonly PolicyId[]): Part {
  return ids.length > MOST_NAMED.policies ? '' : [' (', listed(ids.map(number)), ')'];
}

/** `basic policies 1.1.1 “…” and 2.1.1 “…”`; of more than two the numbers alone. */
export function policiesTogether(whole: PlanGraph, ids: readonly PolicyId[]): Part {
  return ['basic policies ', listed(ids.map((id) => (ids.length > 2 ? number(id) : numbered(whole, id))))];
}

/** `strategy 1 “…”`, `strategies 1 “…” and 2 “…”`; of more than two the numbers alone. */
export function strategiesTogether(whole: PlanGraph, ids: readonly StrategyId[]): Part {
  return [
    verb(ids.length, 'strategy ', 'strategies '),
    listed(ids.map((id) => (ids.length > 2 ? number(id) : numbered(whole, id)))),
  ];
}

function numbered(whole: PlanGraph, id: PolicyId | StrategyId): Part {
  return [`${id} `, quoted(whole, id)];
}

/** `1 and 4; 2 and 3` */
export function strategyPairs(pairs: readonly (readonly [StrategyId, StrategyId])[]): Part {
  return enumerated(
    pairs.map((pair) => listed(pair.map(number))),
    '; ',
    '; ',
  );
}
