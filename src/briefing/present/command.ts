/** What a key means while a tour is presented; a remote sends the same keys as a keyboard. Pure. */

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
  /** Whether what has the keyboard makes its own use of Enter and the space bar. */
  readonly onControl: boolean;
  /** Whether it scrolls by the arrow keys. */
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

/** With Shift: of a table that is longer than the stage. */
const SHIFTED: Readonly<Record<string, Command>> = {
  ArrowRight: 'pageOn',
  ArrowDown: 'pageOn',
  PageDown: 'pageOn',
  ArrowLeft: 'pageBack',
  ArrowUp: 'pageBack',
  PageUp: 'pageBack',
};

/** Letters and signs: switched off together with all keys of the app that are a single character. */
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

/** Null for a key that means nothing here. */
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
