/** Whether the panels are sheets: the same width as in App.module.css. */
const NARROW = '(max-width: 999px)';

export function isNarrow(): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(NARROW).matches;
}
