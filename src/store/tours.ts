/** The tours that the user made: kept in the browser at every change, in all its tabs, and each change can be undone. */
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Tour } from '../explore/tour/tour.ts';
import { memoizeByObject } from '../plan/memoizeByObject.ts';
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

/** One change: what a tour was before it, and where it stood. */
type TourChange = {
  readonly id: string;
  /** Null for one that the change brought. */
  readonly before: Tour | null;
  readonly at: number;
  /** Typing into one field is one change. */
  readonly field: string | null;
};

export type ToursState = {
  readonly tours: readonly OwnTour[];
  /** What can be undone, the last change at the end. */
  readonly undoStack: readonly TourChange[];
  /** False where the browser would not keep them: full, or forbidden. The user is told, and offered the file. */
  readonly areSaved: boolean;
  /** What stood among the kept tours and could not be read, as text. */
  readonly quarantined: readonly string[];
  readonly actions: ToursActions;
};

export type ToursActions = {
  /** Takes a tour in, after the others, and gives its id. */
  readonly add: (tour: Tour) => string;
  /** `field`: what is being typed into; all of it is undone together. */
  readonly change: (id: string, tour: Tour, field?: string) => void;
  readonly remove: (id: string) => void;
  /** Takes the last change back, and gives the id of the tour that it was made to; null where there is none. */
  readonly undo: () => string | null;
  readonly discardQuarantined: () => void;
};

export type Tours = StoreApi<ToursState>;

/** More steps back than anyone takes. */
const MAX_PAST = 100;

export function createTours(window: Window): Tours {
  /** What the browser kept when we last looked. */
  let synced: readonly OwnTour[] = [];
  let syncedText: string | null = null;
  /** What could not be put aside would be overwritten. */
  let mayWrite = true;

  const read = () => {
    const text = getItem(window, 'tours');
    const { tours, broken } = parseTours(text);
    const before = quarantinedTours(window);
    const quarantined = [...before, ...broken.filter((one) => !before.includes(one))];
    mayWrite = broken.length === 0 || saveQuarantined(window, quarantined);
    synced = tours;
    syncedText = text;
    return { tours, quarantined };
  };

  /** What another tab has written since is taken in. Where all was cleared, ours are all that is left of them. */
  const takenIn = (ours: readonly OwnTour[]) => {
    const text = getItem(window, 'tours');
    if (text === syncedText || text === null) return { tours: ours };
    const before = synced;
    const { tours, quarantined } = read();
    return { tours: mergeTours(before, ours, tours), quarantined };
  };

  const store = createStore<ToursState>((set, get) => {
    const current = (): readonly OwnTour[] => {
      set(takenIn(get().tours));
      return get().tours;
    };
    const put = (tours: readonly OwnTour[], undoStack: ToursState['undoStack']) => {
      const text = serializeTours(tours);
      const areSaved = mayWrite && setItem(window, 'tours', text);
      if (areSaved) {
        synced = tours;
        syncedText = text;
      }
      set({ tours, undoStack, areSaved });
    };
    const past = (change: TourChange): readonly TourChange[] => {
      const before = get().undoStack;
      const last = before.at(-1);
      const goesOn = change.field !== null && last?.id === change.id && last.field === change.field;
      return goesOn ? before : [...before, change].slice(-MAX_PAST);
    };
    return {
      ...read(),
      undoStack: [],
      areSaved: mayWrite,
      actions: {
        add: (tour) => {
          const tours = current();
          const id = newId(tours);
          put([...tours, { id, tour }], past({ id, before: null, at: tours.length, field: null }));
          return id;
        },
        change: (id, tour, field) => {
          const tours = current();
          const at = tours.findIndex((own) => own.id === id);
          const before = tours[at]?.tour;
          if (before === undefined || before === tour) return;
          put(tours.with(at, { id, tour }), past({ id, before, at, field: field ?? null }));
        },
        remove: (id) => {
          const tours = current();
          const at = tours.findIndex((own) => own.id === id);
          const before = tours[at]?.tour;
          if (before !== undefined) put(tours.toSpliced(at, 1), past({ id, before, at, field: null }));
        },
        undo: () => {
          const last = get().undoStack.at(-1);
          if (last === undefined) return null;
          const { id, before, at } = last;
          const tours = current();
          const now = tours.findIndex((own) => own.id === id);
          const back = before === null ? [] : [{ id, tour: before }];
          put(tours.toSpliced(now < 0 ? at : now, now < 0 ? 0 : 1, ...back), get().undoStack.slice(0, -1));
          return id;
        },
        discardQuarantined: () => {
          const tours = current();
          removeItem(window, 'toursAside');
          // They may still stand among the tours, too, where they could not be put aside: now they are let go.
          mayWrite = true;
          set({ quarantined: [] });
          put(tours, get().undoStack);
        },
      },
    };
  });

  window.addEventListener('storage', ({ key }) => {
    if (isStorageKey(key, 'toursAside')) store.setState({ quarantined: quarantinedTours(window) });
    if (isStorageKey(key, 'tours')) store.setState(takenIn(store.getState().tours));
  });
  return store;
}

/** One store for a page; made when a tour is first asked for. */
export const toursOf = memoizeByObject((_: Explorer): Tours => createTours(window));

export function useTours<Value>(selector: (state: ToursState) => Value): Value {
  return useStore(toursOf(useExplorerStore()), selector);
}

/** An address holds it; 13 digits of chance are taken by no other. */
function newId(taken: readonly OwnTour[]): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  const id = `t${[...numbers].map((number) => number.toString(36)).join('')}`;
  return taken.some((own) => own.id === id) ? newId(taken) : id;
}
