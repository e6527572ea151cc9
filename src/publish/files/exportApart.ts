/** The exports, where they do not hold the page up. */
import { bundled } from '../../exchange/bundle.ts';
import type { Content } from '../../exchange/content.ts';
import type { Drive, MadeFile } from '../../exchange/draft.ts';
import { exported } from '../../exchange/exported.ts';
import type { Format } from '../../exchange/formats.ts';
import { apart } from '../../ui/apart.ts';
import type { ExportNews, ExportOrder } from './export.worker.ts';

/** The file of a format, several as one. Rejects with the signal's reason when it is cancelled. */
export function exportApart(
  format: Format,
  content: Content,
  drive: Pick<Drive, 'signal' | 'onProgress'> = {},
): Promise<MadeFile> {
  const order: ExportOrder = { format, content };
  return apart<ExportNews, MadeFile>({
    worker: () => new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' }),
    order,
    signal: drive.signal,
    hear: (news) => {
      if (news.kind === 'file') return news.file;
      if (news.kind === 'failed') throw news.error;
      drive.onProgress?.(news.share);
      return undefined;
    },
    here: async () => bundled(await exported([format], content, drive)),
  });
}
