/** Each listing as a row: an initiative under a basic policy, with what both stand in. In printed order. */
import { wordsIn } from '../../i18n/words.ts';
import { type Listing, listingsOfPolicy, type NodeId, nodeOf, type PlanNode } from '../../plan/graph.ts';
import type { Content } from '../content.ts';
import { type Table, tableOf } from '../table.ts';

export function listingsTable({ whole, shown }: Content): Table {
  const [ja, en] = [wordsIn('ja'), wordsIn('en')];
  const node = (id: NodeId) => nodeOf(whole, id);
  const policy = ({ policy: id }: Listing) => node(id);
  const initiative = ({ initiative: id }: Listing) => node(id);
  const direction = (listing: Listing) => above(policy(listing));
  const strategy = (listing: Listing) => above(direction(listing));
  const above = (below: PlanNode) => node('parent' in below ? below.parent : below.id);
  const positions = new Map(
    whole.policies.flatMap(({ id }) =>
      listingsOfPolicy(whole, id).map((listing, index) => [listing.id, index + 1] as const),
    ),
  );
  return tableOf(shown.graph.listings, [
    ['strategy_id', (listing) => strategy(listing).id],
    ['strategy_name_ja', (listing) => strategy(listing).name.ja],
    ['strategy_name_en', (listing) => strategy(listing).name.en],
    ['direction_id', (listing) => direction(listing).id],
    ['direction_name_ja', (listing) => direction(listing).name.ja],
    ['direction_name_en', (listing) => direction(listing).name.en],
    ['policy_id', (listing) => listing.policy],
    ['policy_name_ja', (listing) => policy(listing).name.ja],
    ['policy_name_en', (listing) => policy(listing).name.en],
    ['position', (listing) => positions.get(listing.id) ?? null],
    ['initiative_id', (listing) => listing.initiative],
    ['initiative_name_ja', (listing) => initiative(listing).name.ja],
    ['initiative_name_en', (listing) => initiative(listing).name.en],
    ['mark', ({ mark }) => mark],
    ['mark_ja', ({ mark }) => ja.t(MARK[mark])],
    ['mark_en', ({ mark }) => en.t(MARK[mark])],
  ]);
}

const MARK = { first: 'mark.first', relisted: 'mark.relisted' } as const;
