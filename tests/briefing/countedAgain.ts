/**
 * The numbers that the tour of the Sagamihara plan has to say, counted again in the file alone: nothing of src is
 * used, so that a mistake in a measure cannot hide one in the words.
 */
import {
  type At,
  directions,
  listings as listed,
  type Policy,
  planFile as plan,
  policies,
} from '../fixtures/planFile.ts';

const listings = listed.map((listing) => ({ ...listing, strategy: listing.policy[0] ?? '' }));
const ids = plan.initiatives.map(({ id }) => id);
const under = (id: string) => listings.filter(({ initiative }) => initiative === id);
const reachOf = (id: string) => new Set(under(id).map(({ strategy }) => strategy)).size;
const count = (id: string) => under(id).length;
const percent = (part: number, all: number) => `${Math.round((100 * part) / all)}%`;

const counts = [...new Set(ids.map(count))].sort((a, b) => b - a);
const [most = 0, next = 0] = counts;
const hub = ids.find((id) => count(id) === most) ?? '';
const again = ids.filter((id) => count(id) > 1).length;
const relisted = listings.filter(({ mark }) => mark === 'relisted').length;

const perStrategy = plan.strategies.map(({ id, directions: own }) => ({
  id,
  policies: own.flatMap((direction) => direction.policies).length,
  listings: listings.filter(({ strategy }) => strategy === id).length,
}));
const byPolicies = perStrategy.toSorted((x, y) => y.policies - x.policies);

const strategyIds = plan.strategies.map(({ id }) => id);
const bridged = strategyIds
  .flatMap((a) => strategyIds.filter((b) => a < b).map((b) => [a, b] as const))
  .map(([a, b]) => {
    const of = (id: string) => new Set(under(id).map(({ strategy }) => strategy));
    const both = ids.filter((id) => of(id).has(a) && of(id).has(b));
    return { a, b, both: both.length, alone: both.filter((id) => reachOf(id) === 2).length };
  })
  .sort((x, y) => y.both - x.both);
const wide = ids.filter((id) => reachOf(id) >= 3);

const initiativesOf = ({ listings: own }: Policy) => own.map(({ initiative }) => initiative);
const pairs = policies.flatMap((a, place) =>
  policies.slice(place + 1).map((b) => {
    const shared = initiativesOf(a).filter((id) => initiativesOf(b).includes(id));
    return {
      a: a.id,
      b: b.id,
      shared,
      alone: shared.filter((id) => count(id) === 2).length,
    };
  }),
);
const sharing = pairs.filter(({ shared }) => shared.length > 0);
const [closest] = pairs.toSorted((x, y) => y.shared.length - x.shared.length);
const sharingWithoutHub = pairs.filter(({ shared }) => shared.some((id) => id !== hub));
const leftWithOne = policies.filter(
  (policy) => initiativesOf(policy).includes(hub) && policy.listings.length === 2,
);

const sole = policies.filter((policy) => policy.listings.length === 1);
const noneOwn = policies.filter((policy) => initiativesOf(policy).every((id) => count(id) > 1));

/** Pages and section of the source, as it is named after a number or numbers of pages. */
const placed = (ats: readonly At[]): readonly string[] => {
  const pages = ats.map(({ page }) => page);
  const [from, to] = [Math.min(...pages), Math.max(...pages)];
  return [...new Set([from, to])].map(String).concat([...new Set(ats.map(({ section }) => section))]);
};
const printed = placed(policies.map(({ at }) => at));
const factsOf = (...topics: readonly string[]) =>
  plan.background.filter(({ id }) => topics.includes(id)).flatMap(({ facts }) => facts.map(({ at }) => at));
/** One page after each run of facts on it. */
const pagesOf = (ats: readonly At[]) =>
  ats.map(({ page }) => page).filter((page, place, all) => page !== all[place - 1]);

type Numbers = readonly (string | number)[];
type Expected = { readonly title: Numbers; readonly text: Numbers; readonly notes: Numbers };

const [top, bottom] = [byPolicies.at(0), byPolicies.at(-1)];
const [strongest, weakest] = [bridged.at(0), bridged.at(-1)];

