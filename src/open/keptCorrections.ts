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

/** Null removes what is kept. Does nothing if the browser stores nothing: then all is proposed anew next time. */
async function keep(key: string, value: Correction | string | null): Promise<void> {
  try {
    await (value === null ? del(key, store()) : set(key, value, store()));
  } catch {}
}

/** Null if nothing is kept. */
async function kept<Value>(key: string): Promise<Value | null> {
  try {
    return (await get<Value>(key, store())) ?? null;
  } catch {
    return null;
  }
}

/** Removes an earlier one where the proposal was taken as it is. */
export function keepCorrection(correction: Correction): Promise<void> {
  return keep(headsKey(correction.proposed), isCorrected(correction) ? correction : null);
}

/** Null if there is none for sheets with the heads of this proposal. */
export function keptCorrection(proposed: Mapping): Promise<Correction | null> {
  return kept(headsKey(proposed));
}

/** Keeps the name of the sheet that was read instead of the proposed one; removes it where that was read itself. */
export function keepSheet(proposed: Mapping, sheet: string): Promise<void> {
  return keep(sheetKey(proposed), sheet === proposed.sheet ? null : sheet);
}

/** Null if none was chosen instead of a sheet with the heads of this proposal. */
export function keptSheet(proposed: Mapping): Promise<string | null> {
  return kept(sheetKey(proposed));
}

function sheetKey(proposed: Mapping): string {
  return `sheet ${headsKey(proposed)}`;
}
