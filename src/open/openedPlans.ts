/**
 * The plans that the user opened from files, kept in this browser (IndexedDB) until they are removed. The address of the
 * page names one by its id, so that reload, Back and bookmarks show it; on another device it shows nothing.
 */
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { hashedId } from '../plan/hashedId.ts';
import { OPENED } from '../store/planUrl.ts';

/** `text`: the plan file. `openedAt`: milliseconds since the epoch. */
export type OpenedPlan = { readonly name: string; readonly text: string; readonly openedAt: number };

let database: UseStore | undefined;
function store(): UseStore {
  database ??= createStore('vision-explorer', 'plans');
  return database;
}

/** Keeps a plan and returns its address; the same file gets the same one. Rejects if the browser stores nothing. */
export async function keepPlan(name: string, text: string, openedAt: number): Promise<string> {
  const id = hashedId(text);
  await set(id, { name, text, openedAt } satisfies OpenedPlan, store());
  return `${OPENED}${id}`;
}

/** Null if this browser does not have it, or stores nothing. */
export async function keptPlan(address: string): Promise<OpenedPlan | null> {
  try {
    return (await get<OpenedPlan>(address.slice(OPENED.length), store())) ?? null;
  } catch {
    return null;
  }
}

/** `address`: for `?plan=`. */
export type KeptPlan = { readonly address: string; readonly name: string };

export async function removePlan(address: string): Promise<void> {
  await del(address.slice(OPENED.length), store());
}

/** The plans that are kept, the latest first; none if the browser stores nothing. */
export async function keptPlans(): Promise<readonly KeptPlan[]> {
  try {
    const all = await entries<string, OpenedPlan>(store());
    return all
      .sort(([, a], [, b]) => b.openedAt - a.openedAt)
      .map(([id, { name }]) => ({ address: `${OPENED}${id}`, name }));
  } catch {
    return [];
  }
}
