/** Virtualised rows are measured only when visible, which shifts the content below. */
const FRAMES = 8;

/** Scrolls to a cell, and again in the next frames while the layout settles. Stops once `isActive` returns false. */
export function keepInView(cell: Element, isActive: () => boolean, frames = FRAMES): void {
  if (!cell.isConnected || !isActive()) return;
  cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  if (frames > 0) requestAnimationFrame(() => keepInView(cell, isActive, frames - 1));
}
