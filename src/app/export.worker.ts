/** Makes files apart from the page, which stays free however large the plan is. */
import type { Content } from '../export/content.ts';
import type { MadeFile } from '../export/draft.ts';
import { exported } from '../export/exported.ts';
import type { Format } from '../export/formats.ts';

export type ExportOrder = { readonly format: Format; readonly content: Content };
export type ExportNews =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'files'; readonly files: readonly MadeFile[] }
  | { readonly kind: 'failed'; readonly error: unknown };

addEventListener('message', async ({ data: { format, content } }: MessageEvent<ExportOrder>) => {
  const tell = (news: ExportNews) => postMessage(news);
  try {
    const files = await exported([format], content, {
      onProgress: (share) => tell({ kind: 'progress', share }),
      // Nobody else waits here for a turn, and whoever cancels ends the worker.
      pause: () => Promise.resolve(),
    });
    const news: ExportNews = { kind: 'files', files };
    // Handed over, not copied: a large plan's overlaps are 200 MB.
    postMessage(news, { transfer: files.flatMap(({ parts }) => parts.map(({ buffer }) => buffer)) });
  } catch (error) {
    tell({ kind: 'failed', error });
  }
});
