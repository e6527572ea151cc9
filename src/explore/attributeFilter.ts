/**
 * Filters items and initiatives by the value of an attribute: by options of a choice, by a range, or by words of a text.
 * The value of an item also applies to what stands below it and has none of its own.
 */
import { compareValues, ownValue } from '../plan/attributes.ts';
import {
  type Listing,
  listingsOfPolicy,
  type PlanGraph,
  type PlanNode,
  parentOf,
  wholeGraph,
} from '../plan/graph.ts';
import type { Attribute } from '../plan/plan.ts';
import { valuedAttributes, valuedNodes, valueOfListing } from '../plan/valuedNodes.ts';
import { normalizedWords, normalizeText } from './normalizeText.ts';
import { MAX_SEARCH_LENGTH } from './parameter.ts';

/** Both ends inclusive, numbers or dates; null has no limit. */
export type ValueRange = { readonly from: string | number | null; readonly to: string | number | null };

type Condition =
  /** The options that are shown; null stands for what has no value. */
  | { readonly values: readonly (string | null)[] }
  /** What has no value is hidden. */
  | { readonly range: ValueRange }
  /** Words that the text has, as the search compares them. What has no value is hidden. */
  | { readonly contains: string };

export type AttributeFilter = { readonly attribute: string } & Condition;

/** The attributes to filter by: those that some item or initiative has. */
export function filterAttributes(graph: PlanGraph): readonly Attribute[] {
  return valuedAttributes(wholeGraph(graph));
}

export type AttributesPass = {
  /** False for items that hold nothing that passes all filters. True for other nodes, which need a listing. */
  readonly node: (node: PlanNode) => boolean;
  readonly listing: (listing: Listing) => boolean;
};

/** What passes all of the filters. */
export function attributesPass(graph: PlanGraph, filters: readonly AttributeFilter[]): AttributesPass {
  const whole = wholeGraph(graph);
  const tests = filters.flatMap((filter) => {
    const attribute = graph.plan.attributes.find(({ id }) => id === filter.attribute);
    if (attribute === undefined) return [];
    return [{ attribute, passes: passing(attribute, filter), items: valuedNodes(whole, attribute).items }];
  });
  const listing = (each: Listing) =>
    tests.every(({ attribute, passes }) => passes(valueOfListing(whole, attribute, each)));
  const ofItems = tests.filter(({ items }) => items.size > 0);
  if (ofItems.length === 0) return { node: () => true, listing };
  const isMatch = (node: PlanNode) =>
    ofItems.every(({ passes, items }) => items.has(node.id) && passes(items.get(node.id))) ||
    (node.kind === 'policy' && listingsOfPolicy(graph, node.id).some(listing));
  const shown = new Set<string>();
  for (const node of graph.nodes.values()) {
    if (!isMatch(node)) continue;
    for (let id: string | undefined = node.id; id !== undefined && !shown.has(id); ) {
      shown.add(id);
      const above = graph.nodes.get(id);
      id = above === undefined ? undefined : parentOf(above);
    }
  }
  return { node: ({ kind, id }) => !ITEM_KINDS.has(kind) || shown.has(id), listing };
}

const ITEM_KINDS: ReadonlySet<PlanNode['kind']> = new Set(['strategy', 'direction', 'policy']);

/** Whether a value passes a filter. */
function passing(attribute: Attribute, filter: AttributeFilter): (value?: string | number) => boolean {
  if ('values' in filter)
    return (value) => filter.values.includes(value === undefined ? null : String(value));
  if ('contains' in filter) {
    const words = normalizedWords(filter.contains);
    return (value) => {
      const text = value === undefined ? '' : normalizeText(String(value));
      return words.every((word) => text.includes(word));
    };
  }
  const { from, to } = filter.range;
  return (value) =>
    value !== undefined &&
    (from === null || compareValues(attribute, value, from) >= 0) &&
    (to === null || compareValues(attribute, value, to) <= 0);
}

/** The filters with this one in the place of that of the same attribute; null only removes that. In plan order. */
export function withAttributeFilter(
  graph: PlanGraph,
  filters: readonly AttributeFilter[],
  attribute: string,
  filter: AttributeFilter | null,
): readonly AttributeFilter[] {
  const changed = filters.filter((other) => other.attribute !== attribute);
  if (filter !== null) changed.push(filter);
  const order = new Map(graph.plan.attributes.map(({ id }, index) => [id, index]));
  const at = ({ attribute: id }: AttributeFilter) => order.get(id) ?? 0;
  return changed.sort((a, b) => at(a) - at(b));
}

