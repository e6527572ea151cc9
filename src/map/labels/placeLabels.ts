/**
 * Decides which labels are written and where, for one camera: by importance, none over another or over a
 * node, none cut by the edge, none under 12 px. Pure: the same question has the same answer.
 */

import type { MeasureText } from '../../ui/wrap.ts';
import type { LabelSpec, Rect } from '../geometry/scene.ts';
import {
  grown,
  isWanted,
  type LabelCamera,
  type LabelledNode,
  type LabelOccupancy,
  type PlacedLabel,
} from './label.ts';
import type { LabelLanguage } from './labelText.ts';
import { Occupancy, overlaps } from './occupancy.ts';
import { mayAppear, placeBeside } from './placeBeside.ts';
import { innerRoom, placeInside } from './placeInside.ts';

/** So many names are tried unasked. No screen has room for more, and a large plan would try thousands in vain. */
const MAX_TRIED = 600;

/** `taken`: where else no name may stand. */
export function placeLabels(
  nodes: readonly LabelledNode[],
  camera: LabelCamera,
  language: LabelLanguage,
  measure: MeasureText,
  taken: readonly Rect[] = [],
): readonly PlacedLabel[] {
  const board = occupancyOf(nodes, camera.zoom);
  // Not even a name that is asked for may stand there.
  for (const box of taken) occupy(board, 'asked', box);
  const anyAsked = nodes.some((node) => node.state === 'asked');
  const wanted = nodes
    .flatMap((node) => node.labels.map((spec, index) => ({ node, spec, id: `${node.id}#${index}` })))
    .sort((a, b) => rank(b) - rank(a));
  const placed: PlacedLabel[] = [];
  // Whose full name is written already, inside of its box.
  const named = new Set<string>();
  const setting = { camera, language, measure };
  // Names that have outgrown their areas: what is dimmed gives way to them.
  const outgrown: Rect[] = [];
  let tried = 0;
  for (const { node, spec, id } of wanted) {
    if (spec.place === 'inside') {
      const found = placeInside(id, node, spec, setting, board.names);
      if (found === null) continue;
      placed.push(found.label);
      if (found.full) named.add(node.id);
      if (found.isGrown) {
        outgrown.push(found.label.box);
        board.names.add(found.label.box);
      }
      // What stands within the node's own body is marked by that body.
      if (spec.area !== undefined) occupy(board, node.state, found.label.box);
    } else if (!named.has(node.id)) {
      if (!isWanted(node)) {
        if (tried >= MAX_TRIED || !mayAppear(node, spec, camera, anyAsked)) continue;
        tried += 1;
      }
      const label = placeBeside(id, node, spec, setting, board);
      if (label === null) continue;
      placed.push(label);
      occupy(
        board,
        node.state === 'dim' ? 'plain' : node.state,
        label.grounded ? grown(label.box) : label.box,
      );
    }
  }
  return withoutCovered(placed, outgrown);
}

function occupancyOf(
  nodes: readonly LabelledNode[],
  zoom: number,
): LabelOccupancy & { readonly names: Occupancy } {
  const board = {
    all: new Occupancy(),
    highlighted: new Occupancy(),
    asked: new Occupancy(),
    names: new Occupancy(),
  };
  for (const { state, box, labels } of nodes) {
    occupy(board, state, box);
    board.names.add(box);
    if (state === 'dim') continue;
    for (const spec of labels)
      if (spec.place === 'inside' && spec.area !== undefined) board.names.add(innerRoom(box, spec, zoom));
  }
  return board;
}

function occupy(board: LabelOccupancy, state: LabelledNode['state'], box: Rect): void {
  board.all.add(box);
  if (state !== 'dim') board.highlighted.add(box);
  if (state === 'asked') board.asked.add(box);
}

/** A name that is asked for may stand on what is not: words that it would cover are left out. */
function withoutCovered(placed: readonly PlacedLabel[], outgrown: readonly Rect[]): readonly PlacedLabel[] {
  const grounds = placed.filter((label) => label.grounded).map((label) => grown(label.box));
  const isFree = ({ box }: PlacedLabel, taken: readonly Rect[]) => !taken.some((each) => overlaps(each, box));
  return placed.filter(
    (label) => (label.asked || isFree(label, grounds)) && (!label.dim || isFree(label, outgrown)),
  );
}

function rank({ node, spec }: { node: LabelledNode; spec: LabelSpec }): number {
  // What stands inside of its own box is in nobody's way and goes first.
  return spec.importance + (spec.place === 'inside' ? 100_000 : 0) + (isWanted(node) ? 10_000 : 0);
}
