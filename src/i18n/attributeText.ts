/** The names and values of attributes, and the conditions of filters by them. */
import { type AttributeFilter, choicesOf } from '../explore/attributeFilter.ts';
import { type PlanGraph, wholeGraph } from '../plan/graph.ts';
import type { Attribute, Plan } from '../plan/plan.ts';
import { textIn } from '../plan/text.ts';
import { type ValuedNodes, valuedNodes } from '../plan/valuedNodes.ts';
import { levelWord } from './levelWords.ts';
import { joinList, toSentence } from './phrasing.ts';
import { plainText } from './sentence.ts';
import type { PictureWords, Translation } from './translation.ts';

type Words = Pick<Translation, 'language' | 'number'>;

/** What the nodes of levels are called, in a row. */
export function levelsText(levels: ValuedNodes['levels'], plan: Plan, language: string): string {
  const words = levels.map((level) => levelWord(plan, level, language).several);
  const list = language === 'ja' ? joinList(words, '・') : joinList(words, ', ', ' and ');
  return plainText(toSentence(list));
}

/** The name of an attribute and, unless only initiatives have values, the levels that have. */
export function attributeName(
  { name }: Attribute,
  levels: ValuedNodes['levels'],
  plan: Plan,
  { t, language }: PictureWords,
): string {
  const text = textIn(name, language);
  return levels.every((level) => level === plan.levels.length)
    ? text
    : t('shown.valuesOf', { name: text, levels: levelsText(levels, plan, language) });
}

/** A number with its unit, any other value as the plan gives it. */
export function valueText({ unit }: Attribute, value: string | number, { language, number }: Words): string {
  if (typeof value === 'string') return value;
  const unitText = unit === undefined ? '' : textIn(unit, language);
  // Latin words stand apart from the number; signs and Japanese units do not.
  return `${number(value)}${/^\p{Script=Latin}/u.test(unitText) ? ' ' : ''}${unitText}`;
}

/** One value, or the range from the least to the greatest. */
export function valuesText(
  attribute: Attribute,
  least: string | number,
  most: string | number,
  words: PictureWords,
): string {
  const to = valueText(attribute, most, words);
  if (least === most) return to;
  // The unit once, behind the range.
  const from = typeof least === 'number' ? words.number(least) : least;
  return words.t('shown.valuesBetween', { from, to });
}

/** The most options that a condition names; more are counted. */
const MAX_NAMED = 4;

/** What a filter by an attribute shows: “Status: Delayed, On track”. */
export function attributeFilterText(filter: AttributeFilter, words: Translation, graph: PlanGraph): string {
  const attribute = graph.plan.attributes.find(({ id }) => id === filter.attribute);
  if (attribute === undefined) return filter.attribute;
  const { levels } = valuedNodes(wholeGraph(graph), attribute);
  return words.t('shown.attribute', {
    name: attributeName(attribute, levels, graph.plan, words),
    condition: conditionText(filter, attribute, words, graph),
  });
}

function conditionText(filter: AttributeFilter, attribute: Attribute, words: Translation, graph: PlanGraph) {
  if ('range' in filter) return rangeText(filter.range, attribute, words);
  if ('contains' in filter) return words.t('shown.valueContains', { text: filter.contains });
  return choicesText(filter.values, choicesOf(graph, attribute), words);
}

function rangeText(
  { from, to }: Extract<AttributeFilter, { range: unknown }>['range'],
  attribute: Attribute,
  words: Translation,
): string {
  const { t } = words;
  const text = (value: string | number) => valueText(attribute, value, words);
  if (from === null) return to === null ? '' : t('shown.valuesTo', { to: text(to) });
  if (to === null) return t('shown.valuesFrom', { from: text(from) });
  return valuesText(attribute, from, to, words);
}

type Choice = string | null;

/** Names the hidden options where they are fewer. */
function choicesText(shown: readonly Choice[], all: readonly Choice[], { t, number }: Translation): string {
  const hidden = all.filter((value) => !shown.includes(value));
  const listed = (values: readonly Choice[]) => {
    const named = values.slice(0, MAX_NAMED).map((value) => value ?? t('shown.noValue'));
    const text = named.join(t('shown.joint'));
    const others = values.length - named.length;
    return others > 0 ? t('shown.valuesMany', { values: text, number: number(others) }) : text;
  };
  if (shown.length === 0) return t('shown.valuesNone');
  return hidden.length < shown.length ? t('shown.valuesWithout', { values: listed(hidden) }) : listed(shown);
}
