/** The tours that the user made: kept in the browser, changed by whole tours, and each change can be undone. */
import { useMemo } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { parseTour } from '../explore/tour/parseTour.ts';
import type { Tour } from '../explore/tour/tour.ts';
import type { Explorer } from './explorer.ts';
import { useExplorerStore } from './hooks.ts';
import { keep, keptValue } from './kept.ts';

/** `id` names it in this browser's addresses; files and links carry the tour alone. */
export type OwnTour = { readonly id: string; readonly tour: Tour };

export type ToursState = {
  readonly tours: readonly OwnTour[];
  /** What there was before each change, the last one at the end. */
  readonly past: readonly (readonly OwnTour[])[];
  /** False where the browser would not keep them: full, or forbidden. The user is told, and offered the file. */
  readonly areKept: boolean;
  readonly actions: ToursActions;
};

export type ToursActions = {
  /** Takes a tour in, after the others, and gives its id. */
  readonly add: (tour: Tour) => string;
  readonly change: (id: string, tour: Tour) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
};

export type Tours = StoreApi<ToursState>;

export function createTours(window: Window): Tours {
  return createStore<ToursState>((set, get) => {
    const put = (tours: readonly OwnTour[], past: ToursState['past']) =>
      set({ tours, past, areKept: keep(window, 'tours', JSON.stringify(tours)) });
    const changeTo = (tours: readonly OwnTour[]) => put(tours, [...get().past, get().tours]);
    return {
      tours: keptTours(window),
      past: [],
      areKept: true,
      actions: {
        add: (tour) => {
          const id = freshId();
          changeTo([...get().tours, { id, tour }]);
          return id;
        },
        change: (id, tour) => changeTo(get().tours.map((own) => (own.id === id ? { id, tour } : own))),
        remove: (id) => changeTo(get().tours.filter((own) => own.id !== id)),
        undo: () => {
          const before = get().past.at(-1);
          if (before !== undefined) put(before, get().past.slice(0, -1));
        },
      },
    };
  });
}

const stores = new WeakMap<Explorer, Tours>();

/** One store for a page; made when a tour is first asked for. */
export function toursOf(explorer: Explorer): Tours {
  const known = stores.get(explorer);
  if (known !== undefined) return known;
  const made = createTours(window);
  stores.set(explorer, made);
  return made;
}

export function useTours<Value>(selector: (state: ToursState) => Value): Value {
  const explorer = useExplorerStore();
  return useStore(
    useMemo(() => toursOf(explorer), [explorer]),
    selector,
  );
}

function freshId(): string {
  return `t${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ''}`;
}

/** Those that the browser keeps; what in them is no tour is left out. */
export function keptTours(window: Window): readonly OwnTour[] {
  let value: unknown;
  try {
    value = JSON.parse(keptValue(window, 'tours') ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null || !('id' in item) || !('tour' in item)) return [];
    const result = parseTour(item.tour);
    return typeof item.id === 'string' && result.ok ? [{ id: item.id, tour: result.value }] : [];
  });
}
