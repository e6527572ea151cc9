/** What one does with the tour on show. */
import { useMemo } from 'react';
import { type Briefing, isOnStage, type Presenting } from '../../explore/tour/briefing.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import { useAddressState } from '../../store/addressState.ts';
import { useActions, useExplorerStore } from '../../store/hooks.ts';
import { seen, seeOf } from '../../store/see.ts';
import { type Course, nearestStep } from './course.ts';

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
  briefing: Presenting,
  tour: Tour | null,
  leaveTo: Briefing | null,
): TourControl {
  const explorer = useExplorerStore();
  const { brief, restore } = useActions();
  const goTo = (wanted: number) => {
    const at = tour === null ? null : nearestStep(tour, wanted);
    const step = at === null ? undefined : tour?.steps[at];
    if (at === null || step === undefined) return;
    const { explore } = seen(step.see, explorer.getState().graph);
    restore(explore, [], { kind: 'presenting', tour: briefing.tour, step: at, detour: false });
  };
  return {
    goTo,
    explore: () => brief({ ...briefing, detour: true }),
    back: () => goTo(briefing.step),
    leave: () => brief(leaveTo),
  };
}

/** Whether the screen shows something else than the step that is on show: something was chosen in the picture. */
export function useHasLeft({ shows }: Course): boolean {
  const state = useAddressState();
  return useMemo(() => !isOnStage(state.briefing) || seeOf(state) !== seeOf(shows), [state, shows]);
}
