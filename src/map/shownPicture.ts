/** Which picture the canvas draws. It is not there while a written view is shown. */
import { type Explore, PICTURES, type Picture } from '../explore/state.ts';
import type { PlanGraph } from '../plan/graph.ts';
import { headline } from '../plan/measures.ts';

type Shown = Pick<Explore, 'view'> & { readonly graph: PlanGraph };

/** A plan that lists nothing twice has no reuse to map: its hierarchy is drawn instead. */
export function pictureIn({ view, graph }: Shown): Picture {
  const picture = PICTURES.find((each) => each === view) ?? 'map';
  return picture === 'map' && headline(graph).listedAgain === 0 ? 'structure' : picture;
}

/** Whether the hierarchy stands in for the map. */
export function isStandIn({ view, graph }: Shown): boolean {
  return view === 'map' && pictureIn({ view, graph }) !== view;
}
