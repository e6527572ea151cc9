/** Buttons that create a tour and open one from a file. */
import { FolderOpen, Plus } from 'lucide-react';
import { useRef } from 'react';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { newTour } from './newTour.ts';
import styles from './TourActions.module.css';
import { useOwnTour } from './useOwnTour.ts';

export function TourActions({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const { takeIn } = useOwnTour();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.actions}>
      <Button icon={Plus} onClick={() => takeIn(newTour(graph))}>
        {t('tours.new')}
      </Button>
      <Button icon={FolderOpen} onClick={() => picker.current?.click()}>
        {t('tours.open')}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('tours.open')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          // Allow choosing the same file again after it was fixed.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
