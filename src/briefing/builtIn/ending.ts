/** The last steps: priority projects, and how the plan is followed up. */
import { DESK } from '../../explore/desk.ts';
import { START } from '../../explore/state.ts';
import type { Fact } from '../../i18n/sourcePlaces.ts';
import { type PlanGraph, VISION_ID } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import type { Draft } from './draft.ts';

/** As a written list of what stands right under the vision, by full names. */
export function priorityProjects(graph: PlanGraph): Draft | null {
  const [first] = graph.priorityProjects;
  if (first === undefined) return null;
  const said = graph.plan.background
    .flatMap(({ facts }) => facts)
    .filter(({ at }) => at.section === first.at.section);
  const { told } = aloud(said);
  return {
    shows: { ...START, view: 'outline', focus: { node: VISION_ID, steps: 1 } },
    tell: (words, say) => words.priorityProjects(graph, told, say),
  };
}

export function followUp(graph: PlanGraph): Draft | null {
  const topic = graph.plan.background.find(({ id }) => id === 'followUp');
  if (topic === undefined) return null;
  const figures = { title: topic.title, ...aloud(topic.facts) };
  const list = { sheet: 'initiatives', by: 'first', descending: false } as const;
  return {
    shows: { ...START, view: 'list', desk: { ...DESK, list } },
    tell: (words, say) => words.followUp(graph, figures, say),
  };
}

/** What can be read aloud of a screen, in letters of each language. */
const MOST_LETTERS = { ja: 165, en: 520 } as const;

/** As many facts as fit, in their order, and the others. The first is always told. */
function aloud(facts: readonly Fact[]): { readonly told: readonly Fact[]; readonly others: readonly Fact[] } {
  const lengthIn = (upTo: number, language: keyof typeof MOST_LETTERS) =>
    facts.slice(0, upTo).reduce((sum, { text }) => sum + textIn(text, language).length, 0);
  const fits = (upTo: number) =>
    lengthIn(upTo, 'ja') <= MOST_LETTERS.ja && lengthIn(upTo, 'en') <= MOST_LETTERS.en;
  const upTo = facts.findIndex((_, place) => place > 0 && !fits(place + 1));
  const end = upTo === -1 ? facts.length : upTo;
  return { told: facts.slice(0, end), others: facts.slice(end) };
}
