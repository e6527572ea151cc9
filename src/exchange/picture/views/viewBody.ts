/** The input and output of the renderers of table views, and what they share. */
import type { FilteredPlan } from '../../../explore/filter.ts';
import type { ViewState } from '../../../explore/state.ts';
import type { Translation } from '../../../i18n/translation.ts';
import { type NodeId, nodeOf, type PlanGraph } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { INK_SOFT } from '../../../ui/palette.ts';
import type { MeasureText } from '../../../ui/wrap.ts';
import { LISTING_SIGNS } from '../../listingSigns.ts';
import { type Ink, opaque } from '../drawing.ts';
import type { LegendEntry } from '../legend.ts';
import type { PlacedContent, SizedContent } from '../page.ts';
import type { TextArea } from '../textBlock.ts';
import { signMark } from './cells.ts';

export type ViewContent = Pick<ViewState, 'tableSettings' | 'selected'> & {
  readonly whole: PlanGraph;
  readonly shown: FilteredPlan;
  /** Lost listings by basic policy in the what-if; empty where nothing is dropped. */
  readonly lost: ReadonlyMap<string, number>;
  /** Whether to add a key of the numbers. */
  readonly withKey: boolean;
  /** The greatest number of rows that are drawn, see {@link MAX_ROWS}. */
  readonly rows: number;
  /** The columns of a sheet of paper; null for a page as wide as its table. */
  readonly sheet: SheetColumns | null;
  /** For slides: omits notes, readings and official names. */
  readonly compact: boolean;
  readonly words: Translation;
  readonly measure: MeasureText;
};

/** The width of the sheet in CSS pixels; the columns from index `from` up to, without, `to`. */
type SheetColumns = { readonly width: number; readonly from: number; readonly to: number };

export type ViewBody = {
  /** {@link EMPTY} where there is nothing to show; `about` says so. */
  readonly body: SizedContent;
  readonly under: (at: TextArea) => PlacedContent;
  /** Lines of the caption besides the common ones. */
  readonly about: readonly string[];
  /** Whether it shows the selected node. */
  readonly showsSelected: boolean;
};

/** The greatest table that is drawn: a larger one is unreadable and slow to lay out. */
export const MAX_ROWS = 250;
export const MAX_COLUMNS = 80;

export const SELECTED: Ink = opaque('#ffe69a');
export const HIGHLIGHTED: Ink = opaque('#fff3c4');

export const EMPTY: SizedContent = { parts: [], width: 0, height: 0 };

/** A note where only some of the rows or columns are drawn. */
export function truncationNote(
  key: 'drawing.firstRows' | 'drawing.firstColumns',
  all: number,
  most: number,
  { t, number }: Translation,
): readonly string[] {
  return all > most ? [t(key, { all: number(all), some: number(most) })] : [];
}

/** Further names are counted only. */
const MAX_NAMES = 60;

/** The names of initiatives, one per line, at most {@link MAX_NAMES}. */
export function namesList(ids: readonly NodeId[], { whole, words }: ViewContent): readonly string[] {
  const { t, number, language } = words;
  const remaining = ids.length - MAX_NAMES;
  return [
    ...ids.slice(0, MAX_NAMES).map((id) => `・${textIn(nodeOf(whole, id).name, language)}`),
    ...(remaining > 0 ? [t('notices.more', { number: number(remaining) })] : []),
  ];
}

/** The legend of the marks: filled for first listings, hollow for re-listings. */
export function markLegend(
  { words: { t }, sheet }: ViewContent,
  group: 'mark' | 'matrix',
): readonly LegendEntry[] {
  return (['first', 'relisted'] as const).map((mark) => {
    const text = t(`${group}.${mark}`);
    return sheet === null
      ? { text, sign: ({ x, y }) => [signMark(mark === 'first', INK_SOFT, x, y)] }
      : { text: `${LISTING_SIGNS[mark]} ${text}`, sign: null };
  });
}
