/** What each step of a tour shows of the plan that is open, and which of them is on screen. */
import { useMemo } from 'react';
import type { Tour } from '../../explore/tour/tour.ts';
import { useExplorer } from '../../store/hooks.ts';
import { parseView, serializeView } from '../../store/serializeView.ts';
import { useUrlState } from '../../store/urlState.ts';

/** Two screens are one and the same where `see` is the same text. */
export type StepView = ReturnType<typeof parseView> & { readonly see: string };

export function useStepViews({ steps }: Tour): readonly StepView[] {
  const graph = useExplorer((state) => state.graph);
  return useMemo(
    () =>
      steps.map((step) => {
        const screen = parseView(step.see, graph);
        // A step that was written by hand, or by another version, may say the same in another way.
        return { ...screen, see: serializeView(screen.viewState) };
      }),
    [steps, graph],
  );
}

/** What is on screen, as a step would keep it. */
export function useSerializedView(): string {
  const state = useUrlState();
  return useMemo(() => serializeView(state), [state]);
}
