/** Makes a tour of one's own, with the screen as its first step. */
import { Plus } from 'lucide-react';
import { stepOf, withStep } from '../../explore/tour/edit.ts';
import { useExplorer, useExplorerStore, useWords } from '../../store/hooks.ts';
import { seeOf } from '../../store/see.ts';
import { Button } from '../../ui/Button.tsx';
import { screenTitle } from '../screenText.ts';
import { newTour } from './newTour.ts';
import type { Say } from './said.ts';
import { useOwnTour } from './useOwnTour.ts';

export function StartTour({ say }: { readonly say: Say }) {
  const { t } = useWords();
  const explorer = useExplorerStore();
  const graph = useExplorer((state) => state.graph);
  const { takeIn } = useOwnTour();
  const start = () => {
    const state = explorer.getState();
    const step = stepOf(seeOf(state), screenTitle(state, graph));
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
