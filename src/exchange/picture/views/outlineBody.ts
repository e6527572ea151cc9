/** The plan as printed, as far as it is shown: its first lines, indented by their level. */
import { type OutlineItem, outlineOf } from '../../../explore/outline.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import { nodeOf, strategyIndex, strategyOf } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { INK, strategyColour } from '../../../ui/palette.ts';
import type { MeasureText } from '../../../ui/wrap.ts';
import type { Part } from '../drawing.ts';
import type { Sized } from '../page.ts';
import { badgeCell, besideCell, type Cell, NOTHING, nameCell } from './cells.ts';
import { EMPTY } from './viewBody.ts';

/** CSS pixels. */
const SIZE = 15;
const ROW = 30;
const INDENT = 26;
const WIDEST = 760;
/** Of what has a number in the plan. */
const NUMBERED: readonly string[] = ['strategy', 'direction', 'policy'];

type Asked = {
  readonly whole: PlanGraph;
  readonly graph: PlanGraph;
  readonly language: string;
  readonly measure: MeasureText;
};

export function outlineBody(asked: Asked, most: number): Sized & { readonly all: number } {
  const items = [...outlineOf(asked.graph).items.values()];
  if (items.length === 0) return { ...EMPTY, all: 0 };
  const lines = items.slice(0, most).map((item) => ({ item, cell: cellOf(item, asked) }));
  const widths = lines.map(({ item, cell }) => indentOf(item) + cell.width);
  let y = 0;
  const parts = lines.map(({ item, cell }): Part => {
    const h = Math.max(ROW, cell.height + 6);
    const marks = cell.marksIn({ x: indentOf(item), y, w: cell.width, h });
    y += h;
    return {
      role: 'node',
      id: item.id,
      name: textIn(nodeOf(asked.graph, item.node).name, asked.language),
      marks,
    };
  });
  return { parts, width: Math.ceil(Math.max(...widths)), height: Math.ceil(y), all: items.length };
}

function indentOf({ level }: OutlineItem): number {
  return (level - 1) * INDENT;
}

function cellOf({ node: id, level }: OutlineItem, { whole, graph, language, measure }: Asked): Cell {
  const node = nodeOf(graph, id);
  const look = { size: SIZE, bold: level <= 2, colour: INK };
  const name = nameCell(node, language, look, WIDEST - (level - 1) * INDENT, measure);
  const strategy = NUMBERED.includes(node.kind) ? strategyOf(node) : undefined;
  if (strategy === undefined) return name;
  const badge = badgeCell(node.id, strategyColour(strategyIndex(whole, strategy)).strong, measure);
  return besideCell([badge, { ...NOTHING, width: 4 }, name]);
}
