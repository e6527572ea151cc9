/** The menu to export or print the picture, beside the zoom buttons. Its list is loaded on first use. */
import { ImageDown } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { withTranslation } from '../../i18n/translation.ts';
import { useTranslation } from '../../store/hooks.ts';
import { lazyComponent } from '../../ui/lazyComponent.tsx';
import { ToolButton } from '../../ui/ToolButton.tsx';
import { usePressOutside } from '../../ui/usePressOutside.ts';
import { ErrorBoundary } from '../../views/ErrorBoundary.tsx';
import styles from './PictureMenu.module.css';

export const pictureMenuList = lazyComponent(
  async () => (await withTranslation(import('./PictureMenuList.tsx'))).PictureMenuList,
);

export function PictureMenu() {
  const { t } = useTranslation();
  // Once opened, the list stays mounted: it shows the progress of the export.
  const [isMounted, setMounted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const open = () => {
    setMounted(true);
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
      {isMounted && (
        <ErrorBoundary>
          <pictureMenuList.Component
            id={id}
            isOpen={isOpen}
            onClose={(isBack) => {
              setOpen(false);
              if (isBack) button.current?.focus();
            }}
          />
        </ErrorBoundary>
      )}
    </div>
  );
}
