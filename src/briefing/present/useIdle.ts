/** Whether the pointer has rested for a while; the presenter's controls and the cursor then hide. */
import { useEffect, useEffectEvent, useState } from 'react';

const IDLE_MS = 3_000;

/** `pointing`: movements over the picture move the pointer and do not show the controls. */
export function useIdle(pointing: boolean): boolean {
  const [resting, setResting] = useState(false);
  const isActivity = useEffectEvent(
    ({ type, target }: Event) => !(pointing && type === 'pointermove' && isInPicture(target)),
  );
  useEffect(() => {
    let timer = setTimeout(() => setResting(true), IDLE_MS);
    const onActivity = (event: Event) => {
      if (!isActivity(event)) return;
      clearTimeout(timer);
      setResting(false);
      timer = setTimeout(() => setResting(true), IDLE_MS);
    };
    document.addEventListener('pointermove', onActivity);
    document.addEventListener('pointerdown', onActivity);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointermove', onActivity);
      document.removeEventListener('pointerdown', onActivity);
    };
  }, []);
  return resting;
}

function isInPicture(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('main') !== null;
}
