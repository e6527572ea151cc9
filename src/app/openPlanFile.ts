/** A plan file that the user opens where the page has no host to fetch it from. */
import { keepPlan } from '../open/openedPlans.ts';
import { decodeText } from '../plan/decodeText.ts';
import { type LoadOptions, type LoadResult, MAX_BYTES, parsePlanBytes } from './loadFile.ts';

/** `address`: for `?plan=`; the name of the file where the browser keeps nothing. */
type OpenedFile = { readonly address: string; readonly result: LoadResult };

/** Parses a file that the user chose, and keeps the plan as the dialog does. Never throws; failures are returned. */
export async function openPlanFile(file: File, options: LoadOptions): Promise<OpenedFile> {
  const { name, size } = file;
  const failed = (failure: Extract<LoadResult, { ok: false }>['failure']): OpenedFile => ({
    address: name,
    result: { ok: false, failure },
  });
  if (size > MAX_BYTES) return failed({ kind: 'tooLarge', address: name, mostBytes: MAX_BYTES });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = decodeText(bytes);
    const result = await parsePlanBytes(bytes, name, options);
    if (!result.ok) return { address: name, result };
    // If it cannot be kept, the page asks for the file again after a reload.
    const address = await keepPlan(name, text, Date.now()).catch(() => name);
    return { address, result };
  } catch {
    return failed({ kind: options.signal.aborted ? 'cancelled' : 'unreachable', address: name });
  }
}
