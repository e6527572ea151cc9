/** What the plan's file says of the overlap, counted from its text and not by the app. */
import { plain as planFile } from '../../exchange/plainPlan.ts';

export type Text = { readonly ja: string; readonly en: string };

const policies = planFile.strategies.flatMap((strategy) =>
  strategy.directions.flatMap((direction) =>
    direction.policies.map((policy) => ({
      id: policy.id,
      name: policy.name,
      strategy: strategy.id,
      listed: policy.listings.map(({ initiative }) => initiative),
    })),
  ),
);

export const POLICY_IDS = policies.map(({ id }) => id);
export const policyName = (id: string): Text => found(policies.find((policy) => policy.id === id)).name;
export const initiativeName = (id: string): Text =>
  found(planFile.initiatives.find((initiative) => initiative.id === id)).name;
export const listedBy = (id: string) => found(policies.find((policy) => policy.id === id)).listed;
const listingOf = (initiative: string) => policies.filter(({ listed }) => listed.includes(initiative));

/** In both, in the printed order of the first. */
export const inBoth = (a: string, b: string) => listedBy(a).filter((each) => listedBy(b).includes(each));
export const onlyInThese = (a: string, b: string) =>
  inBoth(a, b).filter((each) => listingOf(each).length === 2);

/** By initiative the strategies it is listed in. */
const spans = planFile.initiatives.map(({ id }) => ({
  id,
  strategies: [...new Set(listingOf(id).map(({ strategy }) => strategy))].sort(),
}));
export const inExactly = (strategies: readonly string[]) =>
  spans.filter((span) => span.strategies.join() === strategies.join()).map(({ id }) => id);
export const inAtLeast = (strategies: readonly string[]) =>
  spans.filter((span) => strategies.every((id) => span.strategies.includes(id))).map(({ id }) => id);

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new RangeError('Not in the plan');
  return thing;
}
