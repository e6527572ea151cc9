/** Which picture the canvas draws. */
import { CANVAS_VIEWS, type CanvasView, type ViewState } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import { headline } from '../plan/measures.ts';

type ViewOfGraph = Pick<ViewState, 'view'> & { readonly graph: PlanGraph };

/** A plan without re-listings has no reuse map: the structure takes its place. */
export function effectiveView({ view, graph }: ViewOfGraph): CanvasView {
  const picture = CANVAS_VIEWS.find((each) => each === view) ?? 'map';
  return picture === 'map' && headline(graph).listedAgain === 0 ? 'structure' : picture;
}

/** Whether the structure takes the place of the map. */
export function isFallbackView({ view, graph }: ViewOfGraph): boolean {
  return view === 'map' && effectiveView({ view, graph }) !== view;
}
