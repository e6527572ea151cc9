/** The way to show a tour to an audience. */
import { Play } from 'lucide-react';
import { useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';

export function PresentTour({ onPresent }: { readonly onPresent: () => void }) {
  const { t } = useWords();
  return (
    <Button icon={Play} onClick={onPresent}>
      {t('tours.present')}
    </Button>
  );
}
