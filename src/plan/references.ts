/**
 * The second pass of parsing, for what a schema cannot express: levels, ids, listings, languages, attributes, source
 * references, line breaks.
 */

import { valueFault } from './attributeValue.ts';
import { VISION_ID } from './graph.ts';
import type { PlanFile, PlanFileItem } from './planFile.ts';
import type { Path, PlanFault, PlanProblem } from './problem.ts';
import { breakPieces, comparableName, pieceJoint } from './text.ts';

type Located<Value> = { readonly value: Value; readonly where: Path };
type LocatedItem = Located<PlanFileItem> & { readonly level: number };
type Named = NonNullable<PlanFile['vision']>;
type Project = NonNullable<PlanFile['priorityProjects']>[number];

function located<Value>(values: readonly Value[] | undefined, where: Path): Located<Value>[] {
  return (values ?? []).map((value, index) => ({ value, where: [...where, index] }));
}

export function referenceProblems(plan: PlanFile): readonly PlanProblem[] {
  const items = [...itemsOf(plan.items, ['items'], 0)];
  const last = items.filter(({ level }) => level === plan.levels.length - 1);
  // Each listing and link to one would be a fault of its own.
  if (plan.initiatives === undefined && last.some(({ value }) => (value.listings ?? []).length > 0))
    return [{ code: 'missing', where: ['initiatives'] }];
  const initiatives = located(plan.initiatives, ['initiatives']);
  const projects = located(plan.priorityProjects, ['priorityProjects']);
  const vision = plan.vision === undefined ? [] : [{ value: plan.vision, where: ['vision'] }];
  const named: readonly Located<Named>[] = [...vision, ...items, ...initiatives, ...projects];
  const links = projects.flatMap((at) => located(at.value.initiatives, [...at.where, 'initiatives']));
  const topics = located(plan.background, ['background']);
  const facts = topics.flatMap((at) => located(at.value.facts, [...at.where, 'facts']));
  return [
    ...periodProblems(plan),
    ...duplicateIds([...items, ...initiatives, ...projects], [VISION_ID]),
    ...duplicateIds(located(plan.levels, ['levels']), []),
    ...duplicateIds(located(plan.attributes, ['attributes']), []),
    ...duplicateIds(located(plan.source?.sections, ['source', 'sections']), []),
    ...duplicateIds(topics, []),
    ...items.flatMap((at) => levelProblems(at, plan.levels.length)),
    ...sameNames(plan, initiatives),
    ...listingProblems(last, initiatives),
    ...projects.flatMap((at) => linkProblems(plan, at, [...last, ...initiatives])),
    ...oncePerLanguage(languageProblems(plan, [], plan.languages)),
    ...named.flatMap((node) => [
      ...breakProblems(node, 'name', 'breaks'),
      ...breakProblems(node, 'short', 'shortBreaks'),
      ...valueProblems(plan, node),
    ]),
    ...[...named, ...facts, ...links].flatMap(({ value, where }) =>
      sourceRefProblems(plan, value.at, [...where, 'at']),
    ),
  ];
}

function* itemsOf(items: readonly PlanFileItem[], where: Path, level: number): Generator<LocatedItem> {
  for (const at of located(items, where)) {
    yield { ...at, level };
    yield* itemsOf(at.value.items ?? [], [...at.where, 'items'], level + 1);
  }
}

function duplicateIds(
  items: readonly Located<{ readonly id?: string | undefined }>[],
  taken: readonly string[],
): PlanProblem[] {
  const seen = new Set(taken);
  return items.flatMap(({ value: { id }, where }) => {
    if (id === undefined) return [];
    if (seen.has(id)) return [{ code: 'duplicateId', id, where: [...where, 'id'] }];
    seen.add(id);
    return [];
  });
}

function periodProblems({ period }: PlanFile): PlanProblem[] {
  if (period === undefined || period.from <= period.to) return [];
  return [{ code: 'reversedPeriod', from: period.from, to: period.to, where: ['period'] }];
}