/** By step, in their order; the same in both languages but for what Japanese writes with digits, see `japanese`. */
export const EXPECTED: readonly Expected[] = [
  {
    title: [],
    text: pagesOf(factsOf('revision').slice(0, 1)),
    notes: [
      plan.source.pages,
      ...placed([plan.vision.at]),
      ...pagesOf(factsOf('drivers', 'purpose', 'position', 'period', 'revision')),
    ],
  },
  {
    title: [plan.strategies.length, policies.length],
    text: [
      plan.strategies.length,
      directions.length,
      policies.length,
      ...[top, bottom].flatMap((row) => [row?.id ?? '', row?.policies ?? '']),
    ],
    notes: [
      ...perStrategy.flatMap((row) => [row.id, row.listings]),
      ...placed(plan.strategies.map(({ at }) => at)),
      ...printed,
      ...pagesOf(factsOf('predecessor')),
    ],
  },
  {
    title: [],
    text: [
      policies.length,
      again,
      listings.length,
      relisted,
      percent(relisted, listings.length),
      ids.length - again,
    ],
    notes: printed,
  },
  {
    title: [],
    text: [
      policies.length,
      most,
      plan.strategies.length,
      ids.filter((id) => count(id) === next).length,
      next,
    ],
    notes: [
      ...under(hub).map(({ policy }) => policy),
      ...under(hub).flatMap(({ mark, policy }) => (mark === 'first' ? [policy] : [])),
      ...placed(plan.initiatives.filter(({ id }) => id === hub).map(({ at }) => at)),
      ...printed,
    ],
  },
  {
    title: [],
    text: [ids.length, again, percent(again, ids.length), next, ids.length - again],
    notes: printed,
  },
  {
    title: [],
    text: [
      ids.length,
      ids.filter((id) => reachOf(id) > 1).length,
      percent(ids.filter((id) => reachOf(id) > 1).length, ids.length),
      ...[strongest, weakest].flatMap((pair) => [pair?.a ?? '', pair?.b ?? '', pair?.both ?? '']),
    ],
    notes: [
      strongest?.a ?? '',
      strongest?.b ?? '',
      strongest?.alone ?? '',
      strongest?.both ?? '',
      ...printed,
    ],
  },
  {
    title: [3],
    text: [ids.length, 3, wide.length, ...new Set(wide.map(reachOf))],
    notes: printed,
  },
  {
    title: [],
    text: [
      pairs.length,
      sharing.length,
      percent(sharing.length, pairs.length),
      closest?.a ?? '',
      closest?.b ?? '',
      closest?.shared.length ?? '',
      closest?.alone ?? '',
    ],
    notes: printed,
  },
  {
    title: [],
    text: [most, sharing.length, sharingWithoutHub.length, ...leftWithOne.map(({ id }) => id)],
    notes: printed,
  },
  {
    title: [],
    text: sole.map(({ id }) => id),
    notes: [
      ...placed(
        plan.initiatives
          .filter(({ id }) => sole[0] && initiativesOf(sole[0]).includes(id))
          .map(({ at }) => at),
      ),
      noneOwn.length,
      ...noneOwn.map(({ id }) => id),
    ],
  },
  {
    title: [plan.priorityProjects.length],
    text: pagesOf(
      plan.background
        .flatMap(({ facts }) => facts.map(({ at }) => at))
        .filter(({ section }) => section === plan.priorityProjects[0]?.at.section),
    ),
    notes: placed(plan.priorityProjects.map(({ at }) => at)),
  },
  {
    title: [],
    text: pagesOf(factsOf('followUp')),
    // The facts that are too many to be read aloud stand in the notes.
    notes: [ids.length, ...placed(factsOf('followUp')), ...pagesOf(factsOf('followUp').slice(2))],
  },
];

/** `2つの戦略に共通する` in the sixth text, `この2つだけ` in the eighth: what English has no digit for. */
export function japanese(step: number): Numbers {
  return step === 5 || step === 7 ? [2] : [];
}
