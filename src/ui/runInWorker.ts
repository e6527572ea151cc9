/** Work apart from the page, which stays free meanwhile; on the page itself where it may have no worker. */
type WorkerTask<News, Result> = {
  readonly worker: () => Worker;
  readonly request: unknown;
  /** What the worker's message ends with; undefined while more is to come. Throws what failed. */
  readonly onMessage: (news: News) => Result | undefined;
  /** The same work on the page. */
  readonly fallback: () => Promise<Result>;
  readonly signal?: AbortSignal | undefined;
};

/** Rejects with the signal's reason when the work is cancelled. */
export async function runInWorker<News, Result>(work: WorkerTask<News, Result>): Promise<Result> {
  const { request, onMessage, fallback, signal } = work;
  signal?.throwIfAborted();
  const worker = startWorker(work.worker);
  if (worker === null) return fallback();
  try {
    return await new Promise((resolve, reject) => {
      let spoke = false;
      signal?.addEventListener('abort', () => reject(signal.reason));
      worker.addEventListener('message', ({ data }: MessageEvent<News>) => {
        spoke = true;
        try {
          const result = onMessage(data);
          if (result !== undefined) resolve(result);
        } catch (error) {
          reject(error);
        }
      });
      // One that never spoke was refused: some browsers let a page without a host have none.
      worker.addEventListener('error', () =>
        spoke ? reject(new Error('The worker failed')) : resolve(fallback()),
      );
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

function startWorker(worker: () => Worker): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return worker();
  } catch {
    return null;
  }
}
