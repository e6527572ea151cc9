/** The tree that the outline is: its lines, the one that Tab leads to, and what keys and pointers do. */
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { itemsBelow, itemsOf, type Outline, type OutlineItem } from '../../explore/outline.ts';
import { nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { useActions, useExplorer } from '../../store/hooks.ts';
import { treeMove } from './treeMove.ts';
import { TYPED_TOGETHER_MS, typeAhead } from './typeAhead.ts';
import type { useBranches } from './useBranches.ts';

type Branches = ReturnType<typeof useBranches>;

export function useOutlineTree(graph: PlanGraph, outline: Outline, branches: Branches) {
  const language = useExplorer((state) => state.language);
  const selected = useExplorer((state) => state.selected);
  const { select, hover } = useActions();
  const prefix = useId();
  const [active, setActive] = useState<string | null>(null);
  const typed = useRef({ text: '', at: 0 });

  const domId = (item: OutlineItem) => `${prefix}${item.id}`;
  const { isOpen } = branches;
  const rows = useMemo(() => visible(outline, isOpen), [outline, isOpen]);
  const places = useMemo(() => new Map(rows.map((item, at) => [item, at])), [rows]);
  const placeOf = useCallback((item: OutlineItem) => places.get(item), [places]);
  const seen = (item: OutlineItem | null | undefined): OutlineItem | null =>
    item === null || item === undefined || places.has(item) ? (item ?? null) : seen(item.parent);

  const activeItem = outline.items.get(active ?? '');
  const selectedRow =
    selected === null
      ? null
      : activeItem?.node === selected
        ? activeItem
        : (itemsOf(graph, outline, selected)[0] ?? null);
  const tabStop = seen(activeItem) ?? seen(selectedRow) ?? rows[0] ?? null;

  const rowAt = (target: EventTarget): OutlineItem | null => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;
    return outline.items.get(row?.dataset.item ?? '') ?? null;
  };
  const choose = (item: OutlineItem) => {
    setActive(item.id);
    select(item.node);
  };
  const goTo = (item: OutlineItem) => {
    // Of many lines it may come only now.
    flushSync(() => setActive(item.id));
    document.getElementById(domId(item))?.focus();
  };
  const toggle = (item: OutlineItem) => (isOpen(item) ? branches.close(item) : branches.open([item]));

  /** Whether it is a sign to look for. */
  const lookFor = (sign: string, from: OutlineItem): boolean => {
    if ([...sign].length !== 1) return false;
    const now = Date.now();
    const goesOn = now - typed.current.at < TYPED_TOGETHER_MS;
    if (sign === ' ' && !(goesOn && typed.current.text !== '')) return false;
    const text = goesOn ? typed.current.text + sign : sign;
    typed.current = { text, at: now };
    const nodeAt = (at: number) => nodeOf(graph, rows[at]?.node ?? from.node);
    const found = rows[typeAhead({ length: rows.length, nodeAt }, placeOf(from) ?? 0, text, language)];
    if (found !== undefined) goTo(found);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const current = rowAt(event.target);
    if (current === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.nativeEvent.isComposing) return;
    const move =
      event.key === ' ' && lookFor(' ', current)
        ? ({ do: 'stay' } as const)
        : treeMove(event.key, { outline, rows, current, at: placeOf(current) ?? -1, isOpen });
    if (move === null ? !lookFor(event.key, current) : false) return;
    event.preventDefault();
    switch (move?.do) {
      case 'go':
        return goTo(move.to);
      case 'open':
        return branches.open(move.items);
      case 'close':
        return branches.close(move.item);
      case 'select':
        return choose(current);
    }
  };

  const handlers = {
    onKeyDown,
    onClick: (event: MouseEvent) => {
      const item = rowAt(event.target);
      if (item === null) return;
      const onTwisty = event.target instanceof Element && event.target.closest('[data-twisty="true"]');
      if (onTwisty) toggle(item);
      else choose(item);
    },
    // Not on entering: what is put under a resting pointer is not what the user points at.
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') hover(rowAt(event.target)?.node ?? null);
    },
    onPointerLeave: () => hover(null),
    onFocus: (event: FocusEvent) => {
      const item = rowAt(event.target);
      if (item === null) return;
      setActive(item.id);
      if (event.target.matches(':focus-visible')) hover(item.node);
    },
    onBlur: () => hover(null),
  };

  const expanded = (item: OutlineItem): boolean | null =>
    itemsBelow(outline, item).length === 0 ? null : isOpen(item);

  return { rows, placeOf, selectedRow: seen(selectedRow), tabStop, expanded, domId, handlers };
}

function visible(outline: Outline, isOpen: (item: OutlineItem) => boolean): readonly OutlineItem[] {
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
