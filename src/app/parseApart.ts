/** The parser, where it does not hold the page up. It is loaded only when a file is opened. */
import type { ParseResult } from '../plan/parse.ts';
import type { PlanProblem } from '../plan/problem.ts';
import { apart } from '../ui/apart.ts';
import { joined, type PlanPiece } from './planPieces.ts';

/** What the parser says: why it refuses the file, or the plan piece by piece. */
export type FromParser = PlanPiece | { readonly kind: 'refused'; readonly problems: readonly PlanProblem[] };

export function parseApart(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<ParseResult> {
  const pieces: PlanPiece[] = [];
  return apart<FromParser, ParseResult>({
    worker: () => new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' }),
    order: bytes,
    signal,
    hear: (news) => {
      if (news.kind === 'refused') return { ok: false, problems: news.problems };
      pieces.push(news);
      const plan = joined(pieces);
      return plan === null ? undefined : { ok: true, plan };
    },
    here: async () => {
      const { parsePlanText } = await import('../plan/parse.ts');
      return parsePlanText(new TextDecoder().decode(bytes));
    },
  });
}
