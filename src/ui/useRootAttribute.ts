import { useLayoutEffect } from 'react';

/**
 * Sets an attribute of `<html>` while the component is mounted, for styles anywhere on the page. A selector such as
 * `:root:has([…]) .row` would do the same, but restyle the whole document on each change.
 */
export function useRootAttribute(name: string, value: boolean): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.setAttribute(name, String(value));
    return () => root.removeAttribute(name);
  }, [name, value]);
}
