/** Parses a plan in a worker, with a main-thread fallback. Loaded only when a file is opened. */
import type { ParseResult } from '../plan/parse.ts';
import type { PlanProblem } from '../plan/problem.ts';
import { runInWorker } from '../ui/runInWorker.ts';
import { joinPlan, type PlanChunk } from './planChunks.ts';

/** Response of the parser: the plan in chunks, or why it is invalid. */
export type ParseResponse =
  | PlanChunk
  | { readonly kind: 'refused'; readonly problems: readonly PlanProblem[] };

export function parseInWorker(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<ParseResult> {
  const chunks: PlanChunk[] = [];
  return runInWorker<ParseResponse, ParseResult>({
    worker: () => new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' }),
    request: bytes,
    signal,
    onMessage: (message) => {
      if (message.kind === 'refused') return { ok: false, problems: message.problems };
      chunks.push(message);
      const plan = joinPlan(chunks);
      return plan === null ? undefined : { ok: true, plan };
    },
    fallback: async () => {
      const { parsePlanFile } = await import('../plan/parseFile.ts');
      return parsePlanFile(bytes);
    },
  });
}
