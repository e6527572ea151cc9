/** A screen that nobody attends: goes on by itself, holds still when touched, and goes on after a while at rest. */
import { useEffect, useEffectEvent, useState } from 'react';
import { useEventListener } from '../../ui/useEventListener.ts';

/** What a visitor reads at length is not taken away sooner. */
const PAUSE_AFTER_INPUT_MS = 60_000;
const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;
export const PACES = [10, 20, 30, 60] as const;
export type Pace = (typeof PACES)[number];

export type Autoplay = {
  readonly state: 'off' | 'playing' | 'held';
  readonly seconds: Pace;
  readonly setSeconds: (seconds: Pace) => void;
  readonly toggle: () => void;
};

/** `goOn` is called when it is time for another step; `at` changes with the step. */
export function useAutoplay(at: unknown, goOn: () => void): Autoplay {
  const [state, setState] = useState<Autoplay['state']>('off');
  const [seconds, setSeconds] = useState<Pace>(20);
  const [touched, setTouched] = useState(0);
  const next = useEffectEvent(goOn);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step, and each touch, begins the wait anew.
  useEffect(() => {
    if (state === 'off') return;
    const wait = state === 'playing' ? seconds * 1_000 : PAUSE_AFTER_INPUT_MS;
    const timer = setTimeout(() => {
      setState('playing');
      next();
    }, wait);
    return () => clearTimeout(timer);
  }, [state, seconds, at, touched]);

  const hold = ({ target }: Event) => {
    // Its own controls are no touch: who sets the pace wants it to go on.
    if (target instanceof Element && target.closest('[data-autoplay]')) return;
    setState((before) => (before === 'off' ? 'off' : 'held'));
    setTouched((times) => times + 1);
  };
  useEventListener(state === 'off' ? null : document, TOUCHES, hold, true);

  return {
    state,
    seconds,
    setSeconds,
    toggle: () => setState((before) => (before === 'off' ? 'playing' : 'off')),
  };
}
