/**
 * The colours of the strategies. `strong` has a contrast of at least 4.5:1 with white, as text and as background;
 * `pale` is a background for ink. Any two of the first four differ (CIEDE2000) by at least 8 in grey print, and by more
 * than 14 with full colour vision and in protanopia, deuteranopia and tritanopia. Any two of all eight differ by at
 * least 3.4 in grey print and by 9.9 in the other cases.
 */
export type Colour = { readonly strong: string; readonly pale: string };

const COLOURS: readonly [Colour, ...Colour[]] = [
  { strong: '#00287c', pale: '#e3ecfb' },
  { strong: '#c95000', pale: '#fdeae0' },
  { strong: '#005531', pale: '#dff2e6' },
  { strong: '#7e35d8', pale: '#f0e9fd' },
  { strong: '#4e7076', pale: '#e0f0f3' },
  { strong: '#7c0500', pale: '#fde8e4' },
  { strong: '#555555', pale: '#ededed' },
  { strong: '#441025', pale: '#fbe7ec' },
];

/** The colour of the strategy at this index in the plan; colours repeat after the last. */
export function strategyColour(index: number): Colour {
  return COLOURS[((index % COLOURS.length) + COLOURS.length) % COLOURS.length] ?? COLOURS[0];
}

export const INK = '#1a1a1c';
export const PAPER = '#ffffff';

/** Contrast of re-listing lines, just above the minimum of 3:1 for graphics (WCAG 1.4.11), to hide little. */
const MIN_LINE_CONTRAST = 3.1;

/** The opacity of a line in a strategy's colour: strong for first listings, just visible for re-listings. */
export function lineOpacity(strong: string, emphasis: 'first' | 'relisted'): number {
  if (emphasis === 'first') return 0.95;
  let twentieths = 1;
  while (twentieths < 20 && contrastOnWhite(strong, twentieths / 20) < MIN_LINE_CONTRAST) twentieths += 1;
  return twentieths / 20;
}

/** The WCAG contrast of a translucent colour on white with white. */
function contrastOnWhite(colour: string, opacity: number): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = 1 - opacity * (1 - Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The greys of the theme: `--ink-soft`, `--ink-faint`, `--line`. */
export const INK_SOFT = '#4d4d4d';
export const INK_FAINT = '#696969';
export const LINE = '#d8d8db';

/** A sequential scale of one hue, which keeps its order in grey print. `words`: the text colour on `ground`. */
export const SHADE_COLOURS: readonly { readonly ground: string; readonly words: string }[] = [
  { ground: '#e4ebfc', words: INK },
  { ground: '#bccdf7', words: INK },
  { ground: '#8aa6ec', words: INK },
  { ground: '#4062cb', words: PAPER },
  { ground: '#14297f', words: PAPER },
];

/**
 * The steps of a value in pictures, from pale to dark, and the grey of a missing value, which has no place on the
 * scale. Darker at first than {@link SHADE_COLOURS}: a paler dot would look hollow, as re-listings do.
 */
export const VALUE_COLOURS: typeof SHADE_COLOURS = [
  { ground: '#c6d4f8', words: INK },
  { ground: '#a3baf1', words: INK },
  { ground: '#7796e6', words: INK },
  { ground: '#4062cb', words: PAPER },
  { ground: '#14297f', words: PAPER },
  { ground: '#cfcfcf', words: INK },
];
