/** What of the state stands in the address. Pointing changes the state as well, at every move, and the address never. */
import type { ViewState } from '../explore/state.ts';
import { memoizeLast } from '../plan/memoizeLast.ts';
import type { Actions, ExplorerState } from './explorer.ts';
import { useExplorer } from './hooks.ts';

export type UrlState = ViewState & Pick<ExplorerState, 'tourSession' | 'language'>;

const URL_FIELDS = [
  'view',
  'selected',
  'focus',
  'filter',
  'branches',
  'search',
  'connect',
  'tableSettings',
  'tourSession',
  'language',
] as const satisfies readonly (keyof UrlState)[];

export function isSameUrlState(a: UrlState, b: UrlState): boolean {
  return URL_FIELDS.every((name) => a[name] === b[name]);
}

/** The same object until something in the address changes: serialise no more often than it does. */
export function useUrlState(): UrlState {
  return useExplorer((state) => lastAddressState(state.actions, state));
}

const lastAddressState = memoizeLast(
  (_: Actions, state: ExplorerState): UrlState => state,
  (state) => URL_FIELDS.map((name) => state[name]),
);
