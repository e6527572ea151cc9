/** Maps keys to presentation commands. Remote controls send the same keys as a keyboard. Pure. */

export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'enter'
  | 'black'
  | 'fullScreen'
  | 'explore'
  | 'back'
  | 'code'
  | 'pageOn'
  | 'pageBack'
  | 'play'
  | 'point'
  | 'presenter'
  | 'keys'
  | 'leave'
  | { readonly digit: string };

export type Press = {
  readonly key: string;
  readonly shift: boolean;
  /** Whether the focused element handles Enter and Space itself. */
  readonly onControl: boolean;
  /** Whether the focused element scrolls with the arrow keys. */
  readonly onScrolled: boolean;
};

const NAMED: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Backspace: 'back',
  Escape: 'leave',
};

/** With Shift: page through a table that is longer than the stage. */
const SHIFTED: Readonly<Record<string, Command>> = {
  ArrowRight: 'pageOn',
  ArrowDown: 'pageOn',
  PageDown: 'pageOn',
  ArrowLeft: 'pageBack',
  ArrowUp: 'pageBack',
  PageUp: 'pageBack',
};

/** Single-character shortcuts, which users can switch off. */
const CHARACTERS: Readonly<Record<string, Command>> = {
  n: 'next',
  p: 'previous',
  b: 'black',
  '.': 'black',
  f: 'fullScreen',
  e: 'explore',
  q: 'code',
  a: 'play',
  l: 'point',
  w: 'presenter',
  '?': 'keys',
};

/** Null for an unmapped key. */
export function commandOf(
  { key, shift, onControl, onScrolled }: Press,
  characterKeys: boolean,
): Command | null {
  if (key === ' ') return onControl ? null : shift ? 'previous' : 'next';
  if (key === 'Enter') return 'enter';
  if (onScrolled && (key === 'ArrowDown' || key === 'ArrowUp')) return null;
  if (shift && Object.hasOwn(SHIFTED, key)) return SHIFTED[key] ?? null;
  if (Object.hasOwn(NAMED, key)) return NAMED[key] ?? null;
  if (!characterKeys) return null;
  if (/^[0-9]$/.test(key)) return { digit: key };
  const letter = key.toLowerCase();
  return Object.hasOwn(CHARACTERS, letter) ? (CHARACTERS[letter] ?? null) : null;
}
