/** Shows a step's screen in the editor, or presents it. */
import type { TourSession, TourSource } from '../../explore/tour/tourSession.ts';
import { useActions } from '../../store/hooks.ts';
import type { StepView } from './useStepViews.ts';

export function useSteps(source: TourSource, screens: readonly StepView[]) {
  const { restore } = useActions();
  const restoreStep = (at: number, session: TourSession) => {
    const screen = screens[at];
    if (screen !== undefined) restore(screen.viewState, screen.unknownParams, session);
  };
  return {
    show: (at: number) => restoreStep(at, { kind: 'editing', tour: source }),
    present: (at: number) => restoreStep(at, { kind: 'presenting', tour: source, step: at, detour: false }),
  };
}
