/** The presenter's clock: begins with the presentation, and goes on through reloads. */
import { useEffect, useState } from 'react';
import { getItem, removeItem, setItem } from '../../store/browserStorage.ts';
import { type Clock, parseClock, serializeClock, startClock, toggleClock } from './clock.ts';

export type ClockControl = {
  readonly clock: Clock;
  readonly toggle: () => void;
  readonly reset: () => void;
  /** To be called when the presentation ends: the next one begins at 0. */
  readonly discard: () => void;
};

export function useClock(): ClockControl {
  const [clock, setClock] = useState(() =>
    stored(parseClock(getItem(window, 'clock')) ?? startClock(Date.now())),
  );
  return {
    clock,
    toggle: () => setClock(stored(toggleClock(clock, Date.now()))),
    reset: () => setClock(stored(startClock(Date.now()))),
    discard: () => removeItem(window, 'clock'),
  };
}

/** Reading it again gives the same clock. */
function stored(clock: Clock): Clock {
  setItem(window, 'clock', serializeClock(clock));
  return clock;
}

/** The time of day in ms since 1970, told every second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
