/**
 * The acts that can be undone, in step with the browser's history. An act that made a history entry is undone by
 * going Back, and redone by going Forward; an act that belongs to the entry that was there, as a filter does, is a
 * step of its own within it. Pure: the edge is in undo.ts.
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
  /** The entry in which the first step was done. */
  readonly base: number;
  readonly all: readonly UndoEntry[];
  /** How many of them are done. */
  readonly done: number;
  /** How many were done when each entry was last left. */
  readonly left: ReadonlyMap<number, number>;
};

/** Nothing to undo, in an entry of the history. */
export function emptyUndoStack(entry: number): UndoStack {
  return { base: entry, all: [], done: 0, left: new Map() };
}

export function historyEntryOf({ base, all, done }: UndoStack): number {
  return base + all.slice(0, done).filter(({ kind }) => kind === 'entry').length;
}

export function nextToUndo({ all, done }: UndoStack): UndoEntry | undefined {
  return all[done - 1];
}

export function nextToRedo({ all, done }: UndoStack): UndoEntry | undefined {
  return all[done];
}

/** An act was done: what had been undone cannot be redone any more. */
export function pushEntry(steps: UndoStack, step: UndoEntry): UndoStack {
  const entry = historyEntryOf(steps);
  const last = nextToUndo(steps);
  const all = steps.all.slice(0, steps.done);
  if (last?.kind === 'filter' && step.kind === 'filter' && canMerge(last, step))
    return { ...steps, all: [...all.slice(0, -1), { ...step, before: last.before }] };
  const left = new Map([...steps.left].filter(([one]) => one < entry));
  if (step.kind === 'entry') left.set(entry, steps.done);
  return { ...steps, all: [...all, step], done: all.length + 1, left };
}

/** One step undone or redone without leaving the entry. */
export function moveBy(steps: UndoStack, by: 1 | -1): UndoStack {
  return { ...steps, done: steps.done + by };
}

/** The browser went to another entry. Of one that no step leads to nothing is known. */
export function goToEntry(steps: UndoStack, entry: number): UndoStack {
  const from = historyEntryOf(steps);
  if (entry === from) return steps;
  const done = steps.left.get(entry);
  if (done === undefined) return emptyUndoStack(entry);
  return { ...steps, done, left: new Map([...steps.left, [from, steps.done]]) };
}

/** A slider that is drawn, or a word that is typed, changes the same single part of the filter again and again. */
function canMerge(last: UndoEntry & { kind: 'filter' }, next: UndoEntry & { kind: 'filter' }): boolean {
  const first = onlyChange(last.before, last.after);
  return (first === 'counts' || first === 'find') && first === onlyChange(next.before, next.after);
}

function onlyChange(before: Filter, after: Filter): string | null {
  const changed = Object.entries(after).filter(([name, value]) => Reflect.get(before, name) !== value);
  return changed.length === 1 ? (changed[0]?.[0] ?? null) : null;
}
