/** What is gathered is lit and marked at the branch that stands for it. */
import type { Highlight } from '../explore/highlight.ts';
import type { BranchId } from '../explore/state.ts';
import { partId, type Scene, type SceneNode } from './geometry/scene.ts';

export function highlightIn(scene: Scene, lit: Highlight | null): Highlight | null {
  if (lit === null || scene.gathered.size === 0) return lit;
  return { ...lit, nodes: withStandIns(scene, lit.nodes) };
}

/** These nodes of the plan and, for those that are gathered, what stands for them. */
export function withStandIns(scene: Scene, ids: ReadonlySet<string>): ReadonlySet<string> {
  if (scene.gathered.size === 0) return ids;
  const all = new Set(ids);
  for (const id of ids) {
    const standIn = scene.nodes.has(id) ? undefined : scene.nodes.get(scene.gathered.get(id) ?? '');
    if (standIn !== undefined) all.add(standIn.node);
  }
  return all;
}

/** What is drawn for a node of the plan: itself, or what it is gathered under. */
export function drawnAt(scene: Scene, id: string): SceneNode | null {
  return scene.nodes.get(id) ?? scene.nodes.get(scene.gathered.get(id) ?? '') ?? null;
}

/** The closed branch in which one finds a node, be it the branch itself; null where nothing has to be opened. */
export function branchToOpen(scene: Scene, id: string): BranchId | null {
  const seat = drawnAt(scene, id)?.node;
  return seat === undefined ? null : (scene.nodes.get(partId('count', seat))?.opens ?? null);
}
