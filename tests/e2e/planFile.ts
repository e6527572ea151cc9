/** The raw plan file, counted without code of the app. */
import { listings, planFile, policies } from '../fixtures/planFile.ts';

type Text = { readonly ja: string; readonly en: string };

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

/** Of all nodes of the plan. */
export const nodeIds: readonly string[] = named.map(([id]) => id);

export function nameOf(id: string, language: 'ja' | 'en'): string {
  return named.find(([each]) => each === id)?.[1][language] ?? '';
}
