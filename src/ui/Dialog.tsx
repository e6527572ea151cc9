/** A modal dialog with a title and a close button. Mounted while it is open. */
import { X } from 'lucide-react';
import { type MouseEvent, type PointerEvent, type ReactNode, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

type Props = {
  readonly title: string;
  /** The accessible name of the close button. */
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
  // The backdrop belongs to the dialog element. A text selection that begins inside and ends on the backdrop also
  // clicks the dialog, so that only a press that begins and ends on the backdrop closes it.
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
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog element handles Escape
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

/** Falls back to a non-modal dialog if the environment has no modal ones, such as jsdom. */
function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog === null || dialog.open) return;
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
}
