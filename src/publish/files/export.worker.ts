/** The worker that exports files, so that the page stays responsive. */
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
  const respond = (response: ExportResponse) => postMessage(response);
  try {
    const files = await exportFiles([format], content, {
      onProgress: (share) => respond({ kind: 'progress', share }),
      // A worker needs no pauses, and cancelling terminates it.
      pause: () => Promise.resolve(),
    });
    const file = bundleFiles(files);
    const response: ExportResponse = { kind: 'file', file };
    // Transferred instead of copied: the overlaps of a large plan take many megabytes.
    postMessage(response, { transfer: file.parts.map(({ buffer }) => buffer) });
  } catch (error) {
    respond({ kind: 'failed', error });
  }
});
