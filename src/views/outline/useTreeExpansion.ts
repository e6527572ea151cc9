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

type Open = { readonly all: boolean; readonly except: ReadonlySet<string> };

export function useTreeExpansion(graph: PlanGraph, outline: Outline) {
  const selected = useExplorer((state) => state.selected);
  const [revealed, setRevealed] = useState(selected);
  const [open, setOpen] = useState<Open>(() => withOpened(startOf(outline), above(graph, outline, selected)));
  // Expand the ancestors of a node that was selected in another view.
  if (selected !== revealed) {
    setRevealed(selected);
    setOpen(withOpened(open, above(graph, outline, selected)));
  }
  return {
    isOpen: useCallback((item: OutlineItem) => open.all !== open.except.has(item.id), [open]),
    open: (items: readonly OutlineItem[]) => setOpen((was) => withOpened(was, items)),
    close: (item: OutlineItem) => setOpen((was) => withEach(was, [item], false)),
    openAll: () => setOpen({ all: true, except: new Set() }),
    closeAll: () => setOpen(topOf(outline)),
  };
}

function startOf(outline: Outline): Open {
  return outline.items.size <= FEW_LINES ? { all: true, except: new Set() } : topOf(outline);
}

/** The collapsed outline: strategies with their directions. */
function topOf(outline: Outline): Open {
  const top = [...outline.items.values()].filter(({ level }) => level <= LEVELS_OPEN);
  return { all: false, except: new Set(top.map(({ id }) => id)) };
}

/** Ancestors of the first row of a node. */
function above(graph: PlanGraph, outline: Outline, node: NodeId | null): readonly OutlineItem[] {
  if (node === null) return [];
  const found: OutlineItem[] = [];
  let item = itemsOf(graph, outline, node)[0]?.parent ?? null;
  while (item !== null) {
    found.push(item);
    item = item.parent;
  }
  return found;
}

function withOpened(was: Open, items: readonly OutlineItem[]): Open {
  return withEach(was, items, true);
}

function withEach(was: Open, items: readonly OutlineItem[], open: boolean): Open {
  const except = new Set(was.except);
  for (const { id } of items)
    if (was.all === open) except.delete(id);
    else except.add(id);
  return { all: was.all, except };
}
