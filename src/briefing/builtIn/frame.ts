/** The steps that show the frame of the plan, and how to read its picture. */
import { type Filter, NO_FILTER } from '../../explore/filter.ts';
import { isLarge } from '../../explore/gather.ts';
import { START } from '../../explore/state.ts';
import type { StrategiesFigures, StrategyFigures } from '../../i18n/tourWords.ts';
import { type PlanGraph, VISION_ID } from '../../plan/graph.ts';
import { branchMeasures, headline } from '../../plan/measures.ts';
import type { Draft } from './draft.ts';
import { extremes } from './extremes.ts';

/** Written, as far as the directions: names that can be read from the last row. */
export function about(graph: PlanGraph): Draft {
  const revision = graph.plan.background.find(({ id }) => id === 'revision');
  const filter: Filter =
    graph.priorityProjects.length === 0 ? NO_FILTER : { ...NO_FILTER, hiddenKinds: ['priorityProject'] };
  return {
    shows: { ...START, view: 'outline', focus: { node: VISION_ID, steps: 2 }, filter },
    tell: (words, say) => words.about(graph, revision?.facts[0] ?? null, say),
  };
}

/** On the ring without initiatives: the next step brings them in. */
export function strategies(graph: PlanGraph): Draft {
  const figures = strategiesFigures(graph);
  return {
    shows: { ...START, filter: { ...NO_FILTER, hiddenKinds: ['initiative'] } },
    tell: (words, say) => words.strategies(graph, figures, say),
  };
}

function strategiesFigures(graph: PlanGraph): StrategiesFigures {
  const rows = graph.strategies.map(({ id }): StrategyFigures => {
    const { policies, listings } = branchMeasures(graph, id);
    return { id, policies: policies.length, listings };
  });
  const { most, least } = extremes(rows, ({ policies }) => policies);
  return { strategies: rows, most, fewest: least };
}

export function map(graph: PlanGraph): Draft {
  const { initiatives, listedAgain: shared } = headline(graph);
  const relisted = graph.listings.filter(({ mark }) => mark === 'relisted').length;
  const figures = {
    gathered: isLarge(graph, 'map'),
    shared,
    once: initiatives - shared,
    listings: graph.listings.length,
    relisted,
  };
  return { shows: START, tell: (words, say) => words.map(graph, figures, say) };
}
