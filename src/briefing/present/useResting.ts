/** Whether the pointer has rested for a while: what only the presenter needs may then step back. */
import { useEffect, useState } from 'react';

const REST_MS = 3_000;

export function useResting(): boolean {
  const [resting, setResting] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setResting(true), REST_MS);
    const stir = () => {
      clearTimeout(timer);
      setResting(false);
      timer = setTimeout(() => setResting(true), REST_MS);
    };
    document.addEventListener('pointermove', stir);
    document.addEventListener('pointerdown', stir);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointermove', stir);
      document.removeEventListener('pointerdown', stir);
    };
  }, []);
  return resting;
}
