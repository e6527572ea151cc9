import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: () => -1,
};

/** The keys of a tab, as the ARIA practices have it: they choose another one, which takes the focus. */
export function tabKeys<Value>(values: readonly Value[], value: Value, choose: (next: Value) => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = values.at(step(values.indexOf(value)) % values.length) ?? value;
    choose(next);
    const tabs = event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role="tab"]');
    tabs?.[values.indexOf(next)]?.focus();
  };
}
