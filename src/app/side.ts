/** Content of the side panel. */
import type { MessageKey } from '../i18n/languages.ts';
import type { ExplorerState } from '../store/explorer.ts';

export type Side = 'tours' | 'connection' | 'details' | 'ranking';

export function sideOf({ tourSession, connect, selected }: ExplorerState): Side {
  if (tourSession?.kind === 'editing') return 'tours';
  if (connect !== null) return 'connection';
  return selected === null ? 'ranking' : 'details';
}

export const SIDE_TITLES: Readonly<Record<Side, MessageKey>> = {
  tours: 'tours.title',
  connection: 'connection.title',
  details: 'app.details',
  ranking: 'app.ranking',
};
