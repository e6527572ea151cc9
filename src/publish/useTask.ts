/** A cancellable task with progress. */
import { useEffect, useRef, useState } from 'react';

/** `of`: what the task makes; `share`: its progress, from 0 to 1. */
export type TaskState<Of, Result> =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  | { readonly kind: 'making'; readonly of: Of; readonly share: number }
  | { readonly kind: 'done'; readonly result: Result };

export type TaskOptions = { readonly signal: AbortSignal; readonly onProgress: (share: number) => void };

export type Task<Of, Result> = {
  readonly state: TaskState<Of, Result>;
  /** Cancels the running task. Never rejects: resolves to how the new task ended. */
  readonly run: (
    of: Of,
    work: (options: TaskOptions) => Promise<Result>,
  ) => Promise<TaskState<Of, Result>['kind']>;
  readonly cancel: () => void;
  /** Discards the result. */
  readonly reset: () => void;
};

/** Runs one task at a time, and cancels it when the component unmounts. */
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
      // Work that ignores the signal has finished although it was cancelled.
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
