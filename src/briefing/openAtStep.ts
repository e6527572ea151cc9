/** What an address shows that names a step and nothing else: the screen of that step. */
import { isPresenting } from '../explore/tour/tourSession.ts';
import type { InitialState } from '../store/explorer.ts';
import { savedTours } from '../store/savedTours.ts';
import { parseView } from '../store/serializeView.ts';
import { resolveTour } from './resolveTour.ts';

/** The same start where there is no such tour or step: the screen of the briefing then says so. */
export function openAtStep(start: InitialState, window: Window): InitialState {
  if (!isPresenting(start.tourSession)) return start;
  const found = resolveTour(start.tourSession.tour, start.graph, savedTours(window));
  const step = found.kind === 'found' ? found.tour.steps[start.tourSession.step] : undefined;
  if (step === undefined) return start;
  // What the step asks for and the plan lacks is said with the step.
  return { ...start, viewState: parseView(step.see, start.graph).viewState };
}
