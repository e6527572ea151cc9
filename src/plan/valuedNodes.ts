/** Which nodes an attribute describes, and which value applies to a node without one: that of the nearest item above. */
import { ownValue } from './attributes.ts';
import {
  isPlanItself,
  type Listing,
  listingsOfInitiative,
  nodeOf,
  type PlanGraph,
  type PlanNode,
  parentOf,
} from './graph.ts';
import { memoizeLast } from './memoizeLast.ts';
import type { Attribute } from './plan.ts';

type Value = string | number;

export type ValuedNodes = {
  /** The levels with values, from the top: indexes in the levels of the plan, whose number stands for initiatives. */
  readonly levels: readonly number[];
  /**
   * By id, the value of each item at or below the first of these levels: its own or the nearest above; undefined where
   * there is none. Empty where only initiatives have values.
   */
  readonly items: ReadonlyMap<string, Value | undefined>;
  /** The nodes of these levels, each once, without those that only a value from above applies to. */
  readonly nodes: readonly PlanNode[];
};

/** The index of a node's level; undefined for what stands at none: the vision and priority projects. */
function levelOf(graph: PlanGraph, node: PlanNode): number | undefined {
  const { length } = graph.plan.levels;
  switch (node.kind) {
    case 'strategy':
      return isPlanItself(graph, node) ? undefined : 0;
    case 'direction':
      return node.level;
    case 'policy':
      return length - 1;
    case 'initiative':
      return length;
    default:
      return undefined;
  }
}

export function valuedNodes(graph: PlanGraph, attribute: Attribute): ValuedNodes {
  return cached(attribute, graph);
}

const cached = memoizeLast((attribute: Attribute, graph: PlanGraph): ValuedNodes => {
  const own = (node: PlanNode) => ownValue(node, attribute);
  const levelled = [...graph.nodes.values()].flatMap((node) => {
    const level = levelOf(graph, node);
    return level === undefined ? [] : [{ node, level }];
  });
  const valued = new Set(levelled.filter(({ node }) => own(node) !== undefined).map(({ level }) => level));
  const levels = [...valued].sort((a, b) => a - b);
  const first = levels[0] ?? Number.POSITIVE_INFINITY;
  const items = new Map<string, Value | undefined>();
  // An item comes before those below it.
  for (const { node, level } of levelled)
    if (node.kind !== 'initiative' && level >= first)
      items.set(node.id, own(node) ?? items.get(parentOf(node) ?? ''));
  const lacksValue = (node: PlanNode): boolean => {
    if (node.kind !== 'initiative') return items.get(node.id) === undefined;
    const listings = listingsOfInitiative(graph, node.id);
    return listings.length === 0 || listings.some(({ policy }) => items.get(policy) === undefined);
  };
  return {
    levels,
    items,
    nodes: levelled.flatMap(({ node, level }) =>
      valued.has(level) && (own(node) !== undefined || lacksValue(node)) ? [node] : [],
    ),
  };
});

/** The value of a listing: that of its initiative or, where this has none, of its basic policy. */
export function valueOfListing(
  graph: PlanGraph,
  attribute: Attribute,
  { initiative, policy }: Listing,
): Value | undefined {
  return ownValue(nodeOf(graph, initiative), attribute) ?? valuedNodes(graph, attribute).items.get(policy);
}

/** The attributes that some item or initiative has, in the order of the plan. */
export function valuedAttributes(graph: PlanGraph): readonly Attribute[] {
  return graph.plan.attributes.filter((attribute) => valuedNodes(graph, attribute).levels.length > 0);
}