const NO_VALUE = '\\-';
const RANGE = '..';

/** `status:Delayed,On track;budget:100..500;lead:park`; a backslash precedes separators within an option or a text. */
export function attributeFiltersToText(filters: readonly AttributeFilter[]): string {
  return filters
    .map((filter) => {
      if ('range' in filter)
        return `${filter.attribute}:${filter.range.from ?? ''}${RANGE}${filter.range.to ?? ''}`;
      if ('contains' in filter) return `${filter.attribute}:${escaped(filter.contains)}`;
      const values = filter.values.map((value) => (value === null ? NO_VALUE : escaped(value)));
      return `${filter.attribute}:${values.join(',')}`;
    })
    .join(';');
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, String.raw`\$&`);
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gsu, '$1');
}

/** Null where the plan has no such attribute or option, where an end of a range has another form, or for two of one. */
export function attributeFiltersOf(text: string, graph: PlanGraph): readonly AttributeFilter[] | null {
  const parts = splitAt(text, ';');
  const filters = parts.flatMap((part) => attributeFilterOf(part, graph) ?? []);
  const isWhole = new Set(filters.map(({ attribute }) => attribute)).size === parts.length;
  return isWhole ? filters : null;
}

function attributeFilterOf(part: string, graph: PlanGraph): AttributeFilter | null {
  const colon = part.indexOf(':');
  const attribute = filterAttributes(graph).find(({ id }) => id === part.slice(0, colon));
  if (colon < 0 || attribute === undefined) return null;
  const body = part.slice(colon + 1);
  const condition = conditionOf(body, attribute, graph);
  return condition === null ? null : { attribute: attribute.id, ...condition };
}

function conditionOf(body: string, attribute: Attribute, graph: PlanGraph): Condition | null {
  switch (attribute.type) {
    case 'choice':
      return valuesOf(body, attribute, graph);
    case 'text':
      return containsOf(unescaped(body));
    default:
      return rangeOf(body, attribute);
  }
}

/** Null for a text without words, and for one that is too long. */
export function containsOf(text: string): Extract<Condition, { contains: string }> | null {
  return normalizedWords(text).length > 0 && text.length <= MAX_SEARCH_LENGTH ? { contains: text } : null;
}

function valuesOf(text: string, attribute: Attribute, graph: PlanGraph): Condition | null {
  const values = (text === '' ? [] : splitAt(text, ',')).map((value) =>
    value === NO_VALUE ? null : unescaped(value),
  );
  const known = new Set<string | null>([null, ...choiceOptions(graph, attribute)]);
  return values.every((value) => known.has(value)) && new Set(values).size === values.length
    ? { values }
    : null;
}

/** What a filter by a choice offers: its options and, if something has no value, null. */
export function choicesOf(graph: PlanGraph, attribute: Attribute): readonly (string | null)[] {
  const { nodes } = valuedNodes(wholeGraph(graph), attribute);
  const isMissing = nodes.some((node) => ownValue(node, attribute) === undefined);
  return isMissing ? [...choiceOptions(graph, attribute), null] : choiceOptions(graph, attribute);
}

/** The options of a choice; where the plan gives none, the values that occur. */
function choiceOptions(graph: PlanGraph, attribute: Attribute): readonly string[] {
  if (attribute.options !== undefined) return attribute.options;
  const { nodes } = valuedNodes(wholeGraph(graph), attribute);
  return [...new Set(nodes.flatMap((node) => ownValue(node, attribute) ?? []).map(String))];
}

function rangeOf(text: string, attribute: Attribute): Condition | null {
  const [from = '', to = '', ...more] = text.split(RANGE);
  const ends = [from, to].map((end) => (end === '' ? null : endOf(end, attribute)));
  const [least = null, most = null] = ends;
  const isRange = text.includes(RANGE) && more.length === 0 && (least !== null || most !== null);
  if (!isRange || ends.includes(undefined)) return null;
  if (least !== null && most !== null && compareValues(attribute, least, most) > 0) return null;
  return { range: { from: least, to: most } };
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** An end of a range as typed or in an address; undefined for a text of another form. */
export function endOf(text: string, { type }: Attribute): string | number | undefined {
  if (type === 'date') return DATE.test(text) ? text : undefined;
  return NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** The parts between separators that no backslash precedes. */
function splitAt(text: string, separator: ',' | ';'): readonly string[] {
  const parts = [''];
  for (const [piece] of text.matchAll(/\\.|[^\\]|\\$/gsu))
    if (piece === separator) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  return parts;
}
