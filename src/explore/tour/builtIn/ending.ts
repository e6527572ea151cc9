/** The built-in tour's last steps: priority projects, and the follow-up of the plan. */
import { type PlanGraph, VISION_ID } from '../../../plan/graph.ts';
import type { Topic } from '../../../plan/plan.ts';
import { textIn } from '../../../plan/text.ts';
import { INITIAL_VIEW_STATE, type ViewState } from '../../state.ts';
import { DEFAULT_TABLE_SETTINGS } from '../../tableSettings.ts';

/** Shows the outline, which has full names, of the nodes directly under the vision. */
export function priorityProjects(graph: PlanGraph) {
  const [first] = graph.priorityProjects;
  if (first === undefined) return null;
  const shows: ViewState = { ...INITIAL_VIEW_STATE, view: 'outline', focus: { node: VISION_ID, steps: 1 } };
  const facts = graph.plan.background
    .flatMap((topic) => topic.facts)
    .filter(({ at }) => at.section === first.at.section);
  return { kind: 'priorityProjects', shows, told: splitFacts(facts).told } as const;
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
  return { kind: 'followUp', shows, title: topic.title, ...splitFacts(topic.facts) } as const;
}

/** The most text to read aloud for a step, in UTF-16 units. */
const MAX_LETTERS = { ja: 165, en: 520 } as const;

type Facts = Topic['facts'];

/** Splits facts into those that fit, at least one, and the others; in their order. */
function splitFacts(facts: Facts): { readonly told: Facts; readonly others: Facts } {
  const lengthIn = (upTo: number, language: keyof typeof MAX_LETTERS) =>
    facts.slice(0, upTo).reduce((sum, { text }) => sum + textIn(text, language).length, 0);
  const fits = (upTo: number) =>
    lengthIn(upTo, 'ja') <= MAX_LETTERS.ja && lengthIn(upTo, 'en') <= MAX_LETTERS.en;
  const upTo = facts.findIndex((_, place) => place > 0 && !fits(place + 1));
  const end = upTo === -1 ? facts.length : upTo;
  return { told: facts.slice(0, end), others: facts.slice(end) };
}
