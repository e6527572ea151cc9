/** Facts of the Sagamihara plan, counted from its file by linear searches and over all pairs. */
import { listings, policies } from '../fixtures/planFile.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf } from '../fixtures/small.ts';

export const listedBy = (policy: string, without: ReadonlySet<string> = new Set()) =>
  listings
    .filter((row) => row.policy === policy && !without.has(row.initiative))
    .map((row) => row.initiative);
export const policiesOf = (initiative: string) =>
  listings.filter((row) => row.initiative === initiative).map((row) => row.policy);
export const strategiesOf = (initiative: string) => [
  ...new Set(policiesOf(initiative).map((id) => id.slice(0, 1))),
];
export const pairs = policies.flatMap(({ id: a }, at) =>
  policies.slice(at + 1).map(({ id: b }) => [a, b] as const),
);
export const inBoth = (a: string, b: string, without: ReadonlySet<string> = new Set()) =>
  listedBy(a, without).filter((initiative) => listedBy(b, without).includes(initiative));
export const isOwn = (initiative: string) => policiesOf(initiative).length === 1;

export const ids = idsOf(realGraph);
export const LOAN = 'sme-loan-program';
export const HUB: ReadonlySet<string> = new Set([LOAN]);
