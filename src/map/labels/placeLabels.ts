/**
 * Decides which labels are written and where, for one camera: by importance, without overlaps among labels and nodes,
 * without clipping, and with the smallest font size observed. Pure and deterministic.
 */
import type { MeasureText } from '../../ui/wrap.ts';
import type { LabelSpec, Rect } from '../geometry/scene.ts';
import {
  backgroundBox,
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

/** Largest number of unasked names that are tried. No screen has room for more, and large plans have thousands. */
const MAX_TRIED = 600;

/** `taken`: further boxes that no label may cover, not even an asked one. */
export function placeLabels(
  nodes: readonly LabelledNode[],
  camera: LabelCamera,
  language: LabelLanguage,
  measure: MeasureText,
  taken: readonly Rect[] = [],
): readonly PlacedLabel[] {
  const occupancy = occupancyOf(nodes, camera.zoom);
  for (const box of taken) occupy(occupancy, 'asked', box);
  const anyAsked = nodes.some((node) => node.state === 'asked');
  const ranked = nodes
    .flatMap((node) => node.labels.map((spec, index) => ({ node, spec, id: `${node.id}#${index}` })))
    .sort((a, b) => rank(b) - rank(a));
  const placed: PlacedLabel[] = [];
  // Ids of nodes whose full name is inside their box.
  const named = new Set<string>();
  const setting = { camera, language, measure };
  // Boxes of names that extend beyond their areas; dimmed labels give way to them.
  const outgrown: Rect[] = [];
  let tried = 0;
  for (const { node, spec, id } of ranked) {
    if (spec.place === 'inside') {
      const inside = placeInside(id, node, spec, setting, occupancy.names);
      if (inside === null) continue;
      placed.push(inside.label);
      if (inside.full) named.add(node.id);
      if (inside.isGrown) {
        outgrown.push(inside.label.box);
        occupancy.names.add(inside.label.box);
      }
      // Without an area the label is inside the node's box, which is occupied already.
      if (spec.area !== undefined) occupy(occupancy, node.state, inside.label.box);
    } else if (!named.has(node.id)) {
      if (!isWanted(node)) {
        if (tried >= MAX_TRIED || !mayAppear(node, spec, camera, anyAsked)) continue;
        tried += 1;
      }
      const label = placeBeside(id, node, spec, setting, occupancy);
      if (label === null) continue;
      placed.push(label);
      const box = label.grounded ? backgroundBox(label.box) : label.box;
      occupy(occupancy, node.state === 'dim' ? 'plain' : node.state, box);
    }
  }
  return withoutCovered(placed, outgrown);
}

function occupancyOf(
  nodes: readonly LabelledNode[],
  zoom: number,
): LabelOccupancy & { readonly names: Occupancy } {
  const occupancy = {
    all: new Occupancy(),
    highlighted: new Occupancy(),
    asked: new Occupancy(),
    names: new Occupancy(),
  };
  for (const { state, box, labels } of nodes) {
    occupy(occupancy, state, box);
    occupancy.names.add(box);
    if (state === 'dim') continue;
    for (const spec of labels)
      if (spec.place === 'inside' && spec.area !== undefined) occupancy.names.add(innerRoom(box, spec, zoom));
  }
  return occupancy;
}

function occupy(occupancy: LabelOccupancy, state: LabelledNode['state'], box: Rect): void {
  occupancy.all.add(box);
  if (state !== 'dim') occupancy.highlighted.add(box);
  if (state === 'asked') occupancy.asked.add(box);
}

/** Leaves out unasked labels under the backgrounds of asked ones, and dimmed ones under outgrown names. */
function withoutCovered(placed: readonly PlacedLabel[], outgrown: readonly Rect[]): readonly PlacedLabel[] {
  const backgrounds = placed.filter((label) => label.grounded).map((label) => backgroundBox(label.box));
  const isFree = ({ box }: PlacedLabel, taken: readonly Rect[]) => !taken.some((each) => overlaps(each, box));
  return placed.filter(
    (label) => (label.asked || isFree(label, backgrounds)) && (!label.dim || isFree(label, outgrown)),
  );
}

function rank({ node, spec }: { node: LabelledNode; spec: LabelSpec }): number {
  // Labels inside their own box are in no other's way and go first.
  return spec.importance + (spec.place === 'inside' ? 100_000 : 0) + (isWanted(node) ? 10_000 : 0);
}
