/** Saves a tour as a file. */
import { Download } from 'lucide-react';
import { tourFile } from '../../exchange/tourFile.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { downloadFile } from '../../ui/downloadFile.ts';
import type { ShowStatus } from './statusMessage.ts';

export function SaveTour({ tour, say }: { readonly tour: Tour; readonly say?: ShowStatus }) {
  const { t, language } = useTranslation();
  const save = () => {
    const file = tourFile(tour, language);
    downloadFile(file);
    say?.({ key: 'tours.saidSaved', values: { file: file.name } });
  };
  return (
    <Button icon={Download} onClick={save}>
      {t('tours.save')}
    </Button>
  );
}
