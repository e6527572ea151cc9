/** The items of the picture menu and the progress of their export; uses the same exports as the dialog. */
import { FileImage, Presentation, Printer, Shapes, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { useTimeout } from '../../ui/useTimeout.ts';
import { ErrorBoundary } from '../../views/ErrorBoundary.tsx';
import { ExportProgress } from '../files/ExportProgress.tsx';
import { type ExportFormat, type ExportState, useExport } from '../files/useExport.ts';
import { sheetPrintJob } from '../print/lazyPrint.tsx';
import { type SheetRequest, sheetOfView } from '../print/sheetKinds.ts';
import styles from './PictureMenu.module.css';

/** A PNG has twice the resolution of the screen, so that it is sharp in print too. */
const SCALE = 2;
const MESSAGE_MS = 6_000;
/** Keeps the live region mounted before it announces anything. */
const IDLE: ExportState = { kind: 'idle' };

type Props = {
  readonly id: string;
  readonly isOpen: boolean;
  /** `isBack`: whether focus returns to the button. */
  readonly onClose: (isBack: boolean) => void;
};

export function PictureMenuList({ id, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  const { state, make, cancel } = useExport();
  const view = useExplorer((explorer) => explorer.view);
  const side = useExplorer((explorer) => explorer.tableSettings.overlap.side);
  const selected = useExplorer((explorer) => explorer.selected);
  const { graph, shownNodes } = useFilteredPlan();
  const [isMessageShown, setMessageShown] = useState(false);
  const [printed, setPrinted] = useState<SheetRequest | null>(null);
  const isOver = state.kind === 'done' || state.kind === 'cancelled';
  useTimeout(() => setMessageShown(false), isOver ? MESSAGE_MS : null);

  const save = (format: ExportFormat) => () => {
    setMessageShown(true);
    make(format, { scale: SCALE, withKey: false });
  };
  const print = () => setPrinted(sheetOfView(view, side, selected, graph));
  const choices = [
    { text: t('picture.pptx'), Icon: Presentation, choose: save('pptx') },
    { text: t('picture.png'), Icon: FileImage, choose: save('png') },
    { text: t('picture.svg'), Icon: Shapes, choose: save('svg') },
    { text: t('picture.print'), Icon: Printer, choose: print },
  ];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return onClose(false);
    if (event.key === 'Escape') {
      event.preventDefault();
      return onClose(true);
    }
    const items = itemsIn(event.currentTarget);
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length)?.focus();
  };

  return (
    <>
      {isOpen && (
        <div
          ref={focusFirst}
          id={id}
          className={styles.choices}
          role="menu"
          aria-label={t('picture.menu')}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {choices.map(({ text, Icon, choose }) => (
            <button
              key={text}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={shownNodes === 0 || state.kind === 'making'}
              onClick={() => {
                if (shownNodes === 0 || state.kind === 'making') return;
                onClose(true);
                choose();
              }}
            >
              <Icon aria-hidden="true" size={16} />
              <span>{text}</span>
            </button>
          ))}
        </div>
      )}
      <div className={styles.message} data-visible={isMessageShown && !isOpen}>
        <ExportProgress state={isMessageShown ? state : IDLE} onCancel={cancel} />
        {isMessageShown && state.kind !== 'making' && (
          <Button look="quiet" icon={X} label={t('app.close')} onClick={() => setMessageShown(false)} />
        )}
      </div>
      {printed !== null && (
        <ErrorBoundary resetKey={printed}>
          <sheetPrintJob.Component request={printed} onDone={() => setPrinted(null)} />
        </ErrorBoundary>
      )}
    </>
  );
}

function focusFirst(list: HTMLElement | null): void {
  if (list !== null) itemsIn(list)[0]?.focus();
}

function itemsIn(list: Element): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}
