/** Fetches the plan that the address names, or takes the built-in one. Never throws: a failure is told. */
import type { Plan } from '../plan/schema.ts';
import { isSingleFile } from '../store/embeddedData.ts';
import { requestedPlan } from '../store/planUrl.ts';
import type { LoadOptions, LoadResult } from './loadFile.ts';

export const DEFAULT_OPTIONS: LoadOptions = { signal: new AbortController().signal, onStage: () => {} };

/** `page` is the address of the page, with `?plan=` in it or not. */
export async function loadPlan(page: string, watch: LoadOptions = DEFAULT_OPTIONS): Promise<LoadResult> {
  const asked = requestedPlan(page);
  if (asked === null) return loadBuiltIn();
  if (isSingleFile()) {
    // No file of the same folder may be read from here; one that the user opened before may be at hand.
    const { restorePlanFile } = await import('./localPlanFile.ts');
    return await restorePlanFile(asked, watch);
  }
  const url = URL.canParse(asked, page) ? new URL(asked, page) : null;
  // Only what has a host of its own: a link that carries its plan inside could say anything in our name.
  if (url === null || !['http:', 'https:', 'file:'].includes(url.protocol))
    return { ok: false, failure: { kind: 'badAddress', address: asked } };
  const address = url.href;
  // Nor may it stand elsewhere, for the same reason. The page's content policy says so, too.
  if (url.origin !== new URL(page).origin) return { ok: false, failure: { kind: 'otherHost', address } };
  try {
    const { loadFile } = await import('./loadFile.ts');
    return await loadFile(url, watch);
  } catch {
    return { ok: false, failure: { kind: 'unreachable', address } };
  }
}

async function loadBuiltIn(): Promise<LoadResult> {
  try {
    return { ok: true, plan: await fetchBuiltIn(), savedAt: null };
  } catch {
    return { ok: false, failure: { kind: 'unreachable', address: 'data/sagamihara-2025/plan.json' } };
  }
}

/** Sagamihara's plan, in a file of its own. */
export async function fetchBuiltIn(): Promise<Plan> {
  const file = await import('../../data/sagamihara-2025/plan.json?checked');
  return file.default;
}
