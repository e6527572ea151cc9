/** Runs a task in a Web Worker, with a main-thread fallback. */
type WorkerTask<Message, Result> = {
  readonly worker: () => Worker;
  readonly request: unknown;
  /** The result from the worker's last message; undefined for earlier messages. Throws if the task failed. */
  readonly onMessage: (message: Message) => Result | undefined;
  /** Runs the same task on the main thread. */
  readonly fallback: () => Promise<Result>;
  readonly signal?: AbortSignal | undefined;
};

/** Rejects with the signal's reason when the task is cancelled. */
export async function runInWorker<Message, Result>(task: WorkerTask<Message, Result>): Promise<Result> {
  const { request, onMessage, fallback, signal } = task;
  signal?.throwIfAborted();
  const worker = startWorker(task.worker);
  if (worker === null) return fallback();
  try {
    return await new Promise((resolve, reject) => {
      let hasResponded = false;
      signal?.addEventListener('abort', () => reject(signal.reason));
      worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        hasResponded = true;
        try {
          const result = onMessage(data);
          if (result !== undefined) resolve(result);
        } catch (error) {
          reject(error);
        }
      });
      // Some browsers refuse workers on pages opened from disk, which shows as an error before any message.
      worker.addEventListener('error', () =>
        hasResponded ? reject(new Error('The worker failed')) : resolve(fallback()),
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