/** One name is one initiative. Translations may coincide; items of one name have numbers. */
function sameNames(
  { languages: [official = ''] }: PlanFile,
  initiatives: readonly Located<Named & { readonly id: string }>[],
): PlanProblem[] {
  const seen = new Map<string, string>();
  return initiatives.flatMap(({ value: { id, name: texts }, where }): PlanProblem[] => {
    const name = texts[official] ?? '';
    const key = comparableName(name);
    const before = seen.get(key);
    if (before !== undefined)
      return [{ code: 'sameName', name, before, where: [...where, 'name', official] }];
    seen.set(key, id);
    return [];
  });
}

/** Items of the last level hold listings and no items; those of the levels above hold items alone. */
function levelProblems({ value, where, level }: LocatedItem, levels: number): PlanProblem[] {
  const isLast = level === levels - 1;
  const here = (code: 'tooManyLevels' | 'listingsAboveLastLevel', field: string): PlanProblem => ({
    code,
    levels,
    where: [...where, field],
  });
  if (isLast) return value.items === undefined ? [] : [here('tooManyLevels', 'items')];
  if (level >= levels) return [];
  if (value.listings !== undefined) return [here('listingsAboveLastLevel', 'listings')];
  return (value.items ?? []).length === 0 ? [{ code: 'missing', where: [...where, 'items'] }] : [];
}

function listingProblems(
  items: readonly LocatedItem[],
  initiatives: readonly Located<{ readonly id: string }>[],
): PlanProblem[] {
  const known = new Set(initiatives.map(({ value }) => value.id));
  const firstAt = new Map<string, string>();
  const listed = new Set<string>();
  const problems: PlanProblem[] = [];
  for (const { value: item, where } of items) {
    const here = new Set<string>();
    const policy = nameForFaults(item);
    for (const { value, where: at } of located(item.listings, [...where, 'listings'])) {
      const { initiative, mark } = value;
      const fault = { initiative, policy, where: at };
      const before = firstAt.get(initiative);
      if (!known.has(initiative)) problems.push({ code: 'unknownInitiative', ...fault });
      else if (here.has(initiative)) problems.push({ code: 'listedTwice', ...fault });
      else if (mark === 'first' && before !== undefined)
        problems.push({ code: 'twoFirstListings', before, ...fault });
      if (mark !== 'relisted' && before === undefined) firstAt.set(initiative, policy);
      here.add(initiative);
      listed.add(initiative);
    }
  }
  for (const { value, where } of initiatives)
    if (!listed.has(value.id)) problems.push({ code: 'neverListed', initiative: value.id, where });
  return problems;
}

function nameForFaults({ number, id, name }: PlanFileItem): string {
  return number ?? id ?? Object.values(name)[0] ?? '';
}

/** A project links a node at most once, stated or suggested; the words of a suggested link occur in both names. */
function linkProblems(
  { languages }: PlanFile,
  { value: project, where }: Located<Project>,
  linkable: readonly Located<Named & { readonly id?: string | undefined }>[],
): PlanProblem[] {
  const official = (name: Named['name']) => name[languages[0] ?? ''] ?? '';
  const names = new Map(linkable.map(({ value: { id, name } }) => [id, official(name)]));
  const seen = new Set<string>();
  const stated = located(project.initiatives, [...where, 'initiatives']);
  const suggested = located(project.suggested, [...where, 'suggested']);
  return [...stated, ...suggested].flatMap(({ value, where: at }): PlanProblem[] => {
    const { node } = value;
    const name = names.get(node);
    const fault = { node, project: project.number ?? project.id ?? official(project.name) };
    if (name === undefined) return [{ code: 'unlinkable', ...fault, where: [...at, 'node'] }];
    if (seen.has(node)) return [{ code: 'linkedTwice', ...fault, where: [...at, 'node'] }];
    seen.add(node);
    if (!('words' in value) || sharesWords(value.words, [name, official(project.name)])) return [];
    return [{ code: 'wordsNotShared', words: value.words, ...fault, where: [...at, 'words'] }];
  });
}

