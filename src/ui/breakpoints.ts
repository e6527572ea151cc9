/** Whether the panels are sheets: the same width as in App.module.css. */
const NARROW = '(max-width: 999px)';

/** Three columns would leave a picture between them whose names cannot be read. */
const TIGHT = '(max-width: 1499px)';

export function isNarrow(): boolean {
  return isTrue(NARROW);
}

/** Whether one of the panels had better begin folded. */
export function isTight(): boolean {
  return isTrue(TIGHT);
}

function isTrue(query: string): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(query).matches;
}
