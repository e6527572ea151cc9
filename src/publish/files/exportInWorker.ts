/** The exports, where they do not hold the page up. */
import { bundleFiles } from '../../exchange/bundle.ts';
import type { ExportContent } from '../../exchange/exportContent.ts';
import { exportFiles } from '../../exchange/exportFiles.ts';
import type { ExportedFile, TaskOptions } from '../../exchange/exportTask.ts';
import type { Format } from '../../exchange/formats.ts';
import { runInWorker } from '../../ui/runInWorker.ts';
import type { ExportRequest, ExportResponse } from './export.worker.ts';

/** The file of a format, several as one. Rejects with the signal's reason when it is cancelled. */
export function exportInWorker(
  format: Format,
  content: ExportContent,
  drive: Pick<TaskOptions, 'signal' | 'onProgress'> = {},
): Promise<ExportedFile> {
  const request: ExportRequest = { format, content };
  return runInWorker<ExportResponse, ExportedFile>({
    worker: () => new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' }),
    request,
    signal: drive.signal,
    onMessage: (news) => {
      if (news.kind === 'file') return news.file;
      if (news.kind === 'failed') throw news.error;
      drive.onProgress?.(news.share);
      return undefined;
    },
    fallback: async () => bundleFiles(await exportFiles([format], content, drive)),
  });
}
