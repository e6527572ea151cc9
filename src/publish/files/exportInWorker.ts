/** Exports in a Web Worker, with a fallback on the main thread. */
import { bundleFiles } from '../../exchange/bundle.ts';
import type { ExportContent } from '../../exchange/exportContent.ts';
import { exportFiles } from '../../exchange/exportFiles.ts';
import type { ExportedFile, TaskOptions } from '../../exchange/exportTask.ts';
import type { Format } from '../../exchange/formats.ts';
import { runInWorker } from '../../ui/runInWorker.ts';
import type { ExportRequest, ExportResponse } from './export.worker.ts';

/** Exports a format as one file, several as a ZIP archive. Rejects with the signal's reason when aborted. */
export function exportInWorker(
  format: Format,
  content: ExportContent,
  options: Pick<TaskOptions, 'signal' | 'onProgress'> = {},
): Promise<ExportedFile> {
  return runInWorker<ExportResponse, ExportedFile>({
    worker: () => new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' }),
    request: { format, content } satisfies ExportRequest,
    signal: options.signal,
    onMessage: (response) => {
      if (response.kind === 'file') return response.file;
      if (response.kind === 'failed') throw response.error;
      options.onProgress?.(response.share);
      return undefined;
    },
    fallback: async () => bundleFiles(await exportFiles([format], content, options)),
  });
}
