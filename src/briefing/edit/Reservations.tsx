/** What is not as it should be with the keeping of tours: the browser refuses, or kept what no one can read. */
import { Download, Trash2 } from 'lucide-react';
import type { TourSource } from '../../explore/tour/briefing.ts';
import { useWords } from '../../store/hooks.ts';
import { useTours } from '../../store/tours.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { SaveTour } from './SaveTour.tsx';
import { Warning } from './Warning.tsx';

const ASIDE_FILE = 'tours-put-aside.json';

export function Reservations({ source }: { readonly source: TourSource }) {
  const { t, number } = useWords();
  const areKept = useTours((state) => state.areKept);
  const aside = useTours((state) => state.aside);
  const tours = useTours((state) => state.tours);
  const { forgetAside } = useTours((state) => state.actions);
  const own = source.kind === 'own' ? tours.find(({ id }) => id === source.id) : undefined;
  const saveAside = () => {
    const text = `${JSON.stringify(aside, null, 2)}\n`;
    saveFile({ name: ASIDE_FILE, mediaType: 'application/json', parts: [text] });
  };
  return (
    <>
      {areKept ? null : (
        <Warning>
          <p>{t('tours.notKept')}</p>
          {own === undefined ? null : <SaveTour tour={own.tour} />}
        </Warning>
      )}
      {aside.length === 0 ? null : (
        <Warning>
          <p>{t('tours.aside', { number: number(aside.length) })}</p>
          <Button icon={Download} onClick={saveAside}>
            {t('tours.saveAside')}
          </Button>
          <Button look="quiet" icon={Trash2} onClick={forgetAside}>
            {t('tours.forgetAside')}
          </Button>
        </Warning>
      )}
    </>
  );
}
