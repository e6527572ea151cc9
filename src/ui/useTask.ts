import { useEffect, useRef } from 'react';

export type Task = {
  /** Begins a task, and aborts the one before. */
  readonly begin: () => AbortSignal;
  /** Whether no other task has begun since. */
  readonly isLast: (signal: AbortSignal) => boolean;
  readonly abort: () => void;
};

/** One task at a time, such as making a file. Who leaves its component has no more use for it: it is aborted. */
export function useTask(): Task {
  const running = useRef<AbortController | null>(null);
  const abort = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);
  return {
    begin: () => {
      abort();
      running.current = new AbortController();
      return running.current.signal;
    },
    isLast: (signal) => running.current?.signal === signal,
    abort,
  };
}
