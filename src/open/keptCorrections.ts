/** The mappings that the user corrected by hand, kept in this browser (IndexedDB) by the heads of their sheets. */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import { type Correction, headsKey, isCorrected } from './correction.ts';

let database: UseStore | undefined;
function store(): UseStore {
  database ??= createStore('vision-explorer-mappings', 'mappings');
  return database;
}

/** Removes an earlier one where the proposal was taken as it is. Does nothing if the browser stores nothing. */
export async function keepCorrection(correction: Correction): Promise<void> {
  const key = headsKey(correction.proposed);
  try {
    if (isCorrected(correction)) await set(key, correction, store());
    else await del(key, store());
  } catch {
    // The mapping is proposed anew next time.
  }
}

/** Null if there is none for sheets with the heads of this proposal. */
export async function keptCorrection(proposed: Correction['proposed']): Promise<Correction | null> {
  try {
    return (await get<Correction>(headsKey(proposed), store())) ?? null;
  } catch {
    return null;
  }
}
