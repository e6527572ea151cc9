/** The attributes that nodes have, their values, and the order of values. */
import type { PlanGraph } from './graph.ts';
import { memoizeByObject } from './memoizeByObject.ts';
import type { Attribute, Values } from './plan.ts';

export type Valued = { readonly values?: Values | undefined };

/** The value of a node; undefined where it has none. */
export function ownValue({ values }: Valued, { id }: Attribute): string | number | undefined {
  return values !== undefined && Object.hasOwn(values, id) ? values[id] : undefined;
}

export function isNumeric({ type }: Pick<Attribute, 'type'>): boolean {
  return type === 'number' || type === 'money';
}

/** The values of a node, in the order of the plan. */
export function ownValues(
  node: Valued,
  attributes: readonly Attribute[],
): readonly { readonly attribute: Attribute; readonly value: string | number }[] {
  return attributes.flatMap((attribute) => {
    const value = ownValue(node, attribute);
    return value === undefined ? [] : [{ attribute, value }];
  });
}

function usedBy(nodes: readonly Valued[], attributes: readonly Attribute[]): readonly Attribute[] {
  return attributes.filter((attribute) => nodes.some((node) => ownValue(node, attribute) !== undefined));
}

/** The attributes that some initiative of the graph has, in the order of the plan. */
export const initiativeAttributes = memoizeByObject(({ plan, initiatives }: PlanGraph) =>
  usedBy(initiatives, plan.attributes),
);

/** The attributes that some basic policy of the graph has, in the order of the plan. */
export const policyAttributes = memoizeByObject(({ plan, policies }: PlanGraph) =>
  usedBy(policies, plan.attributes),
);

/** Numbers by size, texts of dates by time, options of a choice in their order, other texts by code unit. */
export function compareValues({ options }: Attribute, a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [x, y] = [String(a), String(b)];
  const order = (options?.indexOf(x) ?? -1) - (options?.indexOf(y) ?? -1);
  return order !== 0 ? order : x < y ? -1 : x > y ? 1 : 0;
}
