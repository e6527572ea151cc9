/** Filters initiatives by the value of an attribute: by options of a choice, or by a range. */
import { compareValues, initiativeAttributes, ownValue } from '../plan/attributes.ts';
import { type InitiativeNode, type PlanGraph, wholeGraph } from '../plan/graph.ts';
import type { Attribute } from '../plan/plan.ts';

/** Both ends inclusive, numbers or dates; null has no limit. */
export type ValueRange = { readonly from: string | number | null; readonly to: string | number | null };

type Condition =
  /** The options that are shown; null stands for initiatives without a value. */
  | { readonly values: readonly (string | null)[] }
  /** Initiatives without a value are hidden. */
  | { readonly range: ValueRange };

export type AttributeFilter = { readonly attribute: string } & Condition;

/** The attributes that filter initiatives: choices by option; numbers, money and dates by range. */
export function filterAttributes(graph: PlanGraph): readonly Attribute[] {
  return initiativeAttributes(wholeGraph(graph)).filter(({ type }) => type !== 'text');
}

/** Whether an initiative passes all of the filters. */
export function attributesPass(graph: PlanGraph, filters: readonly AttributeFilter[]) {
  const byId = new Map(graph.plan.attributes.map((attribute) => [attribute.id, attribute]));
  return (node: InitiativeNode): boolean =>
    filters.every((filter) => {
      const attribute = byId.get(filter.attribute);
      return attribute === undefined || valuePasses(attribute, ownValue(node, attribute), filter);
    });
}

function valuePasses(
  attribute: Attribute,
  value: string | number | undefined,
  filter: AttributeFilter,
): boolean {
  if ('values' in filter) return filter.values.includes(value === undefined ? null : String(value));
  const { from, to } = filter.range;
  return (
    value !== undefined &&
    (from === null || compareValues(attribute, value, from) >= 0) &&
    (to === null || compareValues(attribute, value, to) <= 0)
  );
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

/** `status:Delayed,On track;budget:100..500`; a backslash precedes separators within an option. */
export function attributeFiltersToText(filters: readonly AttributeFilter[]): string {
  return filters
    .map((filter) => {
      if ('range' in filter)
        return `${filter.attribute}:${filter.range.from ?? ''}${RANGE}${filter.range.to ?? ''}`;
      const values = filter.values.map((value) =>
        value === null ? NO_VALUE : value.replace(/[\\,;]/g, String.raw`\$&`),
      );
      return `${filter.attribute}:${values.join(',')}`;
    })
    .join(';');
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
  const condition = attribute.type === 'choice' ? valuesOf(body, attribute, graph) : rangeOf(body, attribute);
  return condition === null ? null : { attribute: attribute.id, ...condition };
}

function valuesOf(text: string, attribute: Attribute, graph: PlanGraph): Condition | null {
  const values = (text === '' ? [] : splitAt(text, ',')).map((value) =>
    value === NO_VALUE ? null : value.replace(/\\(.)/gsu, '$1'),
  );
  const known = new Set<string | null>([null, ...choiceOptions(graph, attribute)]);
  return values.every((value) => known.has(value)) && new Set(values).size === values.length
    ? { values }
    : null;
}

/** What a filter by a choice offers: its options and, if an initiative has no value, null. */
export function choicesOf(graph: PlanGraph, attribute: Attribute): readonly (string | null)[] {
  const isMissing = wholeGraph(graph).initiatives.some((node) => ownValue(node, attribute) === undefined);
  return isMissing ? [...choiceOptions(graph, attribute), null] : choiceOptions(graph, attribute);
}

/** The options of a choice; where the plan gives none, the values that occur. */
function choiceOptions(graph: PlanGraph, attribute: Attribute): readonly string[] {
  if (attribute.options !== undefined) return attribute.options;
  const values = wholeGraph(graph).initiatives.flatMap((node) => ownValue(node, attribute) ?? []);
  return [...new Set(values.map(String))];
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
