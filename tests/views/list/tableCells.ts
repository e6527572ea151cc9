/** Reads the table of a list from the page. */
import { fireEvent } from '@testing-library/react';

// Asking for roles by name is slow on 103 rows; the rows themselves are what counts.
export const rows = () => [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')];
export const ids = () => rows().map(({ dataset }) => dataset.row);
export const row = (wanted: string): HTMLTableRowElement => {
  const found = rows().find(({ dataset }) => dataset.row === wanted);
  if (found === undefined) throw new RangeError(wanted);
  return found;
};
export const cells = (wanted: string) =>
  [...row(wanted).cells].map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim());
export const focused = () => (document.activeElement instanceof HTMLElement ? document.activeElement : null);
export const heads = () => [...document.querySelectorAll<HTMLTableCellElement>('thead th')];
export const head = (name: string): HTMLTableCellElement => {
  const found = heads().find((each) => (each.querySelector('button') ?? each).textContent === name);
  if (found === undefined) throw new RangeError(name);
  return found;
};
export const press = (name: string) => fireEvent.click(head(name).querySelector('button') ?? head(name));
