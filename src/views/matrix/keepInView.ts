/** Of a large matrix, rows are measured only when they come into sight, and move what stands below them. */
const FRAMES = 8;

/** Scrolls to a cell, and again while what has come with it takes its place; stops when `wanted` says so. */
export function keepInView(cell: Element, wanted: () => boolean, frames = FRAMES): void {
  if (!cell.isConnected || !wanted()) return;
  cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  if (frames > 0) requestAnimationFrame(() => keepInView(cell, wanted, frames - 1));
}
