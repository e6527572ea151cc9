/** Full screen mode. If the browser refuses it, the presentation stays in the window and says so once. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { subscribeTo } from '../../ui/subscribeTo.ts';

export type FullScreen = {
  readonly isFull: boolean;
  readonly refused: boolean;
  readonly dismiss: () => void;
  readonly toggle: () => void;
  /** Returns false if not in full screen. */
  readonly leave: () => boolean;
};

export function useFullScreen(): FullScreen {
  const isFull = useSyncExternalStore(subscribe, isFullscreen);
  const [refused, setRefused] = useState(false);
  const enter = () => void requestFullscreen().catch(() => setRefused(true));
  useEffect(() => {
    // Starting a presentation requests full screen; a page without user activation may not ask.
    if (navigator.userActivation?.isActive && !isFullscreen())
      requestFullscreen().catch(() => setRefused(true));
    return () => void exitFullscreen();
  }, []);
  return {
    isFull,
    refused,
    dismiss: () => setRefused(false),
    toggle: () => {
      if (!exitFullscreen()) enter();
    },
    leave: exitFullscreen,
  };
}

/** Also rejects where the API does not exist, as on some phones. */
async function requestFullscreen(): Promise<void> {
  await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
}

function exitFullscreen(): boolean {
  if (!isFullscreen()) return false;
  document.exitFullscreen().catch(() => {});
  return true;
}

function isFullscreen(): boolean {
  return document.fullscreenElement !== null && document.fullscreenElement !== undefined;
}

const subscribe = (changed: () => void) => subscribeTo(document, 'fullscreenchange')(changed);
