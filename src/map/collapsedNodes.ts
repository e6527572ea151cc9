/** Collapsed nodes are highlighted and marked at the branch that represents them. */
import type { Highlight } from '../explore/highlight.ts';
import type { BranchId } from '../explore/state.ts';
import { partId, type Scene, type SceneNode } from './geometry/scene.ts';

export function highlightCollapsed(scene: Scene, highlight: Highlight | null): Highlight | null {
  if (highlight === null || scene.collapsedInto.size === 0) return highlight;
  return { ...highlight, nodes: withCollapsed(scene, highlight.nodes) };
}

/** These ids of plan nodes, and the ids of the branches that represent the collapsed ones. */
export function withCollapsed(scene: Scene, ids: ReadonlySet<string>): ReadonlySet<string> {
  if (scene.collapsedInto.size === 0) return ids;
  const all = new Set(ids);
  for (const id of ids) {
    const branch = scene.nodes.has(id) ? null : drawnNodeFor(scene, id);
    if (branch !== null) all.add(branch.node);
  }
  return all;
}

/** The scene node that represents a plan node: its own, or that of the branch it is collapsed into. */
export function drawnNodeFor(scene: Scene, id: string): SceneNode | null {
  return scene.nodes.get(id) ?? scene.nodes.get(scene.collapsedInto.get(id) ?? '') ?? null;
}

/** The collapsed branch that is or contains a node; null if none has to be opened. */
export function branchToExpand(scene: Scene, id: string): BranchId | null {
  const branchSlot = drawnNodeFor(scene, id)?.node;
  return branchSlot === undefined ? null : (scene.nodes.get(partId('count', branchSlot))?.opens ?? null);
}
