/** Whether sheets are there already, asked for by someone. */
export function hasPrintedPages(): boolean {
  return document.querySelector('[data-printed]') !== null;
}
