/** What the side panel shows. */
import type { TourSource } from '../explore/tour/tourSession.ts';
import type { MessageKey } from '../i18n/languages.ts';
import type { NodeId, PlanGraph } from '../plan/graph.ts';
import { memoizeLast } from '../plan/memoizeLast.ts';
import type { ExplorerState } from '../store/explorer.ts';

export type Side =
  | { readonly kind: 'tours'; readonly source: TourSource }
  | { readonly kind: 'connection'; readonly connect: NonNullable<ExplorerState['connect']> }
  | { readonly kind: 'details'; readonly node: NodeId }
  | { readonly kind: 'ranking' };

/** The same object until another thing is shown. */
export function selectSide({ graph, tourSession, connect, selected }: ExplorerState): Side {
  return sideCache(graph, tourSession, connect, selected);
}

const sideCache = memoizeLast(
  (
    _: PlanGraph,
    tourSession: ExplorerState['tourSession'],
    connect: ExplorerState['connect'],
    selected: NodeId | null,
  ): Side => {
    if (tourSession?.kind === 'editing') return { kind: 'tours', source: tourSession.tour };
    if (connect !== null) return { kind: 'connection', connect };
    return selected === null ? { kind: 'ranking' } : { kind: 'details', node: selected };
  },
);

export const SIDE_TITLES: Readonly<Record<Side['kind'], MessageKey>> = {
  tours: 'tours.title',
  connection: 'connection.title',
  details: 'app.details',
  ranking: 'app.ranking',
};
