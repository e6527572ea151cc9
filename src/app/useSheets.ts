/** Which sheet is open on a narrow screen. On a wide one the panels stand open and none of this shows. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useExplorerStore } from '../store/hooks.ts';
import { isNarrow } from '../ui/narrow.ts';

export type SheetName = 'filters' | 'side';

type Panels = Readonly<Record<SheetName, RefObject<HTMLElement | null>>>;

export function useSheets(panels: Panels) {
  const explorer = useExplorerStore();
  const [open, setOpen] = useState<SheetName | null>(() => {
    const { selected, connect } = explorer.getState();
    return selected === null && connect === null ? null : 'side';
  });
  const filtersTab = useRef<HTMLButtonElement>(null);
  const sideTab = useRef<HTMLButtonElement>(null);
  const { side } = panels;

  // Selecting opens the details, and connecting the connection. Leaving a selection from inside the sheet leads back to the ranking there.
  useEffect(
    () =>
      explorer.subscribe((state, before) => {
        if (state.selected === before.selected && state.connect === before.connect) return;
        if (state.selected !== null || state.connect !== null) setOpen('side');
        else if (side.current?.contains(document.activeElement) !== true)
          setOpen((was) => (was === 'side' ? null : was));
      }),
    [explorer, side],
  );

  const close = () => {
    const tab = open === 'filters' ? filtersTab : sideTab;
    flushSync(() => setOpen(null));
    tab.current?.focus();
  };

  const toggle = (name: SheetName) => {
    if (open === name) return close();
    flushSync(() => setOpen(name));
    panels[name].current?.focus();
  };

  /** Closes the sheet that has the keyboard; false if there is none. */
  const closeFocused = (): boolean => {
    if (!isNarrow() || open === null || panels[open].current?.contains(document.activeElement) !== true)
      return false;
    close();
    return true;
  };

  return { open, close, toggle, closeFocused, filtersTab, sideTab };
}
