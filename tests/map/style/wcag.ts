/** Contrast as defined by WCAG 2.2, for colours that may be translucent. */
import type { Ink } from '../../../src/exchange/picture/drawing.ts';

type Channels = readonly [red: number, green: number, blue: number];

function channels(colour: string): Channels {
  const at = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

function luminance([red, green, blue]: Channels): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of an ink on an opaque background. */
export function contrast({ colour, opacity }: Ink, ground: string): number {
  const [own, below] = [channels(colour), channels(ground)];
  const mixed = (index: 0 | 1 | 2) => own[index] * opacity + below[index] * (1 - opacity);
  const [a, b] = [luminance([mixed(0), mixed(1), mixed(2)]), luminance(below)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
