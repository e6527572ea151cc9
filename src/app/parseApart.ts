/** The parser, where it does not hold the page up. It is loaded only when a file is opened. */
import type { ParseResult } from '../plan/parse.ts';

export async function parseApart(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<ParseResult> {
  if (typeof Worker === 'undefined') {
    const { parsePlanText } = await import('../plan/parse.ts');
    return parsePlanText(new TextDecoder().decode(bytes));
  }
  const worker = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<ParseResult>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.addEventListener('message', ({ data }: MessageEvent<ParseResult>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('The parser failed')));
      worker.postMessage(bytes, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
