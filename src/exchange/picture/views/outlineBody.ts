/** The first lines of the outline, indented by level. */
import { type OutlineItem, outlineOf } from '../../../explore/outline.ts';
import type { Translation } from '../../../i18n/translation.ts';
import type { PlanGraph } from '../../../plan/graph.ts';
import { nodeOf } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { INK } from '../../../ui/palette.ts';
import type { MeasureText } from '../../../ui/wrap.ts';
import type { DrawingPart, Primitive } from '../drawing.ts';
import { nodeColour } from '../nodeColour.ts';
import type { SizedContent } from '../page.ts';
import { badgeCell, besideCell, type DrawnCell, lineCell, NOTHING, nameCell, SMALL } from './cells.ts';
import { EMPTY } from './viewBody.ts';

/** CSS pixels. */
const SIZE = 15;
const ROW = 30;
const INDENT = 26;
const WIDEST = 760;
/** The kinds of nodes that have a number in the plan. */
const NUMBERED: readonly string[] = ['strategy', 'direction', 'policy', 'priorityProject'];
/** Above the priority projects, which belong to the vision and not to the strategy above them. */
const GAP = 16;

type OutlineInput = {
  readonly whole: PlanGraph;
  readonly graph: PlanGraph;
  readonly words: Pick<Translation, 't' | 'language'>;
  readonly measure: MeasureText;
};

/** `all`: the number of lines of the whole outline, of which at most `most` are drawn. */
export function outlineBody(input: OutlineInput, most: number): SizedContent & { readonly all: number } {
  const items = [...outlineOf(input.graph).items.values()];
  if (items.length === 0) return { ...EMPTY, all: 0 };
  const lines = items.slice(0, most).map((item) => ({ item, cell: cellOf(item, input) }));
  const widths = lines.map(({ item, cell }) => indentOf(item) + cell.width);
  let y = 0;
  const parts = lines.map(({ item, cell }): DrawingPart => {
    const h = Math.max(ROW, cell.height + 6);
    const head = headBefore(item, input, y);
    if (head.length > 0) y += GAP + ROW;
    const marks = cell.draw({ x: indentOf(item), y, w: cell.width, h });
    y += h;
    return {
      role: 'node',
      id: item.id,
      name: textIn(nodeOf(input.graph, item.node).name, input.words.language),
      primitives: [...head, ...marks],
    };
  });
  return { parts, width: Math.ceil(Math.max(...widths)), height: Math.ceil(y), all: items.length };
}

function headBefore(
  item: OutlineItem,
  { graph, words, measure }: OutlineInput,
  y: number,
): readonly Primitive[] {
  if (item.node !== graph.priorityProjects[0]?.id) return [];
  const cell = lineCell(words.t('kinds.priorityProject'), SMALL, 'start', measure);
  return cell.draw({ x: indentOf(item), y: y + GAP, w: cell.width, h: ROW });
}

function indentOf({ level }: OutlineItem): number {
  return (level - 1) * INDENT;
}

function cellOf({ node: id, level }: OutlineItem, { whole, graph, words, measure }: OutlineInput): DrawnCell {
  const node = nodeOf(graph, id);
  const look = { size: SIZE, bold: level <= 2, colour: INK };
  const name = nameCell(node, words.language, look, WIDEST - (level - 1) * INDENT, measure);
  if (!NUMBERED.includes(node.kind)) return name;
  const badge = badgeCell(node.number ?? '', nodeColour(whole, node), measure);
  return besideCell([badge, { ...NOTHING, width: 4 }, name]);
}
