import { useLayoutEffect } from 'react';

/**
 * Sets an attribute of `<html>` while the component is mounted, for styles anywhere on the page. A selector such as
 * `:root:has([…]) .row` would say the same, and have the browser match the whole document again at each change.
 */
export function useRootAttribute(name: string, value: boolean): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.setAttribute(name, String(value));
    return () => root.removeAttribute(name);
  }, [name, value]);
}
