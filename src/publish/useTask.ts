/** A task that the user starts, watches and may cancel: it ends with a result, or says that it failed. */
import { useEffect, useRef, useState } from 'react';

/** `of` says what is made; `share` how much of it is done, from 0 to 1. */
export type TaskState<Of, Result> =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  | { readonly kind: 'making'; readonly of: Of; readonly share: number }
  | { readonly kind: 'done'; readonly result: Result };

export type TaskOptions = { readonly signal: AbortSignal; readonly onProgress: (share: number) => void };

export type Task<Of, Result> = {
  readonly state: TaskState<Of, Result>;
  /** Cancels what is under way. Never rejects: resolves to how the task ended. */
  readonly run: (
    of: Of,
    work: (options: TaskOptions) => Promise<Result>,
  ) => Promise<TaskState<Of, Result>['kind']>;
  readonly cancel: () => void;
  /** Forgets the result. */
  readonly reset: () => void;
};

/** One task at a time; it is cancelled when its component goes. */
export function useTask<Of, Result>(): Task<Of, Result> {
  const [state, setState] = useState<TaskState<Of, Result>>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run: Task<Of, Result>['run'] = async (of, work) => {
    running.current?.abort();
    const control = new AbortController();
    const { signal } = control;
    running.current = control;
    const show = (next: TaskState<Of, Result>) => {
      if (running.current === control) setState(next);
      return next.kind;
    };
    show({ kind: 'making', of, share: 0 });
    const onProgress = (share: number) => {
      if (!signal.aborted) show({ kind: 'making', of, share });
    };
    try {
      const result = await work({ signal, onProgress });
      // What is made in one go notices only now that it was cancelled.
      signal.throwIfAborted();
      return show({ kind: 'done', result });
    } catch {
      return show({ kind: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return {
    state,
    run,
    cancel: () => running.current?.abort(),
    reset: () => setState({ kind: 'idle' }),
  };
}
