/** The parser, where it does not hold the page up. It is loaded only when a file is opened. */
import type { ParseResult } from '../plan/parse.ts';
import type { PlanProblem } from '../plan/problem.ts';
import { joined, type PlanPiece } from './planPieces.ts';

/** What the parser says: why it refuses the file, or the plan piece by piece. */
export type FromParser = PlanPiece | { readonly kind: 'refused'; readonly problems: readonly PlanProblem[] };

export async function parseApart(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<ParseResult> {
  if (typeof Worker === 'undefined') {
    const { parsePlanText } = await import('../plan/parse.ts');
    return parsePlanText(new TextDecoder().decode(bytes));
  }
  const worker = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<ParseResult>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      const pieces: PlanPiece[] = [];
      worker.addEventListener('message', ({ data }: MessageEvent<FromParser>) => {
        if (data.kind === 'refused') return resolve({ ok: false, problems: data.problems });
        pieces.push(data);
        const plan = joined(pieces);
        if (plan !== null) resolve({ ok: true, plan });
      });
      worker.addEventListener('error', () => reject(new Error('The parser failed')));
      worker.postMessage(bytes, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
