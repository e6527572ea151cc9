/** The last steps: priority projects, and how the plan is followed up. */
import { type PlanGraph, VISION_ID } from '../../../plan/graph.ts';
import type { Topic } from '../../../plan/schema.ts';
import { textIn } from '../../../plan/text.ts';
import { INITIAL_VIEW_STATE, type ViewState } from '../../state.ts';
import { DEFAULT_TABLE_SETTINGS } from '../../tableSettings.ts';

/** As a written list of what stands right under the vision, by full names. */
export function priorityProjects(graph: PlanGraph) {
  const [first] = graph.priorityProjects;
  if (first === undefined) return null;
  const shows: ViewState = { ...INITIAL_VIEW_STATE, view: 'outline', focus: { node: VISION_ID, steps: 1 } };
  const said = graph.plan.background
    .flatMap(({ facts }) => facts)
    .filter(({ at }) => at.section === first.at.section);
  return { kind: 'priorityProjects', shows, told: aloud(said).told } as const;
}

export function followUp(graph: PlanGraph) {
  const topic = graph.plan.background.find(({ id }) => id === 'followUp');
  if (topic === undefined) return null;
  const list = { sheet: 'initiatives', by: 'first', descending: false } as const;
  const shows: ViewState = {
    ...INITIAL_VIEW_STATE,
    view: 'list',
    tableSettings: { ...DEFAULT_TABLE_SETTINGS, list },
  };
  return { kind: 'followUp', shows, title: topic.title, ...aloud(topic.facts) } as const;
}

/** What can be read aloud of a screen, in letters of each language. */
const MAX_LETTERS = { ja: 165, en: 520 } as const;

type Facts = Topic['facts'];

/** As many facts as fit, in their order, and the others. The first is always told. */
function aloud(facts: Facts): { readonly told: Facts; readonly others: Facts } {
  const lengthIn = (upTo: number, language: keyof typeof MAX_LETTERS) =>
    facts.slice(0, upTo).reduce((sum, { text }) => sum + textIn(text, language).length, 0);
  const fits = (upTo: number) =>
    lengthIn(upTo, 'ja') <= MAX_LETTERS.ja && lengthIn(upTo, 'en') <= MAX_LETTERS.en;
  const upTo = facts.findIndex((_, place) => place > 0 && !fits(place + 1));
  const end = upTo === -1 ? facts.length : upTo;
  return { told: facts.slice(0, end), others: facts.slice(end) };
}
