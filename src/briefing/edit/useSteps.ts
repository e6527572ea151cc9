/** Going to a step's screen: here in the editor, or before an audience. */
import type { TourSource } from '../../explore/tour/briefing.ts';
import { useActions } from '../../store/hooks.ts';
import type { StepScreen } from './useStepScreens.ts';

export function useSteps(source: TourSource, screens: readonly StepScreen[]) {
  const { restore } = useActions();
  const show = (at: number) => {
    const screen = screens[at];
    if (screen !== undefined) restore(screen.explore, screen.dropped, { kind: 'editing', tour: source });
  };
  const present = (at: number) => {
    const screen = screens[at];
    if (screen === undefined) return;
    restore(screen.explore, screen.dropped, { kind: 'presenting', tour: source, step: at, detour: false });
  };
  return { show, present };
}
