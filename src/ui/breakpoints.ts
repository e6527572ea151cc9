/** Below this width the panels are bottom sheets; the same value as in App.module.css. */
const NARROW = '(max-width: 62.4375em)';

/** Below this width three columns leave too little room for readable labels. */
export const TIGHT = '(max-width: 93.6875em)';

/** Whether the panels are bottom sheets. */
export function isNarrow(): boolean {
  return matches(NARROW);
}

/** Whether one of the panels should start collapsed. */
export function isTight(): boolean {
  return matches(TIGHT);
}

function matches(query: string): boolean {
  return typeof window.matchMedia === 'function' && window.matchMedia(query).matches;
}
