import { Play } from 'lucide-react';
import type { Tour } from '../../explore/tour/tour.ts';
import { useWords } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';

/** Shows a tour from its beginning to an audience. */
export function PresentTour({ tour, onPresent }: { readonly tour: Tour; readonly onPresent: () => void }) {
  const { t } = useWords();
  if (tour.steps.length === 0) return null;
  return (
    <Button icon={<Play aria-hidden="true" />} onClick={onPresent}>
      {t('tours.present')}
    </Button>
  );
}
