import { useEffect, useEffectEvent } from 'react';

/** Calls `act` on mount and whenever `key` changes, but not while `key` is null. */
export function useOnChange<Key>(key: Key | null, act: (key: Key) => void): void {
  const onChange = useEffectEvent(act);
  useEffect(() => {
    if (key !== null) onChange(key);
  }, [key]);
}
