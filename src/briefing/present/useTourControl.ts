/** What one does with the tour on show. */
import { useMemo } from 'react';
import type { Tour } from '../../explore/tour/tour.ts';
import { isOnStage, type PresentationSession, type TourSession } from '../../explore/tour/tourSession.ts';
import { useActions, useExplorerStore } from '../../store/hooks.ts';
import { parseView, serializeView } from '../../store/serializeView.ts';
import { useUrlState } from '../../store/urlState.ts';
import { nearestStep, type ResolvedStep } from './resolveStep.ts';

export type TourControl = {
  /** To a step, the nearest that there is; from a detour as well. */
  readonly goTo: (step: number) => void;
  /** Lets one explore freely. */
  readonly explore: () => void;
  /** To the step as it was. */
  readonly back: () => void;
  readonly leave: () => void;
};

export function useTourControl(
  session: PresentationSession,
  tour: Tour | null,
  leaveTo: TourSession | null,
): TourControl {
  const explorer = useExplorerStore();
  const { openTour, restore } = useActions();
  const goTo = (wanted: number) => {
    const at = tour === null ? null : nearestStep(tour, wanted);
    const step = at === null ? undefined : tour?.steps[at];
    if (at === null || step === undefined) return;
    const { viewState } = parseView(step.see, explorer.getState().graph);
    restore(viewState, [], { kind: 'presenting', tour: session.tour, step: at, detour: false });
  };
  return {
    goTo,
    explore: () => openTour({ ...session, detour: true }),
    back: () => goTo(session.step),
    leave: () => openTour(leaveTo),
  };
}

/** Whether the screen shows something else than the step that is on show: something was chosen in the picture. */
export function useHasDiverged({ viewState }: ResolvedStep): boolean {
  const state = useUrlState();
  return useMemo(
    () => !isOnStage(state.tourSession) || serializeView(state) !== serializeView(viewState),
    [state, viewState],
  );
}
