/** The listings of the real plan's file, for counting by other means than the app's. Nothing of src is used. */
import { plain as planFile } from '../exchange/plainPlan.ts';

export const policies = planFile.strategies.flatMap(({ directions }) =>
  directions.flatMap((direction) => direction.policies),
);
export const initiatives = planFile.initiatives;

export type FileListing = { readonly initiative: string; readonly mark: string; readonly policy: string };
export const listings: readonly FileListing[] = policies.flatMap((policy) =>
  policy.listings.map((listing) => ({ ...listing, policy: policy.id })),
);

export const ofInitiative = (id: string) => listings.filter(({ initiative }) => initiative === id);
export const ofPolicy = (id: string) => listings.filter(({ policy }) => policy === id);
export const strategiesOf = (id: string) => new Set(ofInitiative(id).map(({ policy }) => policy.charAt(0)));
