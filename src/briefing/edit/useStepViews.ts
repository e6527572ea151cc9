/** The screen of each step, resolved against the open plan. */
import { useMemo } from 'react';
import type { Tour } from '../../explore/tour/tour.ts';
import { useExplorer } from '../../store/hooks.ts';
import { parseView, serializeView } from '../../store/serializeView.ts';
import { useUrlState } from '../../store/urlState.ts';

/** Two screens are equal if their `see` is equal. */
export type StepView = ReturnType<typeof parseView> & { readonly see: string };

export function useStepViews({ steps }: Tour): readonly StepView[] {
  const graph = useExplorer((state) => state.graph);
  return useMemo(
    () =>
      steps.map((step) => {
        const view = parseView(step.see, graph);
        // Normalise: a step written by hand or by another version may serialise differently.
        return { ...view, see: serializeView(view.viewState) };
      }),
    [steps, graph],
  );
}

/** The current screen in the form that a step stores. */
export function useSerializedView(): string {
  const state = useUrlState();
  return useMemo(() => serializeView(state), [state]);
}
