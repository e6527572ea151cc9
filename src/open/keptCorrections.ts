/**
 * The mappings that the user corrected by hand, and the sheets chosen by hand, kept in this browser (IndexedDB) by the
 * heads of the sheet that was proposed.
 */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { Mapping } from '../plan/sheet/mapping.ts';
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
export async function keptCorrection(proposed: Mapping): Promise<Correction | null> {
  try {
    return (await get<Correction>(headsKey(proposed), store())) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the name of the sheet that was read instead of the proposed one; removes it where that was read itself. */
export async function keepSheet(proposed: Mapping, sheet: string): Promise<void> {
  try {
    if (sheet === proposed.sheet) await del(sheetKey(proposed), store());
    else await set(sheetKey(proposed), sheet, store());
  } catch {
    // The sheet is chosen anew next time.
  }
}

/** Null if none was chosen instead of a sheet with the heads of this proposal. */
export async function keptSheet(proposed: Mapping): Promise<string | null> {
  try {
    return (await get<string>(sheetKey(proposed), store())) ?? null;
  } catch {
    return null;
  }
}

function sheetKey(proposed: Mapping): string {
  return `sheet ${headsKey(proposed)}`;
}
