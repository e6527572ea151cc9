/** Prints its children once they have rendered. Unmount it on `onDone`. */
import { type ReactNode, useEffect } from 'react';
import { useTimeout } from '../../ui/useTimeout.ts';
import { PrintedPages } from './PrintedPages.tsx';

type Props = { readonly children: ReactNode; readonly onDone: () => void };

export function PrintJob({ children, onDone }: Props) {
  useEffect(() => {
    // `print()` does not block in every browser: the sheets stay mounted until `afterprint`.
    window.addEventListener('afterprint', onDone);
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  useTimeout(() => window.print(), 0);
  return <PrintedPages>{children}</PrintedPages>;
}
