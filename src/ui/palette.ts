/**
 * The colours of the strategies, told apart also by brightness so that grey print keeps them. On white each
 * has a contrast of at least 4.5:1 as text; white on each likewise. Pale ones are backgrounds for ink.
 */
export type Colour = { readonly strong: string; readonly pale: string };

const COLOURS: readonly [Colour, ...Colour[]] = [
  { strong: '#0055ad', pale: '#e3edf9' },
  { strong: '#c74700', pale: '#fdeee4' },
  { strong: '#197a4b', pale: '#e2f3ea' },
  { strong: '#6f23d0', pale: '#f0e8fb' },
  { strong: '#8a5a00', pale: '#f8efdc' },
  { strong: '#a3004f', pale: '#fbe6ef' },
  { strong: '#00707f', pale: '#def2f4' },
  { strong: '#5b5b5b', pale: '#eeeeee' },
];

/** The colour of the strategy at this place in the plan (from 0); they repeat after the last. */
export function strategyColour(index: number): Colour {
  return COLOURS[((index % COLOURS.length) + COLOURS.length) % COLOURS.length] ?? COLOURS[0];
}

export const INK = '#1a1a1c';
export const PAPER = '#ffffff';

/** Greys as the theme has them: `--ink-soft`, `--ink-faint`, `--line`. */
export const INK_SOFT = '#4d4d4d';
export const INK_FAINT = '#696969';
export const LINE = '#d8d8db';

/** From few to many, one hue: grey print keeps the order. `words` can be read on it. */
export const SHADE_COLOURS: readonly { readonly ground: string; readonly words: string }[] = [
  { ground: '#e4ebfc', words: INK },
  { ground: '#bccdf7', words: INK },
  { ground: '#8aa6ec', words: INK },
  { ground: '#4062cb', words: PAPER },
  { ground: '#14297f', words: PAPER },
];
