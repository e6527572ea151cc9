/** The store of the user's own tours: saved at each change, synced across tabs, with undo. */

import { createStore, type StoreApi, useStore } from 'zustand';
import { isSame, mergeTour } from '../explore/tour/mergeTour.ts';
import type { Tour } from '../explore/tour/tour.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
import { spliced } from '../plan/spliced.ts';
import { getItem, isStorageKey, removeItem, setItem } from './browserStorage.ts';
import type { Explorer } from './explorer.ts';
import { useExplorerStore } from './hooks.ts';
import {
  mergeTours,
  type OwnTour,
  parseTours,
  quarantinedTours,
  saveQuarantined,
  serializeTours,
} from './savedTours.ts';

/** An undoable change: the tour before and after it, and its index. */
type TourChange = {
  readonly id: string;
  /** Null if the change added the tour. */
  readonly before: Tour | null;
  /** Null if the change removed the tour. */
  readonly after: Tour | null;
  readonly at: number;
  /** The text field of the change, if any: typing into one field counts as one change. */
  readonly field: string | null;
};

export type ToursState = {
  readonly tours: readonly OwnTour[];
  /** The last change is at the end. */
  readonly undoStack: readonly TourChange[];
  /** False if storage is full or blocked; the user is then offered a file. */
  readonly areSaved: boolean;
  /** Stored entries that failed validation, as text. */
  readonly quarantined: readonly string[];
  readonly actions: ToursActions;
};

export type ToursActions = {
  /** Appends a tour and returns its id. */
  readonly add: (tour: Tour) => string;
  /**
   * `tour` is made from the one in the store; what another tab has written meanwhile is merged into it. `field`: the text
   * field being edited; consecutive changes of one field are undone together.
   */
  readonly change: (id: string, tour: Tour, field?: string) => void;
  readonly remove: (id: string) => void;
  /**
   * Undoes the last change, keeps what another tab wrote after it, and returns the id of its tour; null if there is none.
   */
  readonly undo: () => string | null;
  readonly discardQuarantined: () => void;
};

export type Tours = StoreApi<ToursState>;

/** Maximum number of undoable changes. */
const MAX_UNDO = 100;

export function createTours(window: Window): Tours {
  /** The content of storage at the last read or write. */
  let synced: readonly OwnTour[] = [];
  let syncedText: string | null = null;
  /** False if invalid entries could not be quarantined: writing would overwrite them. */
  let mayWrite = true;

  const read = () => {
    const text = getItem(window, 'tours');
    const { tours, broken } = parseTours(text);
    const before = quarantinedTours(window);
    const quarantined = [...before, ...broken.filter((text) => !before.includes(text))];
    mayWrite = broken.length === 0 || saveQuarantined(window, quarantined);
    synced = tours;
    syncedText = text;
    return { tours, quarantined };
  };

  /** Merges what another tab wrote since the last read. If storage was cleared, our tours remain. */
  const mergeStored = (ours: readonly OwnTour[]) => {
    const text = getItem(window, 'tours');
    if (text === syncedText || text === null) return { tours: ours };
    const before = synced;
    const { tours, quarantined } = read();
    return { tours: mergeTours(before, ours, tours), quarantined };
  };

  const store = createStore<ToursState>((set, get) => {
    const current = (): readonly OwnTour[] => {
      set(mergeStored(get().tours));
      return get().tours;
    };
    const save = (tours: readonly OwnTour[], undoStack: ToursState['undoStack']) => {
      const text = serializeTours(tours);
      const areSaved = mayWrite && setItem(window, 'tours', text);
      if (areSaved) {
        synced = tours;
        syncedText = text;
      }
      set({ tours, undoStack, areSaved });
    };
    const withChange = (change: TourChange): readonly TourChange[] => {
      const before = get().undoStack;
      const last = before.at(-1);
      const isContinued = change.field !== null && last?.id === change.id && last.field === change.field;
      if (!isContinued) return [...before, change].slice(-MAX_UNDO);
      return [...before.slice(0, -1), { ...last, after: change.after }];
    };
    return {
      ...read(),
      undoStack: [],
      areSaved: mayWrite,
      actions: {
        add: (tour) => {
          const tours = current();
          const id = newId(tours);
          const change = { id, before: null, after: tour, at: tours.length, field: null };
          save([...tours, { id, tour }], withChange(change));
          return id;
        },
        change: (id, tour, field) => {
          const base = get().tours.find((own) => own.id === id)?.tour;
          const tours = current();
          const at = tours.findIndex((own) => own.id === id);
          const before = tours[at]?.tour;
          if (base === undefined || before === undefined || base === tour) return;
          const after = mergeTour(base, tour, before, 'both');
          const change = { id, before, after, at, field: field ?? null };
          save(spliced(tours, at, 1, { id, tour: after }), withChange(change));
        },
        remove: (id) => {
          const tours = current();
          const at = tours.findIndex((own) => own.id === id);
          const before = tours[at]?.tour;
          if (before !== undefined)
            save(spliced(tours, at, 1), withChange({ id, before, after: null, at, field: null }));
        },
        undo: () => {
          const last = get().undoStack.at(-1);
          if (last === undefined) return null;
          const { id, at } = last;
          const tours = current();
          const now = tours.findIndex((own) => own.id === id);
          const tour = undone(last, tours[now]?.tour ?? null);
          const restored = tour === null ? [] : [{ id, tour }];
          save(
            spliced(tours, now < 0 ? at : now, now < 0 ? 0 : 1, ...restored),
            get().undoStack.slice(0, -1),
          );
          return id;
        },
        discardQuarantined: () => {
          const tours = current();
          removeItem(window, 'toursAside');
          // Writing now removes invalid entries that could not be quarantined.
          mayWrite = true;
          set({ quarantined: [] });
          save(tours, get().undoStack);
        },
      },
    };
  });

  window.addEventListener('storage', ({ key }) => {
    if (isStorageKey(key, 'toursAside')) store.setState({ quarantined: quarantinedTours(window) });
    if (isStorageKey(key, 'tours')) store.setState(mergeStored(store.getState().tours));
  });
  return store;
}

/** The tour without the change; null for none. `now`: the tour as it is, with what another tab wrote after the change. */
function undone({ before, after }: TourChange, now: Tour | null): Tour | null {
  if (now === null || after === null) return now ?? before;
  if (before === null) return isSame(now, after) ? null : now;
  return mergeTour(after, before, now, 'theirs');
}

/** The store of tours; one per page, created on first use. */
export const toursOf = memoizeByObject((_: Explorer): Tours => createTours(window));

export function useTours<Value>(selector: (state: ToursState) => Value): Value {
  return useStore(toursOf(useExplorerStore()), selector);
}

/** A random id of up to 14 base-36 digits, safe in URLs. */
function newId(existing: readonly OwnTour[]): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  const id = `t${[...numbers].map((number) => number.toString(36)).join('')}`;
  return existing.some((own) => own.id === id) ? newId(existing) : id;
}
