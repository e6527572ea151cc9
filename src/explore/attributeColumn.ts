/** The columns of the list that show an attribute, as the address names them: `value.` and the id. */
import { initiativeAttributes, policyAttributes } from '../plan/attributes.ts';
import { type PlanGraph, wholeGraph } from '../plan/graph.ts';
import type { Attribute } from '../plan/plan.ts';

const PREFIX = 'value.';
export type AttributeColumn = `${typeof PREFIX}${string}`;

export function attributeColumn({ id }: Attribute): AttributeColumn {
  return `${PREFIX}${id}`;
}

export function isAttributeColumn<Column extends string>(
  column: Column | AttributeColumn,
): column is AttributeColumn {
  return column.startsWith(PREFIX);
}

/** The attributes that a list shows: those that some row of the whole plan has. */
export function listAttributes(graph: PlanGraph, sheet: 'initiatives' | 'policies'): readonly Attribute[] {
  return (sheet === 'initiatives' ? initiativeAttributes : policyAttributes)(wholeGraph(graph));
}

/** The attribute of a column; undefined if the plan has none of this id. */
export function attributeOfColumn(
  { plan }: Pick<PlanGraph, 'plan'>,
  column: AttributeColumn,
): Attribute | undefined {
  return plan.attributes.find((attribute) => attributeColumn(attribute) === column);
}
