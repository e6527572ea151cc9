/** Autoplay for an unattended screen: advances by itself, pauses on input, and resumes after a while. */
import { useEffect, useEffectEvent, useState } from 'react';
import { useEventListener } from '../../ui/useEventListener.ts';

/** Long enough for a visitor to read at length. */
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

/** `goOn` is called when the next step is due; `at` changes with each step. */
export function useAutoplay(at: unknown, goOn: () => void): Autoplay {
  const [state, setState] = useState<Autoplay['state']>('off');
  const [seconds, setSeconds] = useState<Pace>(20);
  const [touched, setTouched] = useState(0);
  const next = useEffectEvent(goOn);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step and each input restarts the timer
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
    // Its own controls do not pause it.
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
