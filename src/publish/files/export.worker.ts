/** Makes files apart from the page, which stays free however large the plan is. */
import { bundleFiles } from '../../exchange/bundle.ts';
import type { ExportContent } from '../../exchange/exportContent.ts';
import { exportFiles } from '../../exchange/exportFiles.ts';
import type { ExportedFile } from '../../exchange/exportTask.ts';
import type { Format } from '../../exchange/formats.ts';

export type ExportRequest = { readonly format: Format; readonly content: ExportContent };
export type ExportResponse =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'file'; readonly file: ExportedFile }
  | { readonly kind: 'failed'; readonly error: unknown };

addEventListener('message', async ({ data: { format, content } }: MessageEvent<ExportRequest>) => {
  const tell = (news: ExportResponse) => postMessage(news);
  try {
    const files = await exportFiles([format], content, {
      onProgress: (share) => tell({ kind: 'progress', share }),
      // Nobody else waits here for a turn, and whoever cancels ends the worker.
      pause: () => Promise.resolve(),
    });
    const file = bundleFiles(files);
    const news: ExportResponse = { kind: 'file', file };
    // Handed over, not copied: a large plan's overlaps are many megabytes.
    postMessage(news, { transfer: file.parts.map(({ buffer }) => buffer) });
  } catch (error) {
    tell({ kind: 'failed', error });
  }
});
