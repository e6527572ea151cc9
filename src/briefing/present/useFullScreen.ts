/** Full screen, which the browser may refuse: all goes on in the window then, and that is said once. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { subscribeTo } from '../../ui/subscribeTo.ts';

export type FullScreen = {
  readonly isFull: boolean;
  readonly refused: boolean;
  readonly dismiss: () => void;
  readonly toggle: () => void;
  /** Leaves it; false where there is none to leave. */
  readonly leave: () => boolean;
};

export function useFullScreen(): FullScreen {
  const isFull = useSyncExternalStore(subscribe, isFullNow);
  const [refused, setRefused] = useState(false);
  const enter = () => {
    asked().catch(() => setRefused(true));
  };
  useEffect(() => {
    // Who presses “present” wants it; a page that was opened or loaded anew may not even ask.
    if (navigator.userActivation?.isActive && !isFullNow()) asked().catch(() => setRefused(true));
    return () => void leaveNow();
  }, []);
  return {
    isFull,
    refused,
    dismiss: () => setRefused(false),
    toggle: () => {
      if (!leaveNow()) enter();
    },
    leave: leaveNow,
  };
}

/** Rejects also where a browser knows no full screen, as on some phones. */
async function asked(): Promise<void> {
  await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
}

function leaveNow(): boolean {
  if (!isFullNow()) return false;
  document.exitFullscreen().catch(() => {});
  return true;
}

function isFullNow(): boolean {
  return document.fullscreenElement !== null && document.fullscreenElement !== undefined;
}

const subscribe = (changed: () => void) => subscribeTo(document, 'fullscreenchange')(changed);
