/** Storage warnings: the browser does not store tours, or stored entries failed validation. */
import { Download, Trash2 } from 'lucide-react';
import type { TourSource } from '../../explore/tour/tourSession.ts';
import { useTranslation } from '../../store/hooks.ts';
import { useTours } from '../../store/tours.ts';
import { Button } from '../../ui/Button.tsx';
import { downloadFile } from '../../ui/downloadFile.ts';
import { SaveTour } from './SaveTour.tsx';
import { Warning } from './Warning.tsx';

const QUARANTINE_FILE = 'tours-put-aside.json';

export function TourWarnings({ source }: { readonly source: TourSource }) {
  const { t, number } = useTranslation();
  const areSaved = useTours((state) => state.areSaved);
  const quarantined = useTours((state) => state.quarantined);
  const tours = useTours((state) => state.tours);
  const { discardQuarantined } = useTours((state) => state.actions);
  const own = source.kind === 'own' ? tours.find(({ id }) => id === source.id) : undefined;
  const saveQuarantined = () => {
    const text = `${JSON.stringify(quarantined, null, 2)}\n`;
    downloadFile({ name: QUARANTINE_FILE, mediaType: 'application/json', parts: [text] });
  };
  return (
    <>
      {areSaved ? null : (
        <Warning>
          <p>{t('tours.notKept')}</p>
          {own === undefined ? null : <SaveTour tour={own.tour} />}
        </Warning>
      )}
      {quarantined.length === 0 ? null : (
        <Warning>
          <p>{t('tours.quarantined', { number: number(quarantined.length) })}</p>
          <Button icon={Download} onClick={saveQuarantined}>
            {t('tours.saveAside')}
          </Button>
          <Button look="quiet" icon={Trash2} onClick={discardQuarantined}>
            {t('tours.forgetAside')}
          </Button>
        </Warning>
      )}
    </>
  );
}
