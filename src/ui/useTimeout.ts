import { useEffect, useEffectEvent } from 'react';

/** Calls `act` after `ms` milliseconds; null cancels it. A new `key` restarts the timer. */
export function useTimeout(act: () => void, ms: number | null, key?: unknown): void {
  const onTime = useEffectEvent(act);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key restarts the timer
  useEffect(() => {
    if (ms === null) return;
    const timer = setTimeout(() => onTime(), ms);
    return () => clearTimeout(timer);
  }, [ms, key]);
}
