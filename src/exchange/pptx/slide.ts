/**
 * What a deck of slides is made from: words, and drawings that become native shapes. It knows no plan, so that
 * the view on the screen and the steps of a tour are written by the same hand.
 */
import type { Language } from '../../i18n/languages.ts';
import type { Drawing } from '../picture/drawing.ts';
import type { Layout } from './slideLayout.ts';

export type Slide = {
  readonly layout: Layout;
  /** The slide's own title: what an outline and a screen reader call it. */
  readonly title: string;
  /** What is said beside the picture, a paragraph each. */
  readonly text: readonly string[];
  /** Below it and smaller: what of the plan the picture shows, and why not the rest. */
  readonly aside: readonly string[];
  /**
   * Drawn as it is, as large as there is room; without a title and a source of its own, which the slide has.
   * Null where there is nothing to draw: the words then have its room.
   */
  readonly picture: Drawing | null;
  /** What the picture's signs mean; made for the width of `legendWidth`. */
  readonly legend: Drawing | null;
  /** For the speaker, a paragraph each. */
  readonly notes: readonly string[];
  /** Where the same can be looked at live; null where it has no address that others can open. */
  readonly link: { readonly address: string; readonly label: string } | null;
};

export type Deck = {
  /** Of the file, and small above each slide's own title. */
  readonly title: string;
  readonly language: Language;
  /** Source, version, date, notice: below each slide, a line each. */
  readonly foot: readonly string[];
  /** The program that made it. */
  readonly creator: string;
  /** The day it was made, `2026-11-23`. */
  readonly date: string;
  readonly slides: readonly Slide[];
};
