/** Virtualised rows are measured only when visible, which shifts the content below. */
const FRAMES = 8;

/** Scrolls to a cell, and again in the next frames while the layout settles. Stops once `wanted` returns false. */
export function keepInView(cell: Element, wanted: () => boolean, frames = FRAMES): void {
  if (!cell.isConnected || !wanted()) return;
  cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  if (frames > 0) requestAnimationFrame(() => keepInView(cell, wanted, frames - 1));
}
