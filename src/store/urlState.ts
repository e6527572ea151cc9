/** The part of the state that the URL holds. Hovering, for example, changes the state but not the URL. */
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

/** The same object until a field of the URL changes, so that the URL is serialized no more often than that. */
export function useUrlState(): UrlState {
  return useExplorer((state) => lastUrlState(state.actions, state));
}

const lastUrlState = memoizeLast(
  (_: Actions, state: ExplorerState): UrlState => state,
  (state) => URL_FIELDS.map((name) => state[name]),
);
