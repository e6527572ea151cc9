/** Fetches the plan that the address names, or the built-in one. Never throws: a failure is told. */
import { parsePlan, parsePlanText } from '../plan/parse.ts';
import type { Plan } from '../plan/schema.ts';
import type { LoadFailure } from '../views/problem/failure.ts';

export type LoadResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly failure: LoadFailure };

const PATIENCE_MS = 20_000;

/** `page` is the address of the page, with `?plan=` in it or not. */
export async function loadPlan(page: string): Promise<LoadResult> {
  const asked = new URL(page).searchParams.get('plan');
  if (asked === null || asked === '') return loadBuiltIn();
  const url = URL.canParse(asked, page) ? new URL(asked, page) : null;
  // Only what has a host of its own: a link that carries its plan inside could say anything in our name.
  if (url === null || !['http:', 'https:', 'file:'].includes(url.protocol))
    return failed('badAddress', asked);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok)
      return { ok: false, failure: { kind: 'refused', address: url.href, status: response.status } };
    return checked(parsePlanText(await response.text()), url.href);
  } catch {
    return failed('unreachable', url.href);
  }
}

async function loadBuiltIn(): Promise<LoadResult> {
  const address = 'data/sagamihara-2025/plan.json';
  try {
    const file = await import('../../data/sagamihara-2025/plan.json');
    return checked(parsePlan(file.default), address);
  } catch {
    return failed('unreachable', address);
  }
}

function checked(result: ReturnType<typeof parsePlan>, address: string): LoadResult {
  return result.ok ? result : { ok: false, failure: { kind: 'invalid', address, problems: result.problems } };
}

function failed(kind: 'badAddress' | 'unreachable', address: string): LoadResult {
  return { ok: false, failure: { kind, address } };
}

/** The same page with the built-in plan and nothing else asked for. */
export function builtInAddress(page: string, language: string): string {
  const url = new URL(page);
  url.search = new URLSearchParams({ lang: language }).toString();
  url.hash = '';
  return url.href;
}
