/** The filtered plan as plain nodes and edges with attributes: the input of every graph format. */
import { type AttributeColumn, attributeColumn } from '../../explore/attributeColumn.ts';
import { isNumeric, ownValue } from '../../plan/attributes.ts';
import {
  directionsAbove,
  type NodeId,
  nodeOf,
  type PlanNode,
  parentOf,
  strategyIndex,
  strategyOf,
} from '../../plan/graph.ts';
import { initiativeMeasures, policyMeasures } from '../../plan/measures.ts';
import type { Attribute, Mark, StrategyId } from '../../plan/plan.ts';
import { textIn } from '../../plan/text.ts';
import { INK, strategyColour } from '../../ui/palette.ts';
import type { ExportContent, Position } from '../exportContent.ts';

export type AttributeType = 'string' | 'int' | 'double';

/** The attributes of nodes of every plan, in the order in which files declare them. */
const NODE_ATTRIBUTES = {
  kind: 'string',
  name_ja: 'string',
  name_en: 'string',
  short_ja: 'string',
  short_en: 'string',
  reading: 'string',
  strategy_id: 'string',
  direction_id: 'string',
  listing_count: 'int',
  reach: 'int',
  listings: 'int',
  first_listings: 'int',
  relistings: 'int',
  source_page: 'int',
  source_section: 'string',
} as const satisfies Record<string, AttributeType>;

/** The attributes of the plan that some node of the file has. */
export function planAttributes({ whole, shown }: ExportContent): readonly Attribute[] {
  const nodes = [...shown.graph.nodes.values()];
  return whole.plan.attributes.filter((attribute) =>
    nodes.some((node) => ownValue(node, attribute) !== undefined),
  );
}

/** The attributes of nodes, followed by those of the plan. */
export function nodeAttributes(content: ExportContent): Readonly<Record<string, AttributeType>> {
  const ofPlan = planAttributes(content).map((attribute) => {
    const isNumber = isNumeric(attribute);
    return [attributeColumn(attribute), isNumber ? 'double' : 'string'] as const;
  });
  return { ...NODE_ATTRIBUTES, ...Object.fromEntries(ofPlan) };
}

/**
 * The attributes of edges. `relation`: a parent `contains` its children, a basic policy `lists` an initiative. The
 * attributes of links of priority projects are declared only where there are such links.
 */
export function edgeAttributes({ shown }: ExportContent): Readonly<Record<string, AttributeType>> {
  const always = { relation: 'string', mark: 'string' } as const;
  return shown.graph.links.length === 0 ? always : { ...always, shared_words: 'string', status: 'string' };
}

export type GraphNode = {
  readonly id: NodeId;
  readonly label: string;
  readonly attributes: Readonly<
    Partial<Record<keyof typeof NODE_ATTRIBUTES | AttributeColumn, string | number | undefined>>
  >;
  readonly position: Position | undefined;
  /** `#rrggbb` */
  readonly colour: string;
};

export type GraphEdge = {
  /** Letters, digits, `.`, `-` and `:` only, as some formats require. */
  readonly id: string;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly attributes:
    | { readonly relation: 'contains' }
    | { readonly relation: 'lists'; readonly mark: Mark }
    /** Stated by the source. */
    | { readonly relation: 'linked' }
    /** Inferred from the names. */
    | { readonly relation: 'shares_words'; readonly shared_words: string; readonly status: 'inferred' };
  readonly colour: string;
};

/** The number of nodes and edges; it may include edges of the hierarchy that filters removed. */
export function partCount({ shown: { graph } }: ExportContent): number {
  const edges = graph.nodes.size - graph.initiatives.length + graph.listings.length + graph.links.length;
  return graph.nodes.size + edges;
}

export function* graphNodes(content: ExportContent): Generator<GraphNode> {
  const { shown, language, positions } = content;
  for (const node of shown.graph.nodes.values()) {
    const position = positions.get(node.id);
    yield {
      id: node.id,
      label: textIn(node.name, language),
      attributes: attributesOf(content, node),
      // Only the coordinates: the entry may be an object with further members.
      position: position && { x: position.x, y: position.y },
      colour: colourOf(content, ownStrategy(content, node)),
    };
  }
}

/** Yields the hierarchy, the listings and the links of priority projects; only edges with both ends in the graph. */
export function* graphEdges(content: ExportContent): Generator<GraphEdge> {
  const { graph } = content.shown;
  type Attributes = GraphEdge['attributes'];
  const edge = (source: NodeId, target: NodeId, attributes: Attributes, strategy?: StrategyId): GraphEdge => {
    const colour = colourOf(content, strategy);
    return { id: `${source}:${target}`, source, target, attributes, colour };
  };
  for (const node of graph.nodes.values()) {
    const parent = parentOf(node);
    if (parent !== undefined && graph.nodes.has(parent))
      yield edge(parent, node.id, { relation: 'contains' }, strategyOf(node));
  }
  for (const { policy, initiative, mark } of graph.listings)
    yield edge(policy, initiative, { relation: 'lists', mark }, strategyOf(nodeOf(content.whole, policy)));
  for (const { project, node, words } of graph.links)
    yield words === null
      ? edge(project, node, { relation: 'linked' })
      : edge(project, node, { relation: 'shares_words', shared_words: words, status: 'inferred' });
}

function attributesOf({ whole, shown: { graph } }: ExportContent, node: PlanNode): GraphNode['attributes'] {
  const { kind, name, reading, at } = node;
  const common = {
    kind,
    name_ja: name.ja,
    name_en: name.en,
    ...(reading === undefined ? {} : { reading }),
    source_page: at.page,
    source_section: at.section,
    ...Object.fromEntries(
      whole.plan.attributes.map((attribute) => [attributeColumn(attribute), ownValue(node, attribute)]),
    ),
  };
  switch (node.kind) {
    case 'vision':
    case 'priorityProject':
      return common;
    case 'strategy':
      return { ...common, short_ja: node.short.ja, short_en: node.short.en, strategy_id: node.id };
    case 'direction':
      return { ...common, strategy_id: node.strategy, direction_id: node.id };
    case 'policy': {
      const { listings, first, relisted } = policyMeasures(graph, node.id);
      const place = { strategy_id: node.strategy, direction_id: directionsAbove(graph, node)[0] };
      return { ...common, ...place, listings, first_listings: first, relistings: relisted };
    }
    case 'initiative': {
      const { listingCount, reach } = initiativeMeasures(graph, node.id);
      return { ...common, listing_count: listingCount, reach };
    }
  }
}

/** An initiative takes the strategy of its first listing in the graph, as its colour on screen does. */
function ownStrategy({ shown: { graph } }: ExportContent, node: PlanNode): StrategyId | undefined {
  return node.kind === 'initiative' ? initiativeMeasures(graph, node.id).strategies[0] : strategyOf(node);
}

function colourOf({ whole }: ExportContent, strategy: StrategyId | undefined): string {
  return strategy === undefined ? INK : strategyColour(strategyIndex(whole, strategy)).strong;
}
