/** Autoplay for an unattended screen: advances by itself, pauses on input, and resumes after a while. */
import { useEffect, useEffectEvent, useState } from 'react';
import { useEventListener } from '../../ui/useEventListener.ts';

/** Long enough for a visitor to read at length. */
const PAUSE_AFTER_INPUT_MS = 60_000;
const INPUT_EVENTS = ['pointerdown', 'keydown', 'wheel'] as const;
export const PACES = [10, 20, 30, 60] as const;
export type Pace = (typeof PACES)[number];

export type Autoplay = {
  readonly state: 'off' | 'playing' | 'held';
  readonly seconds: Pace;
  readonly setSeconds: (seconds: Pace) => void;
  readonly toggle: () => void;
};

/** `onAdvance` is called when the next step is due; `at` changes with each step. */
export function useAutoplay(at: unknown, onAdvance: () => void): Autoplay {
  const [state, setState] = useState<Autoplay['state']>('off');
  const [seconds, setSeconds] = useState<Pace>(20);
  const [inputs, setInputs] = useState(0);
  const next = useEffectEvent(onAdvance);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step and each input restarts the timer
  useEffect(() => {
    if (state === 'off') return;
    const wait = state === 'playing' ? seconds * 1_000 : PAUSE_AFTER_INPUT_MS;
    const timer = setTimeout(() => {
      setState('playing');
      next();
    }, wait);
    return () => clearTimeout(timer);
  }, [state, seconds, at, inputs]);

  const pause = ({ target }: Event) => {
    // Its own controls do not pause it.
    if (target instanceof Element && target.closest('[data-autoplay]')) return;
    setState((before) => (before === 'off' ? 'off' : 'held'));
    setInputs((times) => times + 1);
  };
  useEventListener(state === 'off' ? null : document, INPUT_EVENTS, pause, true);

  return {
    state,
    seconds,
    setSeconds,
    toggle: () => setState((before) => (before === 'off' ? 'playing' : 'off')),
  };
}
