/** Going to a step's screen: here in the editor, or before an audience. */
import type { TourSource } from '../../explore/tour/tourSession.ts';
import { useActions } from '../../store/hooks.ts';
import type { StepView } from './useStepViews.ts';

export function useSteps(source: TourSource, screens: readonly StepView[]) {
  const { restore } = useActions();
  const show = (at: number) => {
    const screen = screens[at];
    if (screen !== undefined)
      restore(screen.viewState, screen.unknownParams, { kind: 'editing', tour: source });
  };
  const present = (at: number) => {
    const screen = screens[at];
    if (screen === undefined) return;
    restore(screen.viewState, screen.unknownParams, {
      kind: 'presenting',
      tour: source,
      step: at,
      detour: false,
    });
  };
  return { show, present };
}
