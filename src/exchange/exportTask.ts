/** An export task: the name of its file is known at once, its content is generated in short steps. */
export type Bytes = Uint8Array<ArrayBuffer>;

export type ExportTask = {
  /** ASCII, with extension, without a directory. */
  readonly name: string;
  readonly mediaType: string;
  /** The approximate number of steps. */
  readonly steps: number;
  /**
   * Each step is short and yields a piece of text, possibly an empty one. Binary content is returned at the end
   * as a function, which loads the library that it needs.
   */
  readonly run: () => Generator<string, (() => Promise<Bytes>) | undefined>;
};

export type ExportedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly parts: readonly Bytes[];
};

export type TaskOptions = {
  /** When aborted, the task rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with the completed share, 0–1. */
  readonly onProgress?: (share: number) => void;
  /** Called between chunks of steps, to keep the page responsive. */
  readonly pause?: () => Promise<void>;
};

/** Few enough that a chunk blocks the page unnoticed, enough that pauses cost little. */
const STEPS_PER_CHUNK = 250;

/** Runs the tasks in sequence, with a pause after every chunk of steps, so that the page stays responsive. */
export async function runExportTasks(
  tasks: readonly ExportTask[],
  options: TaskOptions = {},
): Promise<readonly ExportedFile[]> {
  const { signal, onProgress, pause = yieldToMain } = options;
  const all = tasks.reduce((sum, { steps }) => sum + steps, 0);
  const files: ExportedFile[] = [];
  let before = 0;
  for (const task of tasks) {
    let steps = 0;
    const parts: Bytes[] = [];
    const generator = task.run();
    let step: IteratorResult<string, (() => Promise<Bytes>) | undefined>;
    do {
      signal?.throwIfAborted();
      let text = '';
      do {
        step = generator.next();
        if (step.done === true) break;
        text += step.value;
        steps += 1;
      } while (steps % STEPS_PER_CHUNK !== 0);
      if (text !== '') parts.push(new TextEncoder().encode(text));
      onProgress?.(share(before + Math.min(steps, task.steps), all));
      await pause();
    } while (step.done !== true);
    signal?.throwIfAborted();
    const bytes = await step.value?.();
    if (bytes !== undefined) parts.push(bytes);
    before += task.steps;
    files.push({ name: task.name, mediaType: task.mediaType, parts });
  }
  signal?.throwIfAborted();
  onProgress?.(1);
  return files;
}

function share(done: number, all: number): number {
  return all === 0 ? 0 : Math.min(1, done / all);
}

/** Resolves in a later task of the event loop, so that the page can handle input and paint. */
export function yieldToMain(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
