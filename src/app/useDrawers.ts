/** Which drawer is open on a narrow screen. Wide screens show both panels and ignore this state. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ExplorerState } from '../store/explorer.ts';
import { useExplorerStore } from '../store/hooks.ts';
import { isNarrow } from '../ui/breakpoints.ts';

export type DrawerName = 'filters' | 'side';

type Panels = Readonly<Record<DrawerName, RefObject<HTMLElement | null>>>;

export function useDrawers(panels: Panels) {
  const explorer = useExplorerStore();
  const [open, setOpen] = useState<DrawerName | null>(() => {
    const { selected, connect, tourSession } = explorer.getState();
    return selected === null && connect === null && tourSession?.kind !== 'editing' ? null : 'side';
  });
  const filtersTab = useRef<HTMLButtonElement>(null);
  const sideTab = useRef<HTMLButtonElement>(null);
  const { side } = panels;

  useEffect(
    () =>
      explorer.subscribe((state, before) => {
        // Even an update to the same value would render the shell.
        if (!isOther(state, before)) return;
        const isInside = side.current?.contains(document.activeElement) === true;
        setOpen((current) => nextDrawer(current, state, before, isInside));
      }),
    [explorer, side],
  );

  const close = () => {
    const tab = open === 'filters' ? filtersTab : sideTab;
    flushSync(() => setOpen(null));
    tab.current?.focus();
  };

  const toggle = (name: DrawerName) => {
    if (open === name) return close();
    flushSync(() => setOpen(name));
    panels[name].current?.focus();
  };

  /** Closes the drawer that contains the focus; returns false if there is none. */
  const closeFocused = (): boolean => {
    if (!isNarrow() || open === null || panels[open].current?.contains(document.activeElement) !== true)
      return false;
    close();
    return true;
  };

  return { open, close, toggle, closeFocused, filtersTab, sideTab };
}

function isOther(state: ExplorerState, before: ExplorerState): boolean {
  const { selected, connect, tourSession } = state;
  return selected !== before.selected || connect !== before.connect || tourSession !== before.tourSession;
}

/**
 * The drawer to open after a state change: a new selection, connection or tour opens the side drawer.
 * Clearing the selection closes it, unless the focus is inside.
 */
function nextDrawer(
  current: DrawerName | null,
  state: ExplorerState,
  before: ExplorerState,
  isInside: boolean,
): DrawerName | null {
  const editing = state.tourSession?.kind === 'editing';
  const wasEditing = before.tourSession?.kind === 'editing';
  if (editing && !wasEditing) return 'side';
  const ended = wasEditing && !editing;
  if (!ended && state.selected === before.selected && state.connect === before.connect) return current;
  if (state.selected !== null || state.connect !== null) return 'side';
  const isKept = editing || current !== 'side' || (isInside && !ended);
  return isKept ? current : null;
}
