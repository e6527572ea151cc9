/**
 * Prints the current view as sheets on the browser's own print command (Ctrl+P). Browsers do not wait on
 * `beforeprint`: until the code of the sheets is loaded, a sheet that says so is printed instead.
 */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { viewPrintJob } from './lazyPrint.tsx';

export function PrintOnDemand() {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => {
      // A requested sheet takes precedence.
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
