/** The content of the branch slots of the reuse map: chips with names, direction bars, dots and lists. */
import type { BranchSlot } from '../../explore/collapse.ts';
import type { InitiativeNode } from '../../plan/graph.ts';
import { nodeOf, type PlanGraph, wholeGraph } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { barOf, GAPS, type MapPage } from './mapPage.ts';
import {
  BELOW,
  DOT,
  dotsPerRow,
  isCounted,
  type PlacedHead,
  type PlacedSlot,
  type Side,
} from './mapSides.ts';
import {
  type Align,
  BOLD_ON_COLOUR,
  branchToggle,
  centeredBox,
  disc,
  insideLabel,
  nodeBox,
  partId,
  type Rect,
  type SceneNode,
  snap,
} from './scene.ts';

/** Strategy heads and direction bars already have the ids of their plan nodes. */
export function branchSlotId({ node }: Pick<BranchSlot, 'node'>): string {
  return node.kind === 'policy' ? node.id : partId('seat', node.id);
}

/** The x at which listing marks begin, and the direction from there to the middle: 1 or -1. */
export function inwards(side: Side, page: MapPage): { readonly x: number; readonly step: 1 | -1 } {
  const edge = page.name + (page.name === 0 ? 0 : GAPS.name) + page.chips + GAPS.bar + page.bars;
  return side === 'left' ? { x: edge, step: 1 } : { x: page.w - edge, step: -1 };
}

export function headNode({ strategy, side, y }: PlacedHead, page: MapPage): SceneNode {
  const { x } = inwards(side, page);
  const width = side === 'left' ? x : page.w - x;
  return nodeBox(strategy.id, { x: side === 'left' ? 0 : x, y, w: width, h: page.head }, [
    page.name === 0
      ? insideLabel('number', 600, BOLD_ON_COLOUR)
      : insideLabel('numberAndShort', 600, { ...BOLD_ON_COLOUR, align: outwards(side) }),
  ]);
}

/**
 * A bar along the slots of each direction: at the chips for the level next to the policies, and further inwards and
 * thinner for each level above it. The slot of a collapsed strategy has none; its head suffices.
 */
export function barNodes(
  graph: PlanGraph,
  slots: readonly PlacedSlot[],
  page: MapPage,
): readonly SceneNode[] {
  const whole = wholeGraph(graph);
  const innermost = graph.plan.levels.length - 2;
  const sides = groupBy(slots, ({ side }) => side);
  return [...sides.values()].flatMap((ofSide) => {
    const pairs = ofSide.flatMap((slot) => slot.directions.map((direction) => ({ direction, slot })));
    return [...groupBy(pairs, ({ direction }) => direction)].flatMap(([direction, own]) => {
      const [first, last] = [own[0]?.slot, own.at(-1)?.slot];
      const node = nodeOf(whole, direction);
      if (node.kind !== 'direction' || first === undefined || last === undefined) return [];
      const { x, step } = inwards(first.side, page);
      const { from, w } = barOf(innermost - node.level);
      const start = x - step * (page.bars - from);
      const edge = step === 1 ? start : start - w;
      return [
        nodeBox(direction, { x: edge, y: snap(first.y), w, h: snap(last.y + last.h - first.y) }, [], 'row'),
      ];
    });
  });
}

export function branchSlotNodes(slot: PlacedSlot, page: MapPage): readonly SceneNode[] {
  const { branchSlot, side, y, upper } = slot;
  const { x, step } = inwards(side, page);
  const middle = x - step * (page.bars + GAPS.bar + page.chips / 2);
  // The parts below a chip are left out if there is no room for them.
  const below = page.chip.h + slot.below <= upper ? slot.below : 0;
  const top = y + (upper - page.chip.h - below) / 2;
  const chip = { x: middle - page.chip.w / 2, y: snap(top), ...page.chip };
  const centre = centeredBox(chip);
  const { lossArea, nodes } = belowChip(slot, page, chip, below > 0);
  const nameX = side === 'left' ? 0 : page.w - page.name;
  const name = insideLabel('name', 800, {
    align: outwards(side),
    mayGrow: true,
    onlyAsked: page.isAfar,
    area: { x: nameX - centre.x, y: y - centre.y, w: page.name, h: upper },
  });
  return [
    {
      id: branchSlotId(branchSlot),
      node: branchSlot.node.id,
      ...(branchSlot.node.kind === 'policy' ? {} : { role: 'seat' as const }),
      ...centre,
      shape: 'box',
      // Slots that were shortened have no room for the sign; then the dashed outline of the chip shows the loss.
      ...(page.chip.h + BELOW <= upper ? { lossArea } : {}),
      labels: [insideLabel('number', 1000, BOLD_ON_COLOUR), ...(page.name === 0 ? [] : [name])],
    },
    ...nodes,
  ];
}

