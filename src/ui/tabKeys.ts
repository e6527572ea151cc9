import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, (index: number) => number>> = {
  ArrowLeft: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  Home: () => 0,
  End: () => -1,
};

/** The key handler of a tab, as in the ARIA Authoring Practices: keys select another tab and focus it. */
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
