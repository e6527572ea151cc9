/** Which branches of the outline are expanded. */
import { useCallback, useState } from 'react';
import { itemsOf, type Outline, type OutlineItem } from '../../explore/outline.ts';
import type { NodeId, PlanGraph } from '../../plan/graph.ts';
import { useExplorer } from '../../store/hooks.ts';

/**
 * Up to this many rows start fully expanded; larger outlines start with strategies and directions, and are
 * virtualised.
 */
export const FEW_LINES = 600;
const LEVELS_OPEN = 2;

type Expansion = { readonly all: boolean; readonly except: ReadonlySet<string> };

export function useTreeExpansion(graph: PlanGraph, outline: Outline) {
  const selected = useExplorer((state) => state.selected);
  const [revealed, setRevealed] = useState(selected);
  const [open, setOpen] = useState<Expansion>(() =>
    withExpanded(initialExpansion(outline), ancestorsOf(graph, outline, selected)),
  );
  // Expand the ancestors of a node that was selected in another view.
  if (selected !== revealed) {
    setRevealed(selected);
    setOpen(withExpanded(open, ancestorsOf(graph, outline, selected)));
  }
  return {
    isOpen: useCallback((item: OutlineItem) => open.all !== open.except.has(item.id), [open]),
    open: (items: readonly OutlineItem[]) => setOpen((current) => withExpanded(current, items)),
    close: (item: OutlineItem) => setOpen((current) => withItems(current, [item], false)),
    openAll: () => setOpen({ all: true, except: new Set() }),
    closeAll: () => setOpen(collapsedExpansion(outline)),
  };
}

function initialExpansion(outline: Outline): Expansion {
  return outline.items.size <= FEW_LINES ? { all: true, except: new Set() } : collapsedExpansion(outline);
}

/** The collapsed outline: strategies with their directions. */
function collapsedExpansion(outline: Outline): Expansion {
  const top = [...outline.items.values()].filter(({ level }) => level <= LEVELS_OPEN);
  return { all: false, except: new Set(top.map(({ id }) => id)) };
}

/** Ancestors of the first row of a node. */
function ancestorsOf(graph: PlanGraph, outline: Outline, node: NodeId | null): readonly OutlineItem[] {
  if (node === null) return [];
  const ancestors: OutlineItem[] = [];
  let item = itemsOf(graph, outline, node)[0]?.parent ?? null;
  while (item !== null) {
    ancestors.push(item);
    item = item.parent;
  }
  return ancestors;
}

function withExpanded(current: Expansion, items: readonly OutlineItem[]): Expansion {
  return withItems(current, items, true);
}

function withItems(current: Expansion, items: readonly OutlineItem[], open: boolean): Expansion {
  const except = new Set(current.except);
  for (const { id } of items)
    if (current.all === open) except.delete(id);
    else except.add(id);
  return { all: current.all, except };
}
