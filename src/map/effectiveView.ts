/** Which picture the canvas draws. It is not there while a written view is shown. */
import { CANVAS_VIEWS, type CanvasView, type ViewState } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import { headline } from '../plan/measures.ts';

type ViewOfGraph = Pick<ViewState, 'view'> & { readonly graph: PlanGraph };

/** A plan that lists nothing twice has no reuse to map: its hierarchy is drawn instead. */
export function effectiveView({ view, graph }: ViewOfGraph): CanvasView {
  const picture = CANVAS_VIEWS.find((each) => each === view) ?? 'map';
  return picture === 'map' && headline(graph).listedAgain === 0 ? 'structure' : picture;
}

/** Whether the hierarchy stands in for the map. */
export function isFallbackView({ view, graph }: ViewOfGraph): boolean {
  return view === 'map' && effectiveView({ view, graph }) !== view;
}
