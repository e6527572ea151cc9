/**
 * The plan as Cytoscape elements: every node, a mark for each re-listing (the structure draws it, the map
 * does not), and the listings as edges. What a picture makes of them is data set by `Picture`.
 */
import type { ElementDefinition } from 'cytoscape';
import { nodeOf, type PlanGraph, type PlanNode, strategyIndex, strategyOf } from '../plan/graph.ts';
import { initiativeMeasures } from '../plan/measures.ts';
import type { InitiativeId, StrategyId } from '../plan/schema.ts';
import { type Colour, INK, PAPER, strategyColour } from '../ui/palette.ts';

/** Cytoscape draws up to sixteen slices; the palette repeats before that. */
export const SLICES = 8;
const NEUTRAL: Colour = { strong: INK, pale: PAPER };

export function elementsOf(graph: PlanGraph): ElementDefinition[] {
  return [
    ...graph.strategies.map(({ id }) => element(`${id}/arc`, 'arc', colourOf(graph, id))),
    ...graph.policies.map(({ id }) => element(`${id}/sign`, 'sign', NEUTRAL)),
    ...[...graph.nodes.values()].map((node) =>
      element(
        node.id,
        node.kind,
        nodeColour(graph, node),
        node.kind === 'initiative' ? slices(graph, node.id) : {},
      ),
    ),
    ...graph.listings
      .filter(({ mark }) => mark === 'relisted')
      .map(({ id, policy }) => element(id, 'mark', policyColour(graph, policy))),
    ...graph.listings.map(({ id, policy, initiative, mark }) => ({
      data: {
        id: mapEdge(id),
        source: policy,
        target: initiative,
        ...policyColour(graph, policy),
        distance: 0,
        weight: 0.5,
      },
      classes: `listing ${mark} on-map`,
    })),
    ...graph.listings
      .filter(({ mark }) => mark === 'relisted')
      .map(({ id, policy, initiative }) => ({
        data: {
          id: crossEdge(id),
          source: initiative,
          target: id,
          ...policyColour(graph, policy),
          distance: 0,
          weight: 0.5,
        },
        classes: 'listing relisted in-structure',
      })),
  ];
}

/** The edge of a listing on the reuse map: policy to initiative. */
export function mapEdge(listing: string): string {
  return `map:${listing}`;
}

/** The edge of a re-listing in the structure: the initiative's first listing to its mark. */
export function crossEdge(listing: string): string {
  return `cross:${listing}`;
}

function element(
  id: string,
  kind: string,
  colour: Colour,
  more: Readonly<Record<string, string | number>> = {},
): ElementDefinition {
  return {
    data: { id, ...colour, w: 1, h: 1, shape: 'ellipse', points: '-1 -1 1 -1 0 1', ...more },
    classes: kind,
  };
}

function colourOf(graph: PlanGraph, strategy: StrategyId | undefined): Colour {
  return strategy === undefined ? NEUTRAL : strategyColour(strategyIndex(graph, strategy));
}

function policyColour(graph: PlanGraph, policy: Parameters<typeof nodeOf>[1]): Colour {
  return colourOf(graph, strategyOf(nodeOf(graph, policy)));
}

/** An initiative has the colour of its first listing, where it is drawn in one. */
function nodeColour(graph: PlanGraph, node: PlanNode): Colour {
  if (node.kind !== 'initiative') return colourOf(graph, strategyOf(node));
  return colourOf(graph, initiativeMeasures(graph, node.id).strategies[0]);
}

function slices(graph: PlanGraph, id: InitiativeId): Readonly<Record<string, string | number>> {
  const { shares } = initiativeMeasures(graph, id);
  const data: Record<string, string | number> = {};
  for (let index = 0; index < SLICES; index += 1) {
    const share = shares[index];
    data[`slice${index + 1}`] = share === undefined ? 0 : share.share * 100;
    data[`sliceColour${index + 1}`] = share === undefined ? PAPER : colourOf(graph, share.strategy).strong;
  }
  return data;
}
