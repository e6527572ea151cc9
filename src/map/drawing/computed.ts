/** What Cytoscape's computed style says, as drawings have it. */
import type { CollectionReturnValue } from 'cytoscape';
import type { Ink } from '../../exchange/picture/drawing.ts';

/** An element's colour with what its own opacity and that of the whole element leave of it. */
export function ink(drawn: CollectionReturnValue, colour: string, ...opacities: readonly string[]): Ink {
  const share = opacities.reduce((all, name) => all * drawn.numericStyle(name), 1);
  return { colour: hex(String(drawn.style(colour))), opacity: share };
}

/** `rgb(0,85,173)` as `#0055ad`, which every reader of SVG knows. */
export function hex(colour: string): string {
  const channels = numbers(colour).slice(0, 3);
  if (colour.startsWith('#') || channels.length < 3) return colour;
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** The colours of a list of them. */
export function hexes(colours: string): readonly string[] {
  return (colours.match(/rgba?\([^)]*\)|#[0-9a-f]+/gi) ?? []).map(hex);
}

export function numbers(values: string): readonly number[] {
  return (values.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
}
