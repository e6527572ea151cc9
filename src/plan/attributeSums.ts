/**
 * Sums and counts of the values of attributes. They are taken over lists in which each node occurs once, so that an
 * initiative counts once, however many basic policies list it.
 */
import { compareValues, ownValue, type Valued } from './attributes.ts';
import { policiesIn } from './branches.ts';
import { type InitiativeNode, listingsOfPolicy, nodeOf, type PlanGraph, type PlanNode } from './graph.ts';
import type { Attribute, InitiativeId, PolicyId } from './plan.ts';

/** Units of numbers that do not add up: shares and points in time. */
const NOT_ADDED = /^(?:[%％‰]|パーセント|割|年|年度|月|percent|year|fy)/iu;

/** Whether the values of several nodes add up: money does, numbers only where the plan says what they count. */
export function isSummable({ type, unit }: Attribute): boolean {
  if (type === 'money') return true;
  const units = Object.values(unit ?? {});
  return type === 'number' && units.length > 0 && !units.some((text) => NOT_ADDED.test(text));
}

export type AttributeSum = {
  readonly attribute: Attribute;
  readonly total: number;
  /** How many of the nodes have a value, and how many have none. */
  readonly counted: number;
  readonly missing: number;
};

/** The sums of the attributes that add up and that some of the nodes have. */
export function attributeSums(nodes: readonly Valued[], attributes: readonly Attribute[]): AttributeSum[] {
  return attributes.filter(isSummable).flatMap((attribute) => {
    const numbers = nodes.flatMap((node) => {
      const value = ownValue(node, attribute);
      return typeof value === 'number' ? [value] : [];
    });
    const counted = numbers.length;
    if (counted === 0) return [];
    const total = numbers.reduce((sum, value) => sum + value, 0);
    return [{ attribute, total, counted, missing: nodes.length - counted }];
  });
}

/** How many of the nodes have each value, in the order of the options; the key null is for those without one. */
export function valueCounts(
  nodes: readonly Valued[],
  attribute: Attribute,
): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const node of nodes) {
    const value = ownValue(node, attribute);
    const key = value === undefined ? null : String(value);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = [...counts.keys()].sort((a, b) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : compareValues(attribute, a, b),
  );
  return new Map(keys.map((key) => [key, counts.get(key) ?? 0]));
}

/** The least and the greatest value; null where no node has one. */
export function valueRange(
  nodes: readonly Valued[],
  attribute: Attribute,
): { readonly least: string | number; readonly most: string | number } | null {
  const values = nodes.flatMap((node) => ownValue(node, attribute) ?? []);
  const sorted = values.sort((a, b) => compareValues(attribute, a, b));
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least === undefined || most === undefined ? null : { least, most };
}

/** The initiatives that the basic policies at or below a node list, each once; all for the vision. */
export function initiativesUnder(graph: PlanGraph, node: PlanNode): readonly InitiativeNode[] {
  switch (node.kind) {
    case 'vision':
      return graph.initiatives;
    case 'strategy':
    case 'direction':
      return initiativesOf(
        graph,
        policiesIn(graph, node.id).map(({ id }) => id),
      );
    case 'policy':
      return initiativesOf(graph, [node.id]);
    case 'initiative':
      return [node];
    case 'priorityProject':
      return [];
  }
}

function initiativesOf(graph: PlanGraph, policies: readonly PolicyId[]) {
  const ids = new Set<InitiativeId>(
    policies.flatMap((id) => listingsOfPolicy(graph, id).map(({ initiative }) => initiative)),
  );
  return [...ids].flatMap((id) => {
    const node = nodeOf(graph, id);
    return node.kind === 'initiative' ? [node] : [];
  });
}
