/**
 * The model of a deck: texts, and drawings that become native shapes. It is independent of the plan, so that the
 * current view and the steps of a tour share one writer.
 */
import type { Language } from '../../i18n/languages.ts';
import type { Drawing } from '../picture/drawing.ts';
import type { Layout } from './slideLayout.ts';

export type Slide = {
  readonly layout: Layout;
  /** The slide's title, also in the outline and for screen readers. */
  readonly title: string;
  /** The text beside the picture, by paragraph. */
  readonly text: readonly string[];
  /** Below the text, in smaller type: the shown part of the plan, and the active filters. */
  readonly aside: readonly string[];
  /**
   * Scaled to the available area, without title and source, which the slide has. Null where there is nothing to
   * draw: the text then takes its area.
   */
  readonly picture: Drawing | null;
  /** The legend of the picture, laid out for the width of `legendWidth`. */
  readonly legend: Drawing | null;
  /** The speaker notes, by paragraph. */
  readonly notes: readonly string[];
  /** The URL of the slide's state in the app; null where others could not open it. */
  readonly link: { readonly address: string; readonly label: string } | null;
};

export type Deck = {
  /** The title of the file, shown in small type above each slide's title. */
  readonly title: string;
  readonly language: Language;
  /** The footer of each slide: source, version and date; notice. By line. */
  readonly foot: readonly string[];
  /** The name of the app. */
  readonly creator: string;
  /** The local date of the export, `2026-11-23`. */
  readonly date: string;
  readonly slides: readonly Slide[];
};
