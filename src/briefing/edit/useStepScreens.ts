/** What each step of a tour shows of the plan that is open, and which of them is on screen. */
import { useMemo } from 'react';
import type { Tour } from '../../explore/tour/tour.ts';
import { useAddressState } from '../../store/addressState.ts';
import { useExplorer } from '../../store/hooks.ts';
import { seen, seeOf } from '../../store/see.ts';

/** Two screens are one and the same where `see` is the same text. */
export type StepScreen = ReturnType<typeof seen> & { readonly see: string };

export function useStepScreens({ steps }: Tour): readonly StepScreen[] {
  const graph = useExplorer((state) => state.graph);
  return useMemo(
    () =>
      steps.map((step) => {
        const screen = seen(step.see, graph);
        // A step that was written by hand, or by another version, may say the same in another way.
        return { ...screen, see: seeOf(screen.explore) };
      }),
    [steps, graph],
  );
}

/** What is on screen, as a step would keep it. */
export function useSee(): string {
  const state = useAddressState();
  return useMemo(() => seeOf(state), [state]);
}
