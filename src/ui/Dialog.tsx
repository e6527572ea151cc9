/** A modal dialog with its title and a button that closes it. Mounted while it is open. */
import { X } from 'lucide-react';
import { type MouseEvent, type PointerEvent, type ReactNode, useEffect, useId, useRef } from 'react';
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
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    // Where a dialog cannot be modal, an open one still shows everything.
    if (typeof element.showModal === 'function') element.showModal();
    else element.setAttribute('open', '');
  }, []);
  const close = () => {
    if (typeof dialog.current?.close === 'function') dialog.current.close();
    else onClose();
  };
  // The backdrop belongs to the dialog element itself. A click has that as its target, too, where a selection of
  // text begins inside and ends on the backdrop: only a press that begins and ends there closes the dialog.
  const isBackdropPress = useRef(false);
  const onPointerDown = ({ target }: PointerEvent) => {
    isBackdropPress.current = target === dialog.current;
  };
  const onPointerUp = ({ target }: PointerEvent) => {
    isBackdropPress.current &&= target === dialog.current;
  };
  const onClick = ({ target }: MouseEvent) => {
    if (target === dialog.current && isBackdropPress.current) close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the backdrop's key is Escape, which a dialog has by itself
    <dialog
      ref={dialog}
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
          <Button look="quiet" icon={<X aria-hidden="true" />} label={closeLabel} onClick={close} />
        </header>
        <div className={styles.text}>{children}</div>
      </div>
    </dialog>
  );
}
