/**
 * A plan file that the user handed to the page, where the page has no host to fetch one from. The browser keeps
 * it for this tab, if it allows that and the file is not too large: it then survives a reload.
 */
import { checked, type LoadResult, MOST_BYTES, type Watch } from './loadFile.ts';

const KEPT = 'vision-explorer.openedPlan';

/** Never throws: a failure is told. */
export async function openedFile(file: File, watch: Watch): Promise<LoadResult> {
  const { name: address, size } = file;
  if (size > MOST_BYTES) return { ok: false, failure: { kind: 'tooLarge', address, mostBytes: MOST_BYTES } };
  try {
    const text = await file.text();
    const result = await checkedText(text, address, watch);
    if (result.ok) keep(address, text);
    return result;
  } catch {
    return { ok: false, failure: { kind: watch.signal.aborted ? 'cancelled' : 'unreachable', address } };
  }
}

/** The plan that was opened under this name before, in the same tab. */
export async function keptPlan(name: string, watch: Watch): Promise<LoadResult> {
  const text = kept(name);
  if (text === null) return { ok: false, failure: { kind: 'noHost', address: name } };
  try {
    return await checkedText(text, name, watch);
  } catch {
    return { ok: false, failure: { kind: watch.signal.aborted ? 'cancelled' : 'noHost', address: name } };
  }
}

function checkedText(text: string, address: string, watch: Watch): Promise<LoadResult> {
  return checked(new TextEncoder().encode(text), address, watch);
}

function keep(name: string, text: string): void {
  try {
    window.sessionStorage.setItem(KEPT, `${name}\n${text}`);
  } catch {
    // Forbidden, or too large. After a reload the page asks for the file again, and says why.
  }
}

function kept(name: string): string | null {
  const begin = `${name}\n`;
  try {
    const all = window.sessionStorage.getItem(KEPT);
    return all?.startsWith(begin) === true ? all.slice(begin.length) : null;
  } catch {
    return null;
  }
}
