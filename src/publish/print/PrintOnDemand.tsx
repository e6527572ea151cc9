/**
 * The browser's own printing (Ctrl+P): what is looked at, as a sheet. Browsers wait for nothing here: where the
 * sheets' code has not come yet, the screen is printed, and the next time they are there.
 */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { viewPrintJob } from './lazyPrint.ts';

export function PrintOnDemand() {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => {
      // Whoever asked for a sheet gets that one.
      if (document.querySelector('[data-printed]') === null) flushSync(() => setPrinting(true));
    };
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting ? <viewPrintJob.Component /> : null;
}
