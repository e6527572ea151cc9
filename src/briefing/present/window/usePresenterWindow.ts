/** Opens the presenter's window, detects that it was closed, and reconnects after a reload. */
import { useCallback, useEffect, useState } from 'react';
import { getItem, removeItem, setItem } from '../../../store/browserStorage.ts';
import { openPresenterWindow, prepareDocument } from './presenterWindow.ts';

export type PresenterWindow = {
  readonly shown: { readonly window: Window; readonly root: HTMLElement } | null;
  readonly blocked: boolean;
  readonly dismiss: () => void;
  /** Opens the window or brings it to the front. */
  readonly open: () => void;
};

/** Windows fire no reliable close event. */
const POLL_MS = 500;

export function usePresenterWindow(): PresenterWindow {
  const [opened, setOpened] = useState<Window | null>(null);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [blocked, setBlocked] = useState(false);

  const connect = useCallback((): boolean => {
    const found = openPresenterWindow(window);
    setOpened(found);
    if (found !== null) setItem(window, 'presenter', 'open');
    return found !== null;
  }, []);

  // After a reload, find the window that is still open by its name.
  useEffect(() => {
    if (getItem(window, 'presenter') !== null && !connect()) removeItem(window, 'presenter');
  }, [connect]);

  useEffect(() => {
    if (opened === null) return;
    const { root: element, stopSync } = prepareDocument(window, opened);
    setRoot(element);
    const timer = setInterval(() => {
      if (!opened.closed) return;
      removeItem(window, 'presenter');
      setOpened(null);
      setRoot(null);
    }, POLL_MS);
    // Closing and reloading cannot be distinguished here: the window is found again, or its message says what to do.
    const markDisconnected = () => {
      element.dataset.parted = 'true';
    };
    window.addEventListener('pagehide', markDisconnected);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', markDisconnected);
      stopSync();
    };
  }, [opened]);

  return {
    shown: opened === null || root === null ? null : { window: opened, root },
    blocked,
    dismiss: () => setBlocked(false),
    open: () => {
      if (opened !== null && !opened.closed) return opened.focus();
      setBlocked(!connect());
    },
  };
}

/** Call it when the presentation ends. */
export function closePresenterWindow({ shown }: PresenterWindow): void {
  removeItem(window, 'presenter');
  shown?.window.close();
}
