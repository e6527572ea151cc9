/** What is collapsed is lit and marked at the branch that stands for it. */
import type { Highlight } from '../explore/highlight.ts';
import type { BranchId } from '../explore/state.ts';
import { partId, type Scene, type SceneNode } from './geometry/scene.ts';

export function highlightCollapsed(scene: Scene, highlight: Highlight | null): Highlight | null {
  if (highlight === null || scene.collapsedInto.size === 0) return highlight;
  return { ...highlight, nodes: withCollapsed(scene, highlight.nodes) };
}

/** These nodes of the plan and, for those that are collapsed, what stands for them. */
export function withCollapsed(scene: Scene, ids: ReadonlySet<string>): ReadonlySet<string> {
  if (scene.collapsedInto.size === 0) return ids;
  const all = new Set(ids);
  for (const id of ids) {
    const standIn = scene.nodes.has(id) ? undefined : scene.nodes.get(scene.collapsedInto.get(id) ?? '');
    if (standIn !== undefined) all.add(standIn.node);
  }
  return all;
}

/** What is drawn for a node of the plan: itself, or what it is collapsed under. */
export function drawnNodeFor(scene: Scene, id: string): SceneNode | null {
  return scene.nodes.get(id) ?? scene.nodes.get(scene.collapsedInto.get(id) ?? '') ?? null;
}

/** The closed branch in which one finds a node, be it the branch itself; null where nothing has to be opened. */
export function branchToExpand(scene: Scene, id: string): BranchId | null {
  const branchSlot = drawnNodeFor(scene, id)?.node;
  return branchSlot === undefined ? null : (scene.nodes.get(partId('count', branchSlot))?.opens ?? null);
}
