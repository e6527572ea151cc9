/** Has the browser print sheets, as soon as they are there. Mounted until that is done. */
import { type ReactNode, useEffect } from 'react';
import { useTimeout } from '../../ui/useTimeout.ts';
import { PrintedPages } from './PrintedPages.tsx';

type Props = { readonly children: ReactNode; readonly onDone: () => void };

export function PrintJob({ children, onDone }: Props) {
  useEffect(() => {
    // Some browsers go on at once and print later: sheets stay until they say that it is over.
    window.addEventListener('afterprint', onDone);
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  useTimeout(() => window.print(), 0);
  return <PrintedPages>{children}</PrintedPages>;
}
