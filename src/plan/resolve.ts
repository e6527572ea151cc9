/** Makes a plan of a checked plan file: ids, numbers, marks and line breaks where the file gives none. */
import * as z from 'zod/mini';
import { VISION_ID } from './graph.ts';
import { lineBreaks } from './lineBreaks.ts';
import { madeId } from './madeId.ts';
import type { Branch, InitiativeId, Named, Plan, Policy, PolicyId, SourceRef } from './plan.ts';
import type { PlanFile, PlanFileItem } from './planFile.ts';

const strategyId = z.string().brand<'StrategyId'>();
const directionId = z.string().brand<'DirectionId'>();
const policyId = z.string().brand<'PolicyId'>();
const initiativeId = z.string().brand<'InitiativeId'>();
const priorityProjectId = z.string().brand<'PriorityProjectId'>();

const NOWHERE: SourceRef = {};

type PolicyListing = Policy['listings'][number];
type FileNode = NonNullable<PlanFile['vision']> & { readonly id?: string | undefined };

/** The file must have passed `referenceProblems`. */
export function resolvePlan(file: PlanFile): Plan {
  const official = file.languages[0] ?? 'ja';
  const taken = new Set(givenIds(file));
  const idFor = (node: FileNode, position: string) =>
    node.id ?? madeId([node.number, node.name[official], position], taken);
  const firsts = new Set<string>();

  const listing = ({
    initiative,
    mark: given,
  }: NonNullable<PlanFileItem['listings']>[number]): PolicyListing => {
    // The order of the file decides where it gives no mark.
    const mark = given ?? (firsts.has(initiative) ? 'relisted' : 'first');
    if (mark === 'first') firsts.add(initiative);
    return { initiative: z.parse(initiativeId, initiative), mark };
  };
  const shared = sharedNumbers(file.items);
  const numbered = (node: FileNode, position: string, level: number, above: string) => ({
    ...named(node),
    number: numberOf(node, position, above, shared.has(numberKey(level, node.number))),
    ownNumber: node.number ?? null,
  });
  const branch = (item: PlanFileItem, position: string, level: number, above: string): Branch => {
    const id = idFor(item, position);
    const common = numbered(item, position, level, above);
    if (level === file.levels.length - 1)
      return {
        kind: 'policy',
        id: z.parse(policyId, id),
        ...common,
        listings: (item.listings ?? []).map(listing),
      };
    return {
      kind: 'direction',
      id: z.parse(directionId, id),
      ...common,
      level,
      items: below(item, position, level, common.number),
    };
  };
  const below = (item: PlanFileItem, position: string, level: number, number: string): Branch[] =>
    (item.items ?? []).map((inner, index) => branch(inner, `${position}.${index + 1}`, level + 1, number));

  const strategies =
    file.levels.length === 1
      ? [
          {
            id: z.parse(strategyId, madeId(['plan'], taken)),
            ...numbered({ name: file.title }, '', 0, ''),
            short: file.title,
            shortBreaks: lineBreaks(file.title, {}),
            items: file.items.map((item, index) => branch(item, String(index + 1), 0, '')),
          },
        ]
      : file.items.map((item, index) => {
          const position = String(index + 1);
          const short = item.short ?? item.name;
          const own = numbered(item, position, 0, '');
          return {
            id: z.parse(strategyId, idFor(item, position)),
            ...own,
            short,
            shortBreaks: lineBreaks(
              short,
              item.shortBreaks ?? (item.short === undefined ? item.breaks : {}) ?? {},
            ),
            items: below(item, position, 0, own.number),
          };
        });
  const title = file.title;
  return {
    id: file.id ?? madeId([title[official]], new Set()),
    version: file.version ?? null,
    official: file.official ?? null,
    languages: file.languages,
    title,
    city: file.city ?? null,
    period:
      file.period === undefined
        ? null
        : {
            ...file.period,
            label: file.period.label ?? { [official]: `${file.period.from}–${file.period.to}` },
          },
    source: {
      title: file.source?.title ?? title,
      publisher: file.source?.publisher ?? null,
      pages: file.source?.pages ?? null,
      attribution: file.source?.attribution ?? file.source?.title ?? title,
      sections: file.source?.sections ?? [],
    },
    root: named(file.vision ?? { name: title }),
    hasVision: file.vision !== undefined,
    visionName: file.visionName ?? null,
    levels: file.levels.map(({ id, name, plural }) => ({ id, name, plural: { ...name, ...plural } })),
    initiativeName:
      file.initiativeName === undefined
        ? null
        : {
            name: file.initiativeName.name,
            plural: { ...file.initiativeName.name, ...file.initiativeName.plural },
          },
    strategies,
    initiatives: (file.initiatives ?? []).map((initiative) => ({
      ...named(initiative),
      ...(initiative.number === undefined ? {} : { number: initiative.number }),
      id: z.parse(initiativeId, initiative.id),
    })),
    attributes: file.attributes ?? [],
    priorityProjects: (file.priorityProjects ?? []).map((project, index) => {
      const position = String(index + 1);
      return {
        id: z.parse(priorityProjectId, idFor(project, position)),
        ...named(project),
        number: project.number ?? position,
        ownNumber: project.number ?? null,
        links: (project.initiatives ?? []).map(({ node, at }) => ({ node: linked(node), at: at ?? NOWHERE })),
        suggested: (project.suggested ?? []).map(({ node, words }) => ({ node: linked(node), words })),
      };
    }),
    background: (file.background ?? []).map(({ facts, ...topic }) => ({
      ...topic,
      facts: facts.map(({ text, at }) => ({ text, at: at ?? NOWHERE })),
    })),
    glossary: file.glossary ?? [],
  };

  function linked(node: string): PolicyId | InitiativeId {
    const isInitiative = file.initiatives?.some(({ id }) => id === node);
    return isInitiative ? z.parse(initiativeId, node) : z.parse(policyId, node);
  }
}

function named({ name, breaks, reading, alsoRead, at, values }: FileNode): Named {
  return {
    name,
    breaks: lineBreaks(name, breaks ?? {}),
    ...(reading === undefined ? {} : { reading }),
    ...(alsoRead === undefined ? {} : { alsoRead }),
    at: at ?? NOWHERE,
    ...(values === undefined ? {} : { values }),
  };
}

const numberKey = (level: number, number: string | undefined): string => `${level} ${number ?? ''}`;

/** The numbers that several items of one level have, by {@link numberKey}. */
function sharedNumbers(items: readonly PlanFileItem[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  const visit = (inner: readonly PlanFileItem[], level: number): void => {
    for (const { number, items: below = [] } of inner) {
      const key = numberKey(level, number);
      if (seen.has(key)) shared.add(key);
      seen.add(key);
      visit(below, level + 1);
    }
  };
  visit(items, 0);
  return shared;
}

function numberOf({ number }: FileNode, position: string, above: string, isShared: boolean): string {
  if (number === undefined) return position;
  return isShared && above !== '' ? `${above}.${number}` : number;
}

function* givenIds(file: PlanFile): Generator<string> {
  yield VISION_ID;
  for (const { id } of file.initiatives ?? []) yield id;
  for (const { id } of file.priorityProjects ?? []) if (id !== undefined) yield id;
  yield* idsBelow(file.items);
}

function* idsBelow(items: readonly PlanFileItem[]): Generator<string> {
  for (const { id, items: inner = [] } of items) {
    if (id !== undefined) yield id;
    yield* idsBelow(inner);
  }
}
