/** One row per listing, in printed order: the initiative, its basic policy and the ancestors of that. */
import { translationFor } from '../../i18n/translation.ts';
import {
  directionsAbove,
  type Listing,
  listingPositions,
  type NodeId,
  nodeOf,
  strategyOf,
} from '../../plan/graph.ts';
import type { ExportContent } from '../exportContent.ts';
import { nodeColumns, type Table, tableOf } from '../table.ts';

export function listingsTable({ whole, shown }: ExportContent): Table {
  const [ja, en] = [translationFor('ja', whole.plan), translationFor('en', whole.plan)];
  const node = (id: NodeId) => nodeOf(whole, id);
  const policy = ({ policy: id }: Listing) => node(id);
  const direction = (listing: Listing) => {
    const [id] = directionsAbove(whole, policy(listing));
    return id === undefined ? undefined : node(id);
  };
  const strategy = (listing: Listing) => {
    const id = strategyOf(policy(listing));
    return id === undefined ? undefined : node(id);
  };
  return tableOf(shown.graph.listings, [
    ...nodeColumns('strategy', strategy),
    ...nodeColumns('direction', direction),
    ...nodeColumns('policy', policy),
    ['position', (listing) => listingPositions(whole).get(listing.id) ?? null],
    ...nodeColumns<Listing>('initiative', ({ initiative }) => node(initiative)),
    ['mark', ({ mark }) => mark],
    ['mark_ja', ({ mark }) => ja.t(MARK[mark])],
    ['mark_en', ({ mark }) => en.t(MARK[mark])],
  ]);
}

const MARK = { first: 'mark.first', relisted: 'mark.relisted' } as const;
