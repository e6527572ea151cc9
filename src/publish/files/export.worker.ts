/** Makes files apart from the page, which stays free however large the plan is. */
import { bundled } from '../../exchange/bundle.ts';
import type { Content } from '../../exchange/content.ts';
import type { MadeFile } from '../../exchange/draft.ts';
import { exported } from '../../exchange/exported.ts';
import type { Format } from '../../exchange/formats.ts';

export type ExportOrder = { readonly format: Format; readonly content: Content };
export type ExportNews =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'file'; readonly file: MadeFile }
  | { readonly kind: 'failed'; readonly error: unknown };

addEventListener('message', async ({ data: { format, content } }: MessageEvent<ExportOrder>) => {
  const tell = (news: ExportNews) => postMessage(news);
  try {
    const files = await exported([format], content, {
      onProgress: (share) => tell({ kind: 'progress', share }),
      // Nobody else waits here for a turn, and whoever cancels ends the worker.
      pause: () => Promise.resolve(),
    });
    const file = bundled(files);
    const news: ExportNews = { kind: 'file', file };
    // Handed over, not copied: a large plan's overlaps are many megabytes.
    postMessage(news, { transfer: file.parts.map(({ buffer }) => buffer) });
  } catch (error) {
    tell({ kind: 'failed', error });
  }
});
