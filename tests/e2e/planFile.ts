/** The plan file as it is written, counted without any code of the app. */
import { readFileSync } from 'node:fs';

type Text = { readonly ja: string; readonly en: string };
type Named = { readonly id: string; readonly name: Text };
type Listed = { readonly initiative: string; readonly mark: 'first' | 'relisted' };
type Policy = Named & { readonly listings: readonly Listed[] };
type Direction = Named & { readonly policies: readonly Policy[] };
type Strategy = Named & { readonly short: Text; readonly directions: readonly Direction[] };

export type PlanFile = {
  readonly strategies: readonly Strategy[];
  readonly initiatives: readonly Named[];
  readonly priorityProjects: readonly Named[];
  readonly vision: { readonly name: Text };
};

export const planFile: PlanFile = JSON.parse(
  readFileSync(new URL('../../data/sagamihara-2025/plan.json', import.meta.url), 'utf8'),
);

export const policies = planFile.strategies.flatMap(({ directions }) =>
  directions.flatMap((direction) => direction.policies),
);

/** Each listing as `policy initiative mark`. */
export const listings = policies.flatMap(({ id, listings: listed }) =>
  listed.map(({ initiative, mark }) => ({ policy: id, initiative, mark })),
);

export function timesListed(initiative: string): number {
  return listings.filter((listing) => listing.initiative === initiative).length;
}

export function initiativeName(id: string, language: 'ja' | 'en'): string {
  return planFile.initiatives.find((initiative) => initiative.id === id)?.name[language] ?? '';
}

const named: readonly (readonly [string, Text])[] = [
  ['vision', planFile.vision.name],
  ...planFile.strategies.flatMap(({ id, name, directions }): readonly (readonly [string, Text])[] => [
    [id, name],
    ...directions.map((direction) => [direction.id, direction.name] as const),
  ]),
  ...[...policies, ...planFile.priorityProjects, ...planFile.initiatives].map(
    ({ id, name }) => [id, name] as const,
  ),
];

/** Of everything in the plan. */
export const nodeIds: readonly string[] = named.map(([id]) => id);

export function nameOf(id: string, language: 'ja' | 'en'): string {
  return named.find(([each]) => each === id)?.[1][language] ?? '';
}
