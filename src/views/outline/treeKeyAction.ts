/** Actions of keys in the tree, as in the ARIA tree view pattern. Pure. */
import { itemsBelow, type Outline, type OutlineItem } from '../../explore/outline.ts';

export type TreeAction =
  | { readonly do: 'go'; readonly to: OutlineItem }
  | { readonly do: 'open'; readonly items: readonly OutlineItem[] }
  | { readonly do: 'close'; readonly item: OutlineItem }
  /** The key is handled but does nothing here. */
  | { readonly do: 'stay' };

type TreePosition = {
  readonly outline: Outline;
  /** Visible rows from the top. */
  readonly rows: readonly OutlineItem[];
  /** The current row and its index. */
  readonly current: OutlineItem;
  readonly at: number;
  readonly isOpen: (item: OutlineItem) => boolean;
};

/** Null for an unmapped key. */
export function treeKeyAction(
  key: string,
  { outline, rows, current, at, isOpen }: TreePosition,
): TreeAction | null {
  const hasChildren = (item: OutlineItem) => itemsBelow(outline, item).length > 0;
  const go = (to: OutlineItem | null | undefined): TreeAction =>
    to === null || to === undefined ? { do: 'stay' } : { do: 'go', to };
  switch (key) {
    case 'ArrowDown':
      return go(rows[at + 1]);
    case 'ArrowUp':
      return go(at > 0 ? rows[at - 1] : null);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (!hasChildren(current)) return { do: 'stay' };
      return isOpen(current) ? go(itemsBelow(outline, current)[0]) : { do: 'open', items: [current] };
    case 'ArrowLeft':
      return hasChildren(current) && isOpen(current) ? { do: 'close', item: current } : go(current.parent);
    case '*':
      return { do: 'open', items: itemsBelow(outline, current.parent).filter(hasChildren) };
    default:
      return null;
  }
}
