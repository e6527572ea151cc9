/** Shades items and initiatives in the pictures by their own value of an attribute: in up to five steps, from pale to dark. */
import { compareValues, isNumeric, ownValue } from '../plan/attributes.ts';
import { type PlanGraph, wholeGraph } from '../plan/graph.ts';
import { memoizeLast } from '../plan/memoizeLast.ts';
import type { Attribute } from '../plan/plan.ts';
import { type ValuedNodes, valuedAttributes, valuedNodes } from '../plan/valuedNodes.ts';

const STEPS = 5;
/** The step of what has no value and stands at a level with values. */
export const NO_VALUE_STEP = STEPS + 1;

export type ShadeClass = {
  /** 1 (pale) to 5 (dark), as far apart as the number of classes allows. */
  readonly step: number;
  readonly least: string | number;
  readonly most: string | number;
};

export type Shading = {
  readonly attribute: Attribute;
  readonly levels: ValuedNodes['levels'];
  readonly classes: readonly ShadeClass[];
  readonly hasMissing: boolean;
  /** The step of each node with a value or without any, of the whole plan, so that filters change no shade. */
  readonly steps: ReadonlyMap<string, number>;
};

/** The attributes to shade by: numbers, money, and choices of which few options occur. */
export function shadeAttributes(graph: PlanGraph): readonly Attribute[] {
  return valuedAttributes(wholeGraph(graph)).filter((attribute) => {
    if (attribute.type !== 'choice') return isNumeric(attribute);
    return new Set(sortedValues(wholeGraph(graph), attribute)).size <= STEPS;
  });
}

/** Null for no attribute, or for one that the plan cannot be shaded by. */
export function shadingBy(graph: PlanGraph, attributeId: string | null): Shading | null {
  const attribute = shadeAttributes(graph).find(({ id }) => id === attributeId);
  return attribute === undefined ? null : shadingOf(wholeGraph(graph), attribute);
}

const NO_SHADES: ReadonlyMap<string, number> = new Map();

/** The steps of {@link shadingBy}; empty for none. */
export function shadesBy(graph: PlanGraph, attributeId: string | null): ReadonlyMap<string, number> {
  return shadingBy(graph, attributeId)?.steps ?? NO_SHADES;
}

const shadingOf = memoizeLast(
  (graph: PlanGraph, attribute: Attribute): Shading => {
    const classes = classesOf(sortedValues(graph, attribute));
    const { levels, nodes } = valuedNodes(graph, attribute);
    const steps = new Map<string, number>(
      nodes.map((node) => {
        const value = ownValue(node, attribute);
        const own = classes.find(
          ({ most }) => value !== undefined && compareValues(attribute, value, most) <= 0,
        );
        return [node.id, own?.step ?? NO_VALUE_STEP];
      }),
    );
    const hasMissing = [...steps.values()].includes(NO_VALUE_STEP);
    return { attribute, levels, classes, hasMissing, steps };
  },
  (attribute) => [attribute],
);

function sortedValues(graph: PlanGraph, attribute: Attribute): readonly (string | number)[] {
  const values = valuedNodes(graph, attribute).nodes.flatMap((node) => ownValue(node, attribute) ?? []);
  return values.sort((a, b) => compareValues(attribute, a, b));
}

/** Classes of about as many nodes each; equal values are in one class. */
function classesOf(sorted: readonly (string | number)[]): readonly ShadeClass[] {
  const distinct = [...new Set(sorted)];
  const count = Math.min(STEPS, distinct.length);
  const groups = new Map<number, (string | number)[]>();
  for (const [index, value] of distinct.entries()) {
    const rank = distinct.length <= STEPS ? index / distinct.length : sorted.indexOf(value) / sorted.length;
    const group = Math.floor(rank * count + 1e-9);
    groups.set(group, [...(groups.get(group) ?? []), value]);
  }
  return [...groups.values()].flatMap((values, index, all) => {
    const [least, most] = [values[0], values.at(-1)];
    const step = all.length === 1 ? 3 : 1 + Math.round((index * (STEPS - 1)) / (all.length - 1));
    return least === undefined || most === undefined ? [] : [{ step, least, most }];
  });
}
