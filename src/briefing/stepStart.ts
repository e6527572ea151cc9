/** What an address shows that names a step and nothing else: the screen of that step. */
import { isPresenting } from '../explore/tour/briefing.ts';
import type { ExplorerStart } from '../store/explorer.ts';
import { keptTours } from '../store/keptTours.ts';
import { seen } from '../store/see.ts';
import { findTour } from './findTour.ts';

/** The same start where there is no such tour or step: the screen of the briefing then says so. */
export function stepStart(start: ExplorerStart, window: Window): ExplorerStart {
  if (!isPresenting(start.briefing)) return start;
  const found = findTour(start.briefing.tour, start.graph, keptTours(window));
  const step = found.kind === 'found' ? found.tour.steps[start.briefing.step] : undefined;
  if (step === undefined) return start;
  // What the step asks for and the plan lacks is said with the step.
  return { ...start, explore: seen(step.see, start.graph).explore };
}
