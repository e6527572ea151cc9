/** Work apart from the page, which stays free meanwhile; on the page itself where it may have no worker. */
type Work<News, Result> = {
  readonly worker: () => Worker;
  readonly order: unknown;
  /** What the worker's message ends with; undefined while more is to come. Throws what failed. */
  readonly hear: (news: News) => Result | undefined;
  /** The same work on the page. */
  readonly here: () => Promise<Result>;
  readonly signal?: AbortSignal | undefined;
};

/** Rejects with the signal's reason when the work is cancelled. */
export async function apart<News, Result>(work: Work<News, Result>): Promise<Result> {
  const { order, hear, here, signal } = work;
  signal?.throwIfAborted();
  const worker = begun(work.worker);
  if (worker === null) return here();
  try {
    return await new Promise((resolve, reject) => {
      let spoke = false;
      signal?.addEventListener('abort', () => reject(signal.reason));
      worker.addEventListener('message', ({ data }: MessageEvent<News>) => {
        spoke = true;
        try {
          const result = hear(data);
          if (result !== undefined) resolve(result);
        } catch (error) {
          reject(error);
        }
      });
      // One that never spoke was refused: some browsers let a page without a host have none.
      worker.addEventListener('error', () =>
        spoke ? reject(new Error('The worker failed')) : resolve(here()),
      );
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}

function begun(worker: () => Worker): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return worker();
  } catch {
    return null;
  }
}
