/** Fetches and validates a plan file. Loaded on demand. */

import { parseInWorker } from '../open/parseInWorker.ts';
import { branchesBelow } from '../plan/items.ts';
import type { Plan } from '../plan/plan.ts';
import type { LoadFailure } from '../views/problem/failure.ts';
import { PLAN_HEADER, SAVED_AT_HEADER } from './offline/serviceWorker.ts';

export type Progress = {
  readonly received: number;
  /** In bytes. Null if the server does not send it, or sends the compressed length. */
  readonly all: number | null;
};

export type LoadedPlan = {
  readonly plan: Plan;
  /** When the browser cached this copy, if the host is unreachable; null for a fresh response. */
  readonly savedAt: Date | null;
};

export type LoadResult =
  | ({ readonly ok: true } & LoadedPlan)
  | { readonly ok: false; readonly failure: LoadFailure };

/** `checking`: the file has arrived and is being parsed. */
export type LoadStage =
  | { readonly kind: 'receiving'; readonly progress: Progress }
  | { readonly kind: 'checking' };

export type LoadOptions = {
  /** Aborted when the user cancels. */
  readonly signal: AbortSignal;
  readonly onStage: (stage: LoadStage) => void;
};

/** How long a server may send nothing before the request fails. */
const STALL_TIMEOUT_MS = 20_000;
/** The page could not draw a larger plan. */
export const MAX_BYTES = 16_000_000;
const MAX_NODES = 20_000;

/** Fetches and parses a plan. Never throws; failures are returned. */
export async function loadFile(url: URL, { signal, onStage }: LoadOptions): Promise<LoadResult> {
  const address = url.href;
  const failed = (failure: LoadFailure): LoadResult => ({ ok: false, failure });
  const request = new AbortController();
  const abort = () => request.abort();
  // `AbortSignal.any` is newer than the browsers that are supported.
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  let timer = setTimeout(abort, STALL_TIMEOUT_MS);
  const restartTimer = () => {
    clearTimeout(timer);
    timer = setTimeout(abort, STALL_TIMEOUT_MS);
  };
  try {
    const response = await fetch(url, {
      // Revalidate on each load, so that a corrected plan shows at once; an unchanged one is not sent again.
      cache: 'no-cache',
      headers: { [PLAN_HEADER]: '1' },
      signal: request.signal,
    });
    if (!response.ok) return failed({ kind: 'refused', address, status: response.status });
    const bytes = await readBytes(response, {
      maxBytes: MAX_BYTES,
      onProgress: (progress) => onStage({ kind: 'receiving', progress }),
      restartTimer,
    });
    clearTimeout(timer);
    const result = await parsePlanBytes(bytes, address, { signal, onStage });
    return result.ok ? { ...result, savedAt: savedAt(response) } : result;
  } catch (error) {
    if (signal.aborted) return failed({ kind: 'cancelled', address });
    return failed(
      error instanceof TooLarge
        ? { kind: 'tooLarge', address, mostBytes: MAX_BYTES }
        : { kind: 'unreachable', address },
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** Parses the bytes of a plan file. `address` names the file in failures. Rejects if the signal aborts. */
export async function parsePlanBytes(
  bytes: Uint8Array<ArrayBuffer>,
  address: string,
  { signal, onStage }: LoadOptions,
): Promise<LoadResult> {
  onStage({ kind: 'checking' });
  const result = await parseInWorker(bytes, signal);
  if (!result.ok) return { ok: false, failure: { kind: 'invalid', address, problems: result.problems } };
  const nodes = nodeCount(result.plan);
  if (nodes <= MAX_NODES) return { ...result, savedAt: null };
  return { ok: false, failure: { kind: 'tooMany', address, nodes, mostNodes: MAX_NODES } };
}

function savedAt({ headers }: Response): Date | null {
  const date = new Date(headers.get(SAVED_AT_HEADER) ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
}

function nodeCount({ strategies, initiatives, priorityProjects }: Plan): number {
  const branches = strategies.reduce((sum, strategy) => sum + [...branchesBelow(strategy)].length, 0);
  return 1 + strategies.length + branches + initiatives.length + priorityProjects.length;
}

class TooLarge extends Error {}

type ReadOptions = {
  readonly maxBytes: number;
  readonly onProgress: (progress: Progress) => void;
  /** Called for each chunk to reset the timeout. */
  readonly restartTimer: () => void;
};

/** Reads a response chunk by chunk. Throws {@link TooLarge} above `maxBytes` bytes. */
async function readBytes(
  response: Response,
  { maxBytes, onProgress, restartTimer }: ReadOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoded = response.headers.get('content-encoding') !== null;
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const all = encoded || !Number.isFinite(length) ? null : length;
  if (all !== null && all > maxBytes) throw new TooLarge();
  if (response.body === null) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    restartTimer();
    received += value.length;
    if (received > maxBytes) {
      await reader.cancel();
      throw new TooLarge();
    }
    chunks.push(value);
    onProgress({ received, all });
  }
  const bytes = new Uint8Array(received);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
