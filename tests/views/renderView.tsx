/** Renders a view on a real store with the real plan, or with another. */
import { render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { INITIAL_VIEW_STATE, type ViewState } from '../../src/explore/state.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { PlanGraph } from '../../src/plan/graph.ts';
import { createExplorer, type Explorer } from '../../src/store/explorer.ts';
import { ExplorerProvider } from '../../src/store/hooks.ts';
import { realGraph } from '../fixtures/realPlan.ts';

export const graph = realGraph;

export function renderView(
  view: ReactNode,
  language: Language,
  viewState: Partial<ViewState> = {},
  of: PlanGraph = graph,
): { readonly explorer: Explorer; readonly user: UserEvent } {
  const explorer = createExplorer({
    graph: of,
    viewState: { ...INITIAL_VIEW_STATE, ...viewState },
    language,
    unknownParams: [],
    tourSession: null,
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
