/** Button that presents the tour. */
import { Play } from 'lucide-react';
import { useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';

export function PresentTour({ onPresent }: { readonly onPresent: () => void }) {
  const { t } = useTranslation();
  return (
    <Button icon={Play} onClick={onPresent}>
      {t('tours.present')}
    </Button>
  );
}
