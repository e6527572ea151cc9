/** The presenter's stopwatch: starts with the presentation and survives reloads. */
import { useEffect, useState } from 'react';
import { getItem, removeItem, setItem } from '../../store/browserStorage.ts';
import { type Clock, parseClock, serializeClock, startClock, toggleClock } from './clock.ts';

export type ClockControl = {
  readonly clock: Clock;
  readonly toggle: () => void;
  readonly reset: () => void;
  /** Call it when the presentation ends, so that the next one starts at 0. */
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

/** Stores the clock; reading it back gives the same clock. */
function stored(clock: Clock): Clock {
  setItem(window, 'clock', serializeClock(clock));
  return clock;
}

/** Current time in ms since 1970, updated every second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
