/** Renders a view on a real store with the real plan, or with another. */
import { render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import planFile from '../../data/sagamihara-2025/plan.json';
import { type Explore, START } from '../../src/explore/state.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { graphOf, type PlanGraph } from '../../src/plan/graph.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { createExplorer, type Explorer } from '../../src/store/explorer.ts';
import { ExplorerProvider } from '../../src/store/hooks.ts';

const parsed = parsePlan(planFile);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
export const graph = graphOf(parsed.plan);

export function renderView(
  view: ReactNode,
  language: Language,
  explore: Partial<Explore> = {},
  of: PlanGraph = graph,
): { readonly explorer: Explorer; readonly user: UserEvent } {
  const explorer = createExplorer({
    graph: of,
    explore: { ...START, ...explore },
    language,
    dropped: [],
    briefing: null,
    characterKeys: true,
  });
  render(<ExplorerProvider value={explorer}>{view}</ExplorerProvider>);
  return { explorer, user: userEvent.setup() };
}

/** The id that a test spells out, as one that the plan knows. */
export function id(text: string) {
  const node = graph.nodes.get(text);
  if (node === undefined) throw new RangeError(text);
  return node.id;
}
