/** Creates an own tour with the current screen as its first step. */
import { Plus } from 'lucide-react';
import { createStep, withStep } from '../../explore/tour/edit.ts';
import { useExplorer, useExplorerStore, useTranslation } from '../../store/hooks.ts';
import { serializeView } from '../../store/serializeView.ts';
import { Button } from '../../ui/Button.tsx';
import { screenTitle } from '../screenText.ts';
import { newTour } from './newTour.ts';
import type { ShowStatus } from './statusMessage.ts';
import { useOwnTour } from './useOwnTour.ts';

export function StartTour({ say }: { readonly say: ShowStatus }) {
  const { t } = useTranslation();
  const explorer = useExplorerStore();
  const graph = useExplorer((state) => state.graph);
  const { takeIn } = useOwnTour();
  const start = () => {
    const state = explorer.getState();
    const step = createStep(serializeView(state), screenTitle(state, graph));
    if (step === null) return say({ key: 'tours.seeTooLong' });
    const { id } = takeIn(withStep(newTour(graph), step));
    say({ key: 'tours.saidTourMade', values: { id } });
  };
  return (
    <Button look="filled" icon={Plus} onClick={start}>
      {t('tours.startTour')}
    </Button>
  );
}
