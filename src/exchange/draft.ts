/** A file to be: its name is known at once, its content is made step by step. */
export type Bytes = Uint8Array<ArrayBuffer>;

export type Draft = {
  /** ASCII, with its ending, without a folder. */
  readonly name: string;
  readonly mediaType: string;
  /** About how many steps it takes. */
  readonly steps: number;
  /**
   * Each step is short and gives a piece of text, possibly none. What is no text comes in one at the end,
   * from a library that is loaded only then.
   */
  readonly make: () => Generator<string, (() => Promise<Bytes>) | undefined>;
};

export type MadeFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly parts: readonly Bytes[];
};

export type Drive = {
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
export async function made(drafts: readonly Draft[], drive: Drive = {}): Promise<readonly MadeFile[]> {
  const { signal, onProgress, pause = aMoment } = drive;
  const all = drafts.reduce((sum, { steps }) => sum + steps, 0);
  const files: MadeFile[] = [];
  let before = 0;
  for (const draft of drafts) {
    let steps = 0;
    const parts: Bytes[] = [];
    const making = draft.make();
    for (;;) {
      signal?.throwIfAborted();
      const { text, taken, end } = someSteps(making);
      steps += taken;
      if (text !== '') parts.push(new TextEncoder().encode(text));
      onProgress?.(share(before + Math.min(steps, draft.steps), all));
      await pause();
      if (end === undefined) continue;
      signal?.throwIfAborted();
      const bytes = await end.bytes?.();
      if (bytes !== undefined) parts.push(bytes);
      break;
    }
    before += draft.steps;
    files.push({ name: draft.name, mediaType: draft.mediaType, parts });
  }
  signal?.throwIfAborted();
  onProgress?.(1);
  return files;
}

type Slice = {
  readonly text: string;
  readonly taken: number;
  readonly end?: { readonly bytes: (() => Promise<Bytes>) | undefined };
};

function someSteps(making: ReturnType<Draft['make']>): Slice {
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
export function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
