/** The second pass of parsing, for what a schema cannot express: ids, listings, source references, line breaks. */
import { VISION_ID } from './graph.ts';
import type { Path, PlanProblem } from './problem.ts';
import type { Initiative, LocalText, Plan, Policy, PriorityProject, SourceRef } from './schema.ts';
import { breakPieces, pieceJoint, textIn } from './text.ts';

type Located<Value> = { readonly value: Value; readonly where: Path };

function located<Value>(values: readonly Value[], where: Path): Located<Value>[] {
  return values.map((value, index) => ({ value, where: [...where, index] }));
}

export function referenceProblems(plan: Plan): readonly PlanProblem[] {
  const strategies = located(plan.strategies, ['strategies']);
  const directions = strategies.flatMap((at) => located(at.value.directions, [...at.where, 'directions']));
  const policies = directions.flatMap((at) => located(at.value.policies, [...at.where, 'policies']));
  const initiatives = located(plan.initiatives, ['initiatives']);
  const projects = located(plan.priorityProjects, ['priorityProjects']);
  const named = [
    { value: plan.vision, where: ['vision'] },
    ...strategies,
    ...directions,
    ...policies,
    ...initiatives,
    ...projects,
  ];
  const links = projects.flatMap((at) => located(at.value.links ?? [], [...at.where, 'links']));
  const topics = located(plan.background, ['background']);
  const facts = topics.flatMap((at) => located(at.value.facts, [...at.where, 'facts']));
  return [
    ...duplicateIds([...strategies, ...directions, ...policies, ...initiatives, ...projects], [VISION_ID]),
    ...duplicateIds(located(plan.source.sections, ['source', 'sections']), []),
    ...duplicateIds(topics, []),
    ...strategies.flatMap((at) => misplaced(at.value.id, at.value.directions, [...at.where, 'directions'])),
    ...directions.flatMap((at) => misplaced(at.value.id, at.value.policies, [...at.where, 'policies'])),
    ...listingProblems(plan, policies),
    ...projects.flatMap((at) => linkProblems(at, [...policies, ...initiatives])),
    ...named.flatMap((node) => breakProblems(node, 'name', 'breaks')),
    ...strategies.flatMap((node) => breakProblems(node, 'short', 'shortBreaks')),
    ...[...named, ...facts, ...links].flatMap((at) =>
      sourceRefProblems(plan, at.value.at, [...at.where, 'at']),
    ),
  ];
}

function duplicateIds(
  items: readonly Located<{ readonly id: string }>[],
  taken: readonly string[],
): PlanProblem[] {
  const seen = new Set(taken);
  return items.flatMap(({ value: { id }, where }) => {
    if (seen.has(id)) return [{ code: 'duplicateId', id, where: [...where, 'id'] }];
    seen.add(id);
    return [];
  });
}

/** Reports children whose id does not extend the parent's: `2.1` belongs under `2`, and `2.1.3` under `2.1`. */
function misplaced(parent: string, children: readonly { readonly id: string }[], where: Path): PlanProblem[] {
  return located(children, where)
    .filter(({ value }) => value.id.slice(0, value.id.lastIndexOf('.')) !== parent)
    .map(({ value, where: at }) => ({ code: 'misplaced', id: value.id, parent, where: [...at, 'id'] }));
}

function listingProblems(plan: Plan, policies: readonly Located<Policy>[]): PlanProblem[] {
  const known = new Set<string>(plan.initiatives.map((initiative) => initiative.id));
  const firstAt = new Map<string, string>();
  const problems: PlanProblem[] = [];
  for (const { value: policy, where } of policies) {
    const here = new Set<string>();
    for (const { value, where: at } of located(policy.listings, [...where, 'listings'])) {
      const { initiative, mark } = value;
      const fault = { initiative, policy: policy.id, where: at };
      const before = firstAt.get(initiative);
      if (!known.has(initiative)) problems.push({ code: 'unknownInitiative', ...fault });
      else if (here.has(initiative)) problems.push({ code: 'listedTwice', ...fault });
      else if (mark === 'relisted' && before === undefined)
        problems.push({ code: 'relistedBeforeFirst', ...fault });
      else if (mark === 'first' && before !== undefined)
        problems.push({ code: 'twoFirstListings', before, ...fault });
      if (mark === 'first' && before === undefined) firstAt.set(initiative, policy.id);
      here.add(initiative);
    }
  }
  const listed = new Set<string>(policies.flatMap((at) => at.value.listings.map((l) => l.initiative)));
  for (const { value, where } of located(plan.initiatives, ['initiatives']))
    if (!listed.has(value.id)) problems.push({ code: 'neverListed', initiative: value.id, where });
  return problems;
}

/** A project links a node at most once, stated or suggested; the words of a suggested link occur in both names. */
function linkProblems(
  { value: project, where }: Located<PriorityProject>,
  linkable: readonly Located<Policy | Initiative>[],
): PlanProblem[] {
  const names = new Map<string, string>(linkable.map(({ value: { id, name } }) => [id, name.ja]));
  const seen = new Set<string>();
  const stated = located(project.links ?? [], [...where, 'links']);
  const suggested = located(project.suggested ?? [], [...where, 'suggested']);
  return [...stated, ...suggested].flatMap(({ value, where: at }): PlanProblem[] => {
    const { node } = value;
    const name = names.get(node);
    const fault = { node, project: project.id };
    if (name === undefined) return [{ code: 'unlinkable', ...fault, where: [...at, 'node'] }];
    if (seen.has(node)) return [{ code: 'linkedTwice', ...fault, where: [...at, 'node'] }];
    seen.add(node);
    if (!('words' in value) || sharesWords(value.words, [name, project.name.ja])) return [];
    return [{ code: 'wordsNotShared', words: value.words, ...fault, where: [...at, 'words'] }];
  });
}

/** Full-width and half-width letters are equal. */
function sharesWords(words: string, names: readonly string[]): boolean {
  return names.every((name) => name.normalize('NFKC').includes(words.normalize('NFKC')));
}

/** A text and its version with line breaks must have the same languages and, breaks aside, the same wording. */
function breakProblems<Field extends string>(
  { value, where }: Located<Readonly<Record<Field, LocalText>>>,
  textField: Field,
  breaksField: Field,
): PlanProblem[] {
  const [text, breaks] = [value[textField], value[breaksField]];
  const languages = [...new Set([...Object.keys(text), ...Object.keys(breaks)])];
  return languages.flatMap((language): PlanProblem[] => {
    // The field without the language would fall back to English, the other would not.
    for (const field of [textField, breaksField])
      if (!Object.hasOwn(value[field], language))
        return [{ code: 'missingLanguage', language, where: [...where, field, language] }];
    const name = textIn(text, language);
    const pieces = breakPieces(breaks, language);
    return pieces.join(pieceJoint(language)) === name && !pieces.includes('')
      ? []
      : [{ code: 'breaksDiffer', language, name, where: [...where, breaksField, language] }];
  });
}

function sourceRefProblems(plan: Plan, at: SourceRef, where: Path): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const { pages, sections } = plan.source;
  if (at.page > pages) problems.push({ code: 'noSuchPage', page: at.page, pages, where: [...where, 'page'] });
  if (!sections.some((section) => section.id === at.section))
    problems.push({ code: 'unknownSection', section: at.section, where: [...where, 'section'] });
  return problems;
}
