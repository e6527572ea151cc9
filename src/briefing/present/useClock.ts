/** The presenter's clock: begins with the presentation, and goes on through reloads. */
import { useEffect, useState } from 'react';
import { type Clock, clockKept, clockOf, startedClock, toggledClock } from './clock.ts';
import { keepForVisit, visitValue } from './visit.ts';

export type ClockControl = {
  readonly clock: Clock;
  readonly toggle: () => void;
  readonly reset: () => void;
  /** To be called when the presentation ends: the next one begins at 0. */
  readonly forget: () => void;
};

export function useClock(): ClockControl {
  const [clock, setClock] = useState(() => clockOf(visitValue('clock')) ?? startedClock(Date.now()));
  useEffect(() => keepForVisit('clock', clockKept(clock)), [clock]);
  return {
    clock,
    toggle: () => setClock((before) => toggledClock(before, Date.now())),
    reset: () => setClock(startedClock(Date.now())),
    forget: () => keepForVisit('clock', null),
  };
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
