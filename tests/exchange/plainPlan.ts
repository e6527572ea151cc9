/** The plan file as plain data, read without code of `src`; exported files are compared with it. */
import realText from '../../data/sagamihara-2025/plan.json?raw';
import { namedLevels } from '../fixtures/namedLevels.ts';

export type Text = { readonly ja: string; readonly en: string };
export type Item = {
  readonly id: string;
  readonly name: Text;
  readonly reading: string;
  readonly at: { readonly page: number; readonly section: string };
};
type PlainListing = { readonly initiative: string; readonly mark: 'first' | 'relisted' };
type PlainPolicy = Item & { readonly listings: readonly PlainListing[] };
type PlainDirection = Item & { readonly policies: readonly PlainPolicy[] };
type PlainStrategy = Item & { readonly short: Text; readonly directions: readonly PlainDirection[] };
export type PlainPlan = {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly source: { readonly title: Text; readonly publisher: Text; readonly attribution: Text };
  readonly vision: Omit<Item, 'id'>;
  readonly strategies: readonly PlainStrategy[];
  readonly initiatives: readonly Item[];
  readonly priorityProjects: readonly (Item & {
    readonly suggested: readonly { readonly node: string; readonly words: string }[];
  })[];
};

export const plain: PlainPlan = namedLevels(realText);

export type PlainRow = {
  readonly strategy: PlainStrategy;
  readonly direction: PlainDirection;
  readonly policy: PlainPolicy;
  readonly position: number;
  readonly initiative: Item;
  readonly mark: 'first' | 'relisted';
};

/** Every listing with its ancestors, in printed order. */
export function rowsOf({ strategies, initiatives }: PlainPlan): readonly PlainRow[] {
  return strategies.flatMap((strategy) =>
    strategy.directions.flatMap((direction) =>
      direction.policies.flatMap((policy) =>
        policy.listings.map(({ initiative: id, mark }, index) => {
          const initiative = initiatives.find((each) => each.id === id);
          if (initiative === undefined) throw new RangeError(`No ${id}`);
          return { strategy, direction, policy, position: index + 1, initiative, mark };
        }),
      ),
    ),
  );
}

/** By listing count, then by reach, both descending; then in order of first appearance. */
export function rankedOf(plan: PlainPlan) {
  const rows = rowsOf(plan);
  const counted = plan.initiatives.map((initiative) => {
    const own = rows.filter((row) => row.initiative.id === initiative.id);
    const reach = new Set(own.map((row) => row.strategy.id)).size;
    return { initiative, own, reach };
  });
  counted.sort((x, y) => y.own.length - x.own.length || y.reach - x.reach);
  return counted.map((row) => ({
    ...row,
    place: 1 + counted.filter((other) => other.own.length > row.own.length).length,
  }));
}

/** Every pair of basic policies that share an initiative, in printed order. */
export function pairsOf(plan: PlainPlan) {
  const rows = rowsOf(plan);
  const policies = plan.strategies.flatMap((each) => each.directions.flatMap(({ policies }) => policies));
  return policies.flatMap((a, index) =>
    policies.slice(index + 1).flatMap((b) => {
      const [ofA, ofB] = [a, b].map(({ listings }) => listings.map(({ initiative }) => initiative));
      const both = (ofA ?? []).filter((id) => ofB?.includes(id));
      const only = both.filter((id) => rows.filter(({ initiative }) => initiative.id === id).length === 2);
      const either = new Set([...(ofA ?? []), ...(ofB ?? [])]).size;
      return both.length === 0
        ? []
        : [{ a, b, both: both.length, only: only.length, jaccard: both.length / either }];
    }),
  );
}
