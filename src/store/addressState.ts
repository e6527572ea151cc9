/** What of the state stands in the address. Pointing changes the state as well, at every move, and the address never. */
import type { Explore } from '../explore/state.ts';
import { memoizeLast } from '../plan/memoizeLast.ts';
import type { Actions, ExplorerState } from './explorer.ts';
import { useExplorer } from './hooks.ts';

export type AddressState = Explore & Pick<ExplorerState, 'briefing' | 'language'>;

const WRITTEN = [
  'view',
  'selected',
  'focus',
  'filter',
  'branches',
  'search',
  'connect',
  'desk',
  'briefing',
  'language',
] as const satisfies readonly (keyof AddressState)[];

export function isSameAddress(a: AddressState, b: AddressState): boolean {
  return WRITTEN.every((name) => a[name] === b[name]);
}

/** The same object until something in the address changes: serialise no more often than it does. */
export function useAddressState(): AddressState {
  return useExplorer((state) => lastAddressState(state.actions, state));
}

const lastAddressState = memoizeLast(
  (_: Actions, state: ExplorerState): AddressState => state,
  (state) => WRITTEN.map((name) => state[name]),
);
