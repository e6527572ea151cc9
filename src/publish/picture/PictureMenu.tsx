/** Beside the camera's buttons: the picture as a file or on paper. What makes these comes when it is asked for. */
import { ImageDown } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { withWords } from '../../i18n/words.ts';
import { useWords } from '../../store/hooks.ts';
import { laterPart } from '../../ui/laterPart.tsx';
import { ToolButton } from '../../ui/ToolButton.tsx';
import { usePressOutside } from '../../ui/usePressOutside.ts';
import { PanelBoundary } from '../../views/PanelBoundary.tsx';
import styles from './PictureMenu.module.css';

export const pictureChoices = laterPart(
  async () => (await withWords(import('./PictureChoices.tsx'))).PictureChoices,
);

export function PictureMenu() {
  const { t } = useWords();
  // It stays from the first time on: it tells how the saving goes.
  const [isAsked, setAsked] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const open = () => {
    setAsked(true);
    setOpen(true);
  };
  usePressOutside(place, isOpen, () => setOpen(false));
  return (
    <div ref={place} className={styles.place}>
      <ToolButton
        ref={button}
        icon={ImageDown}
        label={t('picture.menu')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? setOpen(false) : open())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          open();
        }}
      />
      {isAsked && (
        <PanelBoundary>
          <pictureChoices.Part
            id={id}
            isOpen={isOpen}
            onClose={(isBack) => {
              setOpen(false);
              if (isBack) button.current?.focus();
            }}
          />
        </PanelBoundary>
      )}
    </div>
  );
}
