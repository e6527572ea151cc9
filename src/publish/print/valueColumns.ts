/** The columns of attributes on printed sheets, as many as the width of the paper has room for. */
import { attributeHeader, cellText } from '../../i18n/attributeHeader.ts';
import type { Translation } from '../../i18n/translation.ts';
import { initiativeAttributes, isNumeric, ownValue } from '../../plan/attributes.ts';
import { type PlanGraph, wholeGraph } from '../../plan/graph.ts';
import type { Attribute } from '../../plan/plan.ts';
import { emWidth } from '../../ui/emWidth.ts';

export type ValueColumn = {
  readonly attribute: Attribute;
  /** In mm, with the gap before it. */
  readonly width: number;
  readonly isNumber: boolean;
};

export type ValueColumns = {
  readonly columns: readonly ValueColumn[];
  /** The attributes that the paper has no room for. */
  readonly left: readonly Attribute[];
};

/** One em of 9 pt, in mm. */
const EM = 3.175;
const GAP = 3;
const NARROWEST = 11;
/** Texts wider than this wrap; numbers never do. */
const WIDEST_TEXT = 28;

/** The columns of the attributes of initiatives that fit into `room` mm, in the order of the plan. */
export function valueColumns(graph: PlanGraph, room: number, words: Translation): ValueColumns {
  const whole = wholeGraph(graph);
  const columns: ValueColumn[] = [];
  const left: Attribute[] = [];
  let used = 0;
  for (const attribute of initiativeAttributes(whole)) {
    const isNumber = isNumeric(attribute);
    const width = columnWidth(whole, attribute, isNumber, words);
    if (used + width > room) left.push(attribute);
    else {
      columns.push({ attribute, width, isNumber });
      used += width;
    }
  }
  return { columns, left };
}

/** Wide enough for each value, and for the header on two lines. */
function columnWidth(graph: PlanGraph, attribute: Attribute, isNumber: boolean, words: Translation): number {
  const widest = graph.initiatives.reduce(
    (most, node) => Math.max(most, emWidth(cellText(ownValue(node, attribute), words))),
    0,
  );
  const text = isNumber ? widest * EM : Math.min(WIDEST_TEXT, widest * EM);
  const header = (emWidth(attributeHeader(attribute, words)) / 2 + 1) * EM;
  return Math.ceil(Math.max(NARROWEST, text, Math.min(WIDEST_TEXT, header)) + GAP);
}
