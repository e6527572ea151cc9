/** A file to be: its name is known at once, its content is made step by step. */
export type Bytes = Uint8Array<ArrayBuffer>;

export type ExportTask = {
  /** ASCII, with its ending, without a folder. */
  readonly name: string;
  readonly mediaType: string;
  /** About how many steps it takes. */
  readonly steps: number;
  /**
   * Each step is short and gives a piece of text, possibly none. What is no text comes in one at the end,
   * from a library that is loaded only then.
   */
  readonly run: () => Generator<string, (() => Promise<Bytes>) | undefined>;
};

export type ExportedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly parts: readonly Bytes[];
};

export type TaskOptions = {
  /** Ends the work with its reason. */
  readonly signal?: AbortSignal;
  /** The share that is done, 0–1. */
  readonly onProgress?: (share: number) => void;
  /** Lets others have their turn. */
  readonly pause?: () => Promise<void>;
};

/** Short enough that nobody notices, long enough that pauses do not count. */
const STEPS_AT_ONCE = 250;

/** Makes the files one after the other, with a pause after every few steps, so that a page stays alive. */
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
    const making = task.run();
    for (;;) {
      signal?.throwIfAborted();
      const { text, taken, end } = runSteps(making);
      steps += taken;
      if (text !== '') parts.push(new TextEncoder().encode(text));
      onProgress?.(share(before + Math.min(steps, task.steps), all));
      await pause();
      if (end === undefined) continue;
      signal?.throwIfAborted();
      const bytes = await end.bytes?.();
      if (bytes !== undefined) parts.push(bytes);
      break;
    }
    before += task.steps;
    files.push({ name: task.name, mediaType: task.mediaType, parts });
  }
  signal?.throwIfAborted();
  onProgress?.(1);
  return files;
}

type StepsResult = {
  readonly text: string;
  readonly taken: number;
  readonly end?: { readonly bytes: (() => Promise<Bytes>) | undefined };
};

function runSteps(making: ReturnType<ExportTask['run']>): StepsResult {
  let text = '';
  for (let taken = 0; taken < STEPS_AT_ONCE; taken += 1) {
    const step = making.next();
    if (step.done === true) return { text, taken, end: { bytes: step.value } };
    text += step.value;
  }
  return { text, taken: STEPS_AT_ONCE };
}

function share(done: number, all: number): number {
  return all === 0 ? 0 : Math.min(1, done / all);
}

/** Lets the page have its turn. */
export function yieldToMain(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
