/** Navigation of the presented tour. */
import { useMemo } from 'react';
import type { Tour } from '../../explore/tour/tour.ts';
import { isOnStage, type PresentationSession, type TourSession } from '../../explore/tour/tourSession.ts';
import { useActions, useExplorerStore } from '../../store/hooks.ts';
import { parseView, serializeView } from '../../store/serializeView.ts';
import { useUrlState } from '../../store/urlState.ts';
import { nearestStep, type ResolvedStep } from './resolveStep.ts';

export type TourControl = {
  /** Goes to the nearest existing step, also from a detour. */
  readonly goTo: (step: number) => void;
  /** Starts a detour. */
  readonly explore: () => void;
  /** Returns to the step as written. */
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
  const goTo = (index: number) => {
    const at = tour === null ? null : nearestStep(tour, index);
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

/** Whether the user has changed the screen since the step was shown. */
export function useHasDiverged({ viewState }: ResolvedStep): boolean {
  const state = useUrlState();
  return useMemo(
    () => !isOnStage(state.tourSession) || serializeView(state) !== serializeView(viewState),
    [state, viewState],
  );
}
