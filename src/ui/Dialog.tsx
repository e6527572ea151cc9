/** A modal dialog with its title and a button that closes it. Mounted while it is open. */
import { X } from 'lucide-react';
import { type MouseEvent, type PointerEvent, type ReactNode, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

type Props = {
  readonly title: string;
  /** What the button that closes it is called. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function Dialog({ title, closeLabel, onClose, children }: Props) {
  const titleId = useId();
  const close = (dialog: HTMLDialogElement | null) => {
    if (typeof dialog?.close === 'function') dialog.close();
    else onClose();
  };
  // The backdrop belongs to the dialog element itself. A click has that as its target, too, where a selection of
  // text begins inside and ends on the backdrop: only a press that begins and ends there closes the dialog.
  const isBackdropPress = useRef(false);
  const onPointerDown = ({ target, currentTarget }: PointerEvent) => {
    isBackdropPress.current = target === currentTarget;
  };
  const onPointerUp = ({ target, currentTarget }: PointerEvent) => {
    isBackdropPress.current &&= target === currentTarget;
  };
  const onClick = ({ target, currentTarget }: MouseEvent<HTMLDialogElement>) => {
    if (target === currentTarget && isBackdropPress.current) close(currentTarget);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the backdrop's key is Escape, which a dialog has by itself
    <dialog
      ref={showModal}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onPointerDown={onPointerDown}
      onPointerUp={onPointerUp}
      onClick={onClick}
    >
      <div>
        <header className={styles.top}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <Button
            look="quiet"
            icon={X}
            label={closeLabel}
            onClick={({ currentTarget }) => close(currentTarget.closest('dialog'))}
          />
        </header>
        <div className={styles.text}>{children}</div>
      </div>
    </dialog>
  );
}

/** Where a dialog cannot be modal, an open one still shows everything. */
function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog === null || dialog.open) return;
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
}
