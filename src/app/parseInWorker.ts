/** The parser, where it does not hold the page up. It is loaded only when a file is opened. */
import type { ParseResult } from '../plan/parse.ts';
import type { PlanProblem } from '../plan/problem.ts';
import { runInWorker } from '../ui/runInWorker.ts';
import { joinPlan, type PlanChunk } from './planChunks.ts';

/** What the parser says: why it refuses the file, or the plan piece by piece. */
export type ParseResponse =
  | PlanChunk
  | { readonly kind: 'refused'; readonly problems: readonly PlanProblem[] };

export function parseInWorker(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<ParseResult> {
  const pieces: PlanChunk[] = [];
  return runInWorker<ParseResponse, ParseResult>({
    worker: () => new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' }),
    request: bytes,
    signal,
    onMessage: (news) => {
      if (news.kind === 'refused') return { ok: false, problems: news.problems };
      pieces.push(news);
      const plan = joinPlan(pieces);
      return plan === null ? undefined : { ok: true, plan };
    },
    fallback: async () => {
      const { parsePlanText } = await import('../plan/parse.ts');
      return parsePlanText(new TextDecoder().decode(bytes));
    },
  });
}
