/** The presenter's clock: begins with the presentation, and goes on through reloads. */
import { useEffect, useState } from 'react';
import { forget, keep, keptValue } from '../../store/kept.ts';
import { type Clock, clockKept, clockOf, startedClock, toggledClock } from './clock.ts';

export type ClockControl = {
  readonly clock: Clock;
  readonly toggle: () => void;
  readonly reset: () => void;
  /** To be called when the presentation ends: the next one begins at 0. */
  readonly forget: () => void;
};

export function useClock(): ClockControl {
  const [clock, setClock] = useState(() =>
    stored(clockOf(keptValue(window, 'clock')) ?? startedClock(Date.now())),
  );
  return {
    clock,
    toggle: () => setClock(stored(toggledClock(clock, Date.now()))),
    reset: () => setClock(stored(startedClock(Date.now()))),
    forget: () => forget(window, 'clock'),
  };
}

/** Reading it again gives the same clock. */
function stored(clock: Clock): Clock {
  keep(window, 'clock', clockKept(clock));
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
