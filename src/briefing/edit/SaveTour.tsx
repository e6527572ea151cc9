/** Saves a tour as a file. */
import { Download } from 'lucide-react';
import { tourFile } from '../../exchange/tourFile.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import { useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import type { Say } from './said.ts';

export function SaveTour({ tour, say }: { readonly tour: Tour; readonly say?: Say }) {
  const { t, language } = useWords();
  const save = () => {
    const file = tourFile(tour, language);
    saveFile(file);
    say?.({ key: 'tours.saidSaved', values: { file: file.name } });
  };
  return (
    <Button icon={Download} onClick={save}>
      {t('tours.save')}
    </Button>
  );
}
