/** Loads the plan that the URL names, or the built-in one. Never throws; failures are returned. */
import type { Plan } from '../plan/plan.ts';
import { isSingleFile } from '../store/embeddedData.ts';
import { isOpenedAddress, requestedPlan } from '../store/planUrl.ts';
import type { LoadOptions, LoadResult } from './loadFile.ts';

export const DEFAULT_OPTIONS: LoadOptions = { signal: new AbortController().signal, onStage: () => {} };

/** `page` is the URL of the page, with or without `?plan=`. */
export async function loadPlan(page: string, options: LoadOptions = DEFAULT_OPTIONS): Promise<LoadResult> {
  const requested = requestedPlan(page);
  if (requested === null) return loadBuiltIn();
  if (isOpenedAddress(requested)) return loadOpened(requested, options);
  // A page opened from disk cannot read other files.
  if (isSingleFile()) return { ok: false, failure: { kind: 'noHost', address: requested } };
  const url = parseUrl(requested, page);
  // No `data:` or `blob:` URLs: a link that contains its own plan could make this host appear to publish it.
  if (url === null || !['http:', 'https:', 'file:'].includes(url.protocol))
    return { ok: false, failure: { kind: 'badAddress', address: requested } };
  const address = url.href;
  // Same-origin only, for the same reason. The content security policy enforces it too.
  if (url.origin !== new URL(page).origin) return { ok: false, failure: { kind: 'otherHost', address } };
  try {
    const { loadFile } = await import('./loadFile.ts');
    return await loadFile(url, options);
  } catch {
    return { ok: false, failure: { kind: 'unreachable', address } };
  }
}

/** A plan that the user opened from a file before. */
async function loadOpened(address: string, options: LoadOptions): Promise<LoadResult> {
  const [{ keptPlan }, { parsePlanBytes }] = await Promise.all([
    import('../open/openedPlans.ts'),
    import('./loadFile.ts'),
  ]);
  const kept = await keptPlan(address);
  if (kept === null) return { ok: false, failure: { kind: 'notKept', address } };
  try {
    return await parsePlanBytes(new TextEncoder().encode(kept.text), kept.name, options);
  } catch {
    return { ok: false, failure: { kind: 'cancelled', address: kept.name } };
  }
}

function parseUrl(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

async function loadBuiltIn(): Promise<LoadResult> {
  try {
    return { ok: true, plan: await fetchBuiltIn(), savedAt: null };
  } catch {
    return { ok: false, failure: { kind: 'unreachable', address: 'data/sagamihara-2025/plan.json' } };
  }
}

/** The built-in plan of Sagamihara, in a chunk of its own. */
export async function fetchBuiltIn(): Promise<Plan> {
  const file = await import('../../data/sagamihara-2025/plan.json?checked');
  return file.default;
}
