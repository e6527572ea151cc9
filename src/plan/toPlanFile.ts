/** The plan file of a plan, in the present format: what the app saves, and what it reads again as the same plan. */
import type { Branch, Initiative, Level, LocalText, Named, Plan, SourceRef } from './plan.ts';
import type { PlanFile, PlanFileItem } from './planFile.ts';

export function toPlanFile(plan: Plan): PlanFile {
  const { city, period, source } = plan;
  const items =
    plan.levels.length === 1
      ? plan.strategies.flatMap((strategy) => strategy.items.map(itemOf))
      : plan.strategies.map(({ id, short, shortBreaks, items: inner, ...strategy }) => ({
          id,
          ...numbered(strategy),
          ...(isSame(short, strategy.name) ? {} : { short: { ...short }, shortBreaks: { ...shortBreaks } }),
          items: inner.map(itemOf),
        }));
  return {
    format: 'vision-plan/2',
    id: plan.id,
    ...(plan.version === null ? {} : { version: plan.version }),
    ...(plan.official === null ? {} : { official: plan.official }),
    languages: [...plan.languages],
    title: { ...plan.title },
    ...(city === null ? {} : { city: { ...city } }),
    ...(period === null ? {} : { period: { ...period, label: { ...period.label } } }),
    source: {
      title: { ...source.title },
      ...(source.publisher === null ? {} : { publisher: { ...source.publisher } }),
      ...(source.pages === null ? {} : { pages: source.pages }),
      attribution: { ...source.attribution },
      sections: source.sections.map(({ id, title }) => ({ id, title: { ...title } })),
    },
    ...(plan.hasVision ? { vision: named(plan.root) } : {}),
    ...(plan.visionName === null ? {} : { visionName: { ...plan.visionName } }),
    levels: plan.levels.map(({ id, ...names }) => ({ id, ...levelName(names) })),
    ...(plan.initiativeName === null ? {} : { initiativeName: levelName(plan.initiativeName) }),
    items,
    initiatives: plan.initiatives.map(initiativeOf),
    ...(plan.attributes.length === 0 ? {} : { attributes: [...plan.attributes] }),
    priorityProjects: plan.priorityProjects.map(({ id, links, suggested, ...project }) => ({
      id,
      ...numbered(project),
      ...(links.length === 0 ? {} : { initiatives: links.map(({ node, at }) => ({ node, ...placed(at) })) }),
      ...(suggested.length === 0 ? {} : { suggested: suggested.map(({ node, words }) => ({ node, words })) }),
    })),
    background: plan.background.map(({ id, title, facts }) => ({
      id,
      title: { ...title },
      facts: facts.map(({ text, at }) => ({ text: { ...text }, ...placed(at) })),
    })),
    glossary: plan.glossary.map(({ term, headword, meaning }) => ({
      term,
      ...(headword === undefined ? {} : { headword: { ...headword } }),
      meaning: { ...meaning },
    })),
  };
}

function levelName({ name, plural }: Omit<Level, 'id'>): NonNullable<PlanFile['initiativeName']> {
  return { name: { ...name }, ...(isSame(name, plural) ? {} : { plural: onlyOther(plural, name) }) };
}

function itemOf(item: Branch): PlanFileItem {
  const own = { id: item.id, ...numbered(item) };
  return item.kind === 'direction'
    ? { ...own, items: item.items.map(itemOf) }
    : { ...own, listings: item.listings.map(({ initiative, mark }) => ({ initiative, mark })) };
}

function initiativeOf({ id, number, ...rest }: Initiative): NonNullable<PlanFile['initiatives']>[number] {
  return { id, ...(number === undefined ? {} : { number }), ...named(rest) };
}

function numbered({ ownNumber, ...rest }: Named & { ownNumber: string | null }) {
  return { ...(ownNumber === null ? {} : { number: ownNumber }), ...named(rest) };
}

function named({ name, breaks, reading, alsoRead, at, values }: Named) {
  return {
    name: { ...name },
    breaks: { ...breaks },
    ...(reading === undefined ? {} : { reading }),
    ...(alsoRead === undefined ? {} : { alsoRead }),
    ...placed(at),
    ...(values === undefined ? {} : { values: { ...values } }),
  };
}

function placed(at: SourceRef): { at?: SourceRef } {
  return Object.keys(at).length === 0 ? {} : { at: { ...at } };
}

function isSame(a: LocalText, b: LocalText): boolean {
  return Object.keys({ ...a, ...b }).every((language) => a[language] === b[language]);
}

/** The texts of the languages in which they differ from the others. */
function onlyOther(texts: LocalText, others: LocalText): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([language, text]) => text !== others[language]));
}
