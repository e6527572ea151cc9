/** Fetches the plan that the address names, or takes the built-in one. Never throws: a failure is told. */
import type { Plan } from '../plan/schema.ts';
import type { LoadFailure } from '../views/problem/failure.ts';
import { parseApart } from './parseApart.ts';
import { type Progress, readBytes, TooLarge } from './readBytes.ts';

export type LoadResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly failure: LoadFailure };

/** `checking`: all has come, and is being parsed. */
export type LoadStage =
  | { readonly kind: 'receiving'; readonly progress: Progress }
  | { readonly kind: 'checking' };

type Watch = {
  /** Aborted when the user would not wait. */
  readonly signal: AbortSignal;
  readonly onStage: (stage: LoadStage) => void;
};

/** How long a server may send nothing. */
const PATIENCE_MS = 20_000;
/** What is larger would not be a plan that anyone can read; the page could hardly draw it. */
const MOST_BYTES = 16_000_000;
const MOST_NODES = 20_000;

const UNWATCHED: Watch = { signal: new AbortController().signal, onStage: () => {} };

/** `page` is the address of the page, with `?plan=` in it or not. */
export async function loadPlan(page: string, watch: Watch = UNWATCHED): Promise<LoadResult> {
  const asked = askedPlan(page);
  if (asked === null) return loadBuiltIn();
  const url = URL.canParse(asked, page) ? new URL(asked, page) : null;
  // Only what has a host of its own: a link that carries its plan inside could say anything in our name.
  if (url === null || !['http:', 'https:', 'file:'].includes(url.protocol))
    return { ok: false, failure: { kind: 'badAddress', address: asked } };
  const address = url.href;
  // Nor may it stand elsewhere, for the same reason. The page's content policy says so, too.
  if (url.origin !== new URL(page).origin) return { ok: false, failure: { kind: 'otherHost', address } };
  return loadFrom(url, watch);
}

/** What `?plan=` names; null where it names nothing. */
export function askedPlan(page: string): string | null {
  const asked = new URL(page).searchParams.get('plan');
  return asked === '' ? null : asked;
}

async function loadFrom(url: URL, { signal, onStage }: Watch): Promise<LoadResult> {
  const address = url.href;
  const failed = (failure: LoadFailure): LoadResult => ({ ok: false, failure });
  const silence = new AbortController();
  const giveUp = () => silence.abort();
  let patience = setTimeout(giveUp, PATIENCE_MS);
  const alive = () => {
    clearTimeout(patience);
    patience = setTimeout(giveUp, PATIENCE_MS);
  };
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, silence.signal]) });
    if (!response.ok) return failed({ kind: 'refused', address, status: response.status });
    const bytes = await readBytes(response, {
      most: MOST_BYTES,
      onProgress: (progress) => onStage({ kind: 'receiving', progress }),
      alive,
    });
    clearTimeout(patience);
    onStage({ kind: 'checking' });
    const result = await parseApart(bytes, signal);
    if (!result.ok) return failed({ kind: 'invalid', address, problems: result.problems });
    const nodes = nodeCount(result.plan);
    return nodes > MOST_NODES ? failed({ kind: 'tooMany', address, nodes, mostNodes: MOST_NODES }) : result;
  } catch (error) {
    if (signal.aborted) return failed({ kind: 'cancelled', address });
    return failed(
      error instanceof TooLarge
        ? { kind: 'tooLarge', address, mostBytes: MOST_BYTES }
        : { kind: 'unreachable', address },
    );
  } finally {
    clearTimeout(patience);
  }
}

function nodeCount({ strategies, initiatives, priorityProjects }: Plan): number {
  const directions = strategies.flatMap((strategy) => strategy.directions);
  const policies = directions.reduce((sum, direction) => sum + direction.policies.length, 0);
  return 1 + strategies.length + directions.length + policies + initiatives.length + priorityProjects.length;
}

async function loadBuiltIn(): Promise<LoadResult> {
  const address = 'data/sagamihara-2025/plan.json';
  try {
    const file = await import('../../data/sagamihara-2025/plan.json?checked');
    return { ok: true, plan: file.default };
  } catch {
    return { ok: false, failure: { kind: 'unreachable', address } };
  }
}

/** The same page with the built-in plan and nothing else asked for. */
export function builtInAddress(page: string, language: string): string {
  const url = new URL(page);
  url.search = new URLSearchParams({ lang: language }).toString();
  url.hash = '';
  return url.href;
}
