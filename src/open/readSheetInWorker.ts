import type { SheetReading, SheetRequest } from '../exchange/sheet/readSheet.ts';
import { runInWorker } from '../ui/runInWorker.ts';

/** Reads a spreadsheet as a plan in a worker, with a main-thread fallback. Rejects if the signal aborts. */
export function readSheetInWorker(request: SheetRequest, signal: AbortSignal): Promise<SheetReading> {
  return runInWorker<SheetReading, SheetReading>({
    worker: () => new Worker(new URL('./sheet.worker.ts', import.meta.url), { type: 'module' }),
    request,
    signal,
    onMessage: (reading) => reading,
    fallback: async () => (await import('../exchange/sheet/readSheet.ts')).readSheet(request),
  });
}
