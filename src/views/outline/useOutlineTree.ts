/** Rows, tab stop, keyboard and pointer handling of the outline tree. */
import { type MouseEvent, useCallback, useId, useMemo, useRef } from 'react';
import { itemsBelow, itemsOf, type Outline, type OutlineItem } from '../../explore/outline.ts';
import { nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { useActions, useExplorer } from '../../store/hooks.ts';
import { useRovingFocus } from '../../ui/useRovingFocus.ts';
import { treeKeyAction } from './treeKeyAction.ts';
import { TYPED_TOGETHER_MS, typeAhead } from './typeAhead.ts';
import type { useTreeExpansion } from './useTreeExpansion.ts';

type Branches = ReturnType<typeof useTreeExpansion>;

export function useOutlineTree(graph: PlanGraph, outline: Outline, branches: Branches) {
  const language = useExplorer((state) => state.language);
  const selected = useExplorer((state) => state.selected);
  const { select, hover } = useActions();
  const prefix = useId();
  const typed = useRef({ text: '', at: Number.NEGATIVE_INFINITY });

  const domId = (item: OutlineItem) => `${prefix}${item.id}`;
  const { isOpen } = branches;
  const rows = useMemo(() => visibleItems(outline, isOpen), [outline, isOpen]);
  const indexes = useMemo(() => new Map(rows.map((item, at) => [item, at])), [rows]);
  const placeOf = useCallback((item: OutlineItem) => indexes.get(item), [indexes]);
  const visibleAncestor = (item: OutlineItem | null | undefined): OutlineItem | null =>
    item === null || item === undefined || indexes.has(item) ? (item ?? null) : visibleAncestor(item.parent);

  const itemAt = (target: EventTarget): OutlineItem | null => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;
    return outline.items.get(row?.dataset.item ?? '') ?? null;
  };
  /** The row that a character jumps to that was typed at a time in ms; null if it is not a search character. */
  const typeAheadItem = (sign: string, at: number, from: OutlineItem): OutlineItem | null => {
    if ([...sign].length !== 1) return null;
    const continues = at - typed.current.at < TYPED_TOGETHER_MS;
    if (sign === ' ' && !(continues && typed.current.text !== '')) return null;
    const text = continues ? typed.current.text + sign : sign;
    typed.current = { text, at };
    const nodeAt = (row: number) => nodeOf(graph, rows[row]?.node ?? from.node);
    return rows[typeAhead({ length: rows.length, nodeAt }, placeOf(from) ?? 0, text, language)] ?? from;
  };

  const { active, choose, handlers } = useRovingFocus<OutlineItem>({
    itemAt,
    focus: (item) => document.getElementById(domId(item))?.focus(),
    move: (current, { key, ctrlKey, metaKey, timeStamp }) => {
      if (ctrlKey || metaKey) return null;
      const move = treeKeyAction(key, { outline, rows, current, at: placeOf(current) ?? -1, isOpen });
      switch (move?.do) {
        case undefined:
          // When it was pressed: a busy page may handle it later.
          return typeAheadItem(key, timeStamp, current);
        case 'go':
          return move.to;
        case 'open':
          branches.open(move.items);
          break;
        case 'close':
          branches.close(move.item);
      }
      return current;
    },
    act: ({ node }) => select(node),
    point: (item) => hover(item?.node ?? null),
  });
  const onClick = ({ target }: MouseEvent) => {
    const item = itemAt(target);
    if (item === null) return;
    const onTwisty = target instanceof Element && target.closest('[data-twisty="true"]');
    if (!onTwisty) choose(item);
    else if (isOpen(item)) branches.close(item);
    else branches.open([item]);
  };

  const activeItem = outline.items.get(active?.id ?? '');
  const selectedRow =
    selected === null
      ? null
      : activeItem?.node === selected
        ? activeItem
        : (itemsOf(graph, outline, selected)[0] ?? null);
  const tabStop = visibleAncestor(activeItem) ?? visibleAncestor(selectedRow) ?? rows[0] ?? null;

  const expanded = (item: OutlineItem): boolean | null =>
    itemsBelow(outline, item).length === 0 ? null : isOpen(item);

  return {
    rows,
    placeOf,
    selectedRow: visibleAncestor(selectedRow),
    tabStop,
    expanded,
    domId,
    handlers: { ...handlers, onClick },
  };
}

function visibleItems(outline: Outline, isOpen: (item: OutlineItem) => boolean): readonly OutlineItem[] {
  const rows: OutlineItem[] = [];
  const add = (items: readonly OutlineItem[]): void => {
    for (const item of items) {
      rows.push(item);
      if (isOpen(item)) add(itemsBelow(outline, item));
    }
  };
  add(itemsBelow(outline, null));
  return rows;
}
