import { useEffect, useEffectEvent } from 'react';

/** Calls `act` once something is on the page, and again whenever `key` changes; not while that is null. */
export function useOnChange<Key>(key: Key | null, act: (key: Key) => void): void {
  const onChange = useEffectEvent(act);
  useEffect(() => {
    if (key !== null) onChange(key);
  }, [key]);
}
