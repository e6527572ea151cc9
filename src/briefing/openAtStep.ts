/** View state of a URL that names only a tour step. */
import { isPresenting } from '../explore/tour/tourSession.ts';
import type { InitialState } from '../store/explorer.ts';
import { savedTours } from '../store/savedTours.ts';
import { parseView } from '../store/serializeView.ts';
import { resolveTour } from './resolveTour.ts';

/** Returns `start` unchanged if the tour or step does not exist; the presentation reports that. */
export function openAtStep(start: InitialState, window: Window): InitialState {
  if (!isPresenting(start.tourSession)) return start;
  const found = resolveTour(start.tourSession.tour, start.graph, savedTours(window));
  const step = found.kind === 'found' ? found.tour.steps[start.tourSession.step] : undefined;
  if (step === undefined) return start;
  // The presentation reports unknown parameters of the step.
  return { ...start, viewState: parseView(step.see, start.graph).viewState };
}