/** The text alignment towards the edge of the page. */
function outwards(side: Side): Align {
  return side === 'left' ? 'end' : 'start';
}

/** The parts below a chip: dots, a count, or the sign that closes a list and the list; and the area for losses. */
function belowChip(slot: PlacedSlot, page: MapPage, chip: Rect, hasRoom: boolean) {
  const { branchSlot, own, isOpen } = slot;
  const under = { x: chip.x + (chip.w - page.chips) / 2, y: chip.y + chip.h + 2, w: page.chips, h: 14.6 };
  const lossArea = { ...under, x: under.x - chip.x - chip.w / 2, y: under.y - chip.y - chip.h / 2 };
  const count = isCounted(own.length) ? own.length : branchSlot.collapsedCount;
  if (!hasRoom) return { lossArea, nodes: [] };
  const { id } = branchSlot.node;
  const box = centeredBox(under);
  // The box is too low for a margin around its text.
  const area = { x: -under.w / 2, y: -under.h / 2, w: under.w, h: under.h };
  if (isOpen) {
    const closes = insideLabel('closes', 800, { bold: true, area });
    return { lossArea, nodes: [branchToggle('sign', id, box, 'box', closes), ...listNodes(slot, page)] };
  }
  const opens = insideLabel('count', 900, { count, area });
  if (count > 0) return { lossArea, nodes: [branchToggle('count', id, box, 'box', opens)] };
  return { lossArea, nodes: dotNodes(branchSlot, own, chip, page) };
}

/** A tap on any dot opens the list, because dots are too small for a finger to tell apart. */
function dotNodes(
  { node }: BranchSlot,
  own: readonly InitiativeNode[],
  chip: Rect,
  page: MapPage,
): readonly SceneNode[] {
  const perRow = dotsPerRow(chip.w);
  const width = Math.min(own.length, perRow) * DOT.pitch - (DOT.pitch - DOT.size);
  return own.map((initiative, index) => ({
    id: initiative.id,
    node: initiative.id,
    ...(page.name === 0 ? {} : { opens: node.id }),
    ...disc(
      snap(chip.x + (chip.w - width) / 2 + (index % perRow) * DOT.pitch + DOT.size / 2),
      snap(chip.y + chip.h + 2 + Math.floor(index / perRow) * DOT.pitch + DOT.size / 2),
      DOT.size,
    ),
    labels: [],
  }));
}

/** The names of the initiatives that only an open policy lists; each dot is on the chip's side of its name. */
function listNodes({ own, rows, side, y, upper }: PlacedSlot, page: MapPage): readonly SceneNode[] {
  const x = side === 'left' ? page.name - DOT.size / 2 : page.w - page.name + DOT.size / 2;
  const w = page.name - DOT.pitch - 4;
  let top = y + upper;
  return own.map((initiative, index) => {
    const h = rows[index] ?? 0;
    const middle = top + h / 2;
    top += h;
    return {
      id: initiative.id,
      node: initiative.id,
      ...disc(x, snap(middle), DOT.size),
      labels: [
        insideLabel('name', 500, {
          align: outwards(side),
          // Next to its dot, which on the left side follows the name.
          area: { x: side === 'left' ? -w - DOT.pitch : DOT.pitch, y: -h / 2, w, h },
        }),
      ],
    };
  });
}
