/**
 * A plan file that the user opens from disk where the page has no host to fetch from. The browser stores it
 * for this tab, so that it survives a reload, unless storage is blocked or the file is too large.
 */
import { getItem, setItem } from '../store/browserStorage.ts';
import { type LoadOptions, type LoadResult, MAX_BYTES, parsePlanBytes } from './loadFile.ts';

/** Parses a file that the user chose. Never throws; failures are returned. */
export async function openPlanFile(file: File, options: LoadOptions): Promise<LoadResult> {
  const { name: address, size } = file;
  if (size > MAX_BYTES) return { ok: false, failure: { kind: 'tooLarge', address, mostBytes: MAX_BYTES } };
  try {
    const text = await file.text();
    const result = await parsePlanText(text, address, options);
    // If storing fails, the page asks for the file again after a reload.
    if (result.ok) setItem(window, 'openedPlan', `${address}\n${text}`);
    return result;
  } catch {
    return { ok: false, failure: { kind: options.signal.aborted ? 'cancelled' : 'unreachable', address } };
  }
}

/** The plan that the user opened under this name before in the same tab. */
export async function restorePlanFile(name: string, options: LoadOptions): Promise<LoadResult> {
  const prefix = `${name}\n`;
  const stored = getItem(window, 'openedPlan');
  if (!stored?.startsWith(prefix)) return { ok: false, failure: { kind: 'noHost', address: name } };
  try {
    return await parsePlanText(stored.slice(prefix.length), name, options);
  } catch {
    return { ok: false, failure: { kind: options.signal.aborted ? 'cancelled' : 'noHost', address: name } };
  }
}

function parsePlanText(text: string, address: string, options: LoadOptions): Promise<LoadResult> {
  return parsePlanBytes(new TextEncoder().encode(text), address, options);
}
