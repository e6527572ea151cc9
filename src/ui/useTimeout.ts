import { useEffect, useEffectEvent } from 'react';

/** Calls `act` after `ms` milliseconds; null calls it off. Another `key` begins the wait anew. */
export function useTimeout(act: () => void, ms: number | null, key?: unknown): void {
  const onTime = useEffectEvent(act);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what the wait is about
  useEffect(() => {
    if (ms === null) return;
    const timer = setTimeout(() => onTime(), ms);
    return () => clearTimeout(timer);
  }, [ms, key]);
}
