import { useEffect, useRef, useState } from 'react';
import { ONE_PAGE, type PagePosition, type Pager, trackPages } from './trackPages.ts';

export type PagesControl = PagePosition & { readonly turn: (by: 1 | -1) => void };

/** Pages of the table on the stage. `step` is null while no step is shown; each step starts at its first page. */
export function usePages(step: number | null): PagesControl {
  const [position, setPosition] = useState<PagePosition>(ONE_PAGE);
  const pager = useRef<Pager | null>(null);
  useEffect(() => {
    const picture = step === null ? null : document.getElementById('picture');
    if (picture === null) return;
    const tracked = trackPages(picture, (next) =>
      setPosition((before) => (before.at === next.at && before.all === next.all ? before : next)),
    );
    pager.current = tracked;
    return () => {
      pager.current = null;
      tracked.end();
      setPosition(ONE_PAGE);
    };
  }, [step]);
  return { ...position, turn: (by) => pager.current?.turn(by) };
}
