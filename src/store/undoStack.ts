/**
 * The undo stack, in sync with the browser's history. An action that pushed a history entry is undone by Back and
 * redone by Forward; an action within an entry, such as a filter change, is undone by itself. Pure; undo.ts has the
 * side effects.
 */
import type { Filter } from '../explore/filter.ts';

export type UndoableAction = 'selection' | 'filters' | 'whatIf' | 'focus' | 'view' | 'connection' | 'tour';

export type UndoEntry =
  | { readonly kind: 'entry'; readonly act: UndoableAction }
  | {
      readonly kind: 'filter';
      readonly act: UndoableAction;
      readonly before: Filter;
      readonly after: Filter;
    };

export type UndoStack = {
  /** The number of the history entry in which the first action was done. */
  readonly base: number;
  readonly all: readonly UndoEntry[];
  /** How many of them are done; the rest can be redone. */
  readonly done: number;
  /** By history entry, the value of `done` when that entry was last left. */
  readonly left: ReadonlyMap<number, number>;
};

/** An empty stack at a history entry. */
export function emptyUndoStack(entry: number): UndoStack {
  return { base: entry, all: [], done: 0, left: new Map() };
}

/** The number of the current history entry. */
export function historyEntryOf({ base, all, done }: UndoStack): number {
  return base + all.slice(0, done).filter(({ kind }) => kind === 'entry').length;
}

export function nextToUndo({ all, done }: UndoStack): UndoEntry | undefined {
  return all[done - 1];
}

export function nextToRedo({ all, done }: UndoStack): UndoEntry | undefined {
  return all[done];
}

/** Records an action and discards the undone entries. */
export function pushEntry(stack: UndoStack, entry: UndoEntry): UndoStack {
  const current = historyEntryOf(stack);
  const last = nextToUndo(stack);
  const all = stack.all.slice(0, stack.done);
  if (last?.kind === 'filter' && entry.kind === 'filter' && canMerge(last, entry))
    return { ...stack, all: [...all.slice(0, -1), { ...entry, before: last.before }] };
  const left = new Map([...stack.left].filter(([number]) => number < current));
  if (entry.kind === 'entry') left.set(current, stack.done);
  return { ...stack, all: [...all, entry], done: all.length + 1, left };
}

/** Undoes or redoes one entry within the current history entry. */
export function moveBy(stack: UndoStack, by: 1 | -1): UndoStack {
  return { ...stack, done: stack.done + by };
}

/** The browser went to another history entry; the stack is empty if no undo entry leads there. */
export function goToEntry(stack: UndoStack, entry: number): UndoStack {
  const current = historyEntryOf(stack);
  if (entry === current) return stack;
  const done = stack.left.get(entry);
  if (done === undefined) return emptyUndoStack(entry);
  return { ...stack, done, left: new Map([...stack.left, [current, stack.done]]) };
}

/** Dragging a slider or typing a word changes one field of the filter repeatedly; that is one undo entry. */
function canMerge(last: UndoEntry & { kind: 'filter' }, next: UndoEntry & { kind: 'filter' }): boolean {
  const first = onlyChange(last.before, last.after);
  return (first === 'counts' || first === 'find') && first === onlyChange(next.before, next.after);
}

function onlyChange(before: Filter, after: Filter): string | null {
  const changed = Object.entries(after).filter(([name, value]) => Reflect.get(before, name) !== value);
  return changed.length === 1 ? (changed[0]?.[0] ?? null) : null;
}