/** Full-width and half-width letters are equal. */
function sharesWords(words: string, names: readonly string[]): boolean {
  return names.every((name) => name.normalize('NFKC').includes(words.normalize('NFKC')));
}

/** The fields that are texts by language; `breaks` are checked against them. */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  ...['name', 'plural', 'short', 'title', 'city', 'label', 'publisher', 'attribution', 'unit'],
  ...['text', 'headword', 'meaning'],
]);
/** Texts of which only those languages are given that need one. */
const PARTIAL_FIELDS: ReadonlySet<string> = new Set(['plural']);

/** Each text has the official language, and no language that the plan does not name. */
function languageProblems(value: unknown, where: Path, languages: readonly string[]): PlanProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  const [official = ''] = languages;
  return Object.entries(value).flatMap(([key, inner]): PlanProblem[] => {
    const at = [...where, Array.isArray(value) ? Number(key) : key];
    if (!TEXT_FIELDS.has(key) || typeof inner !== 'object') return languageProblems(inner, at, languages);
    const given = Object.keys(inner ?? {});
    return [
      ...given
        .filter((language) => !languages.includes(language))
        .map((language): PlanProblem => ({ code: 'unknownLanguage', language, where: [...at, language] })),
      ...(given.includes(official) || PARTIAL_FIELDS.has(key)
        ? []
        : [{ code: 'missingLanguage' as const, language: official, where: [...at, official] }]),
    ];
  });
}

/** A language that the plan does not name is one fault, whichever texts it has. */
function oncePerLanguage(problems: readonly PlanProblem[]): readonly PlanProblem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    if (problem.code !== 'unknownLanguage') return true;
    if (seen.has(problem.language)) return false;
    seen.add(problem.language);
    return true;
  });
}

/** Breaks aside, the version of a text with line breaks has the same wording. */
function breakProblems(
  { value, where }: Located<Named>,
  textField: 'name' | 'short',
  breaksField: 'breaks' | 'shortBreaks',
): PlanProblem[] {
  const text = value[textField] ?? {};
  return Object.keys(value[breaksField] ?? {}).flatMap((language): PlanProblem[] => {
    const name = text[language];
    if (name === undefined)
      return [{ code: 'missingLanguage', language, where: [...where, textField, language] }];
    const pieces = breakPieces(value[breaksField] ?? {}, language);
    return pieces.join(pieceJoint(language)) === name && !pieces.includes('')
      ? []
      : [{ code: 'breaksDiffer', language, name, where: [...where, breaksField, language] }];
  });
}

function valueProblems({ attributes }: PlanFile, { value, where }: Located<Named>): PlanProblem[] {
  const byId = new Map((attributes ?? []).map((attribute) => [attribute.id, attribute]));
  return Object.entries(value.values ?? {}).flatMap(([id, given]): PlanProblem[] => {
    const attribute = byId.get(id);
    const fault: PlanFault | null =
      attribute === undefined ? { code: 'unknownAttribute', attribute: id } : valueFault(attribute, given);
    return fault === null ? [] : [{ ...fault, where: [...where, 'values', id] }];
  });
}

function sourceRefProblems({ source }: PlanFile, at: Named['at'], where: Path): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const { pages, sections } = source ?? {};
  if (pages !== undefined && at?.page !== undefined && at.page > pages)
    problems.push({ code: 'noSuchPage', page: at.page, pages, where: [...where, 'page'] });
  const { section } = at ?? {};
  if (section !== undefined && sections?.every(({ id }) => id !== section))
    problems.push({ code: 'unknownSection', section, where: [...where, 'section'] });
  return problems;
}
