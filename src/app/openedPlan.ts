/**
 * A plan file that the user handed to the page, where the page has no host to fetch one from. The browser keeps
 * it for this tab, if it allows that and the file is not too large: it then survives a reload.
 */
import { keep, keptValue } from '../store/kept.ts';
import { checked, type LoadResult, MOST_BYTES, type Watch } from './loadFile.ts';

/** Never throws: a failure is told. */
export async function openedFile(file: File, watch: Watch): Promise<LoadResult> {
  const { name: address, size } = file;
  if (size > MOST_BYTES) return { ok: false, failure: { kind: 'tooLarge', address, mostBytes: MOST_BYTES } };
  try {
    const text = await file.text();
    const result = await checkedText(text, address, watch);
    // Where it is forbidden, or too large, the page asks for the file again after a reload, and says why.
    if (result.ok) keep(window, 'openedPlan', `${address}\n${text}`);
    return result;
  } catch {
    return { ok: false, failure: { kind: watch.signal.aborted ? 'cancelled' : 'unreachable', address } };
  }
}

/** The plan that was opened under this name before, in the same tab. */
export async function keptPlan(name: string, watch: Watch): Promise<LoadResult> {
  const begin = `${name}\n`;
  const kept = keptValue(window, 'openedPlan');
  if (!kept?.startsWith(begin)) return { ok: false, failure: { kind: 'noHost', address: name } };
  try {
    return await checkedText(kept.slice(begin.length), name, watch);
  } catch {
    return { ok: false, failure: { kind: watch.signal.aborted ? 'cancelled' : 'noHost', address: name } };
  }
}

function checkedText(text: string, address: string, watch: Watch): Promise<LoadResult> {
  return checked(new TextEncoder().encode(text), address, watch);
}
