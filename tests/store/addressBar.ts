/** A store that follows the address, in jsdom for its real address bar and history. */
import { vi } from 'vitest';
import { createExplorer, type Explorer } from '../../src/store/explorer.ts';
import { syncHistory } from '../../src/store/history.ts';
import { readInitialState } from '../../src/store/initialState.ts';
import { smallGraph } from '../fixtures/small.ts';

let stop = () => {};

/** Before each test: an address without parameters, and nothing kept. */
export function clearAddress(): void {
  window.localStorage.clear();
  window.history.pushState(null, '', '/');
}

/** From here on the store and the address do not follow each other. */
export function stopFollowing(): void {
  stop();
  stop = () => {};
}

/** After each test. */
export function leaveAddress(): void {
  stopFollowing();
  vi.restoreAllMocks();
}

export const visit = (address: string) => window.history.replaceState(null, '', address);

/** The app's store, started from an address and following it. */
export function open(address: string): Explorer {
  visit(address);
  const explorer = createExplorer(readInitialState(window, smallGraph));
  stop = syncHistory(window, explorer);
  return explorer;
}

export const address = () => `${window.location.pathname}${window.location.search}${window.location.hash}`;

/** What a change adds to the history, and the address after it. */
export function change(make: () => void): { entries: number; address: string } {
  const before = window.history.length;
  make();
  return { entries: window.history.length - before, address: address() };
}

export function go(steps: number): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
    window.history.go(steps);
  });
}
