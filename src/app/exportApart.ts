/** The exports, where they do not hold the page up. Their code is loaded only when a file is asked for. */
import type { Content } from '../exchange/content.ts';
import type { Drive, MadeFile } from '../exchange/draft.ts';
import type { Format } from '../exchange/formatNames.ts';
import type { ExportNews, ExportOrder } from './export.worker.ts';

/** The file of a format, several as one. Rejects with the signal's reason when it is cancelled. */
export async function exportApart(
  format: Format,
  content: Content,
  { signal, onProgress }: Pick<Drive, 'signal' | 'onProgress'> = {},
): Promise<MadeFile> {
  signal?.throwIfAborted();
  if (typeof Worker === 'undefined') {
    const [{ exported }, { bundled }] = await Promise.all([
      import('../exchange/exported.ts'),
      import('../exchange/bundle.ts'),
    ]);
    const files = await exported([format], content, {
      ...(signal === undefined ? {} : { signal }),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
    return bundled(files);
  }
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      worker.addEventListener('error', () => reject(new Error('The export failed')));
      worker.addEventListener('message', ({ data }: MessageEvent<ExportNews>) => {
        if (data.kind === 'progress') onProgress?.(data.share);
        else if (data.kind === 'file') resolve(data.file);
        else reject(data.error);
      });
      const order: ExportOrder = { format, content };
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}
