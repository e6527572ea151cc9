/** What the picture of a written view is made from, and what it is made to. */
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
  /** Listings lost by basic policy by what is dropped: empty where nothing is. */
  readonly lost: ReadonlyMap<string, number>;
  /** Whether to add the names of what is told by number only. */
  readonly withKey: boolean;
  /** How many rows of a table are drawn, at most {@link MAX_ROWS}. */
  readonly rows: number;
  /** For a sheet of paper, which has part of a table's columns; null where all are on one page of its own width. */
  readonly sheet: SheetColumns | null;
  /** For a page that is read from afar: without what is told at length, and what only helps to look things up. */
  readonly compact: boolean;
  readonly words: Translation;
  readonly measure: MeasureText;
};

/** The width in CSS pixels, and the columns from one index up to another. */
export type SheetColumns = { readonly width: number; readonly from: number; readonly to: number };

export type ViewBody = {
  /** Nothing where there is nothing to show: the words above say so. */
  readonly body: SizedContent;
  readonly under: (at: TextArea) => PlacedContent;
  /** What is said of it above, besides what every picture says. */
  readonly about: readonly string[];
  /** Whether what is selected can be seen in it. */
  readonly showsSelected: boolean;
};

/** So many rows and columns are drawn: of more no one reads a picture, and a page of them takes long to make. */
export const MAX_ROWS = 250;
export const MAX_COLUMNS = 80;

export const SELECTED: Ink = opaque('#ffe69a');
export const HIGHLIGHTED: Ink = opaque('#fff3c4');

export const EMPTY: SizedContent = { parts: [], width: 0, height: 0 };

/** That not all rows are drawn, where that is so. */
export function truncationNote(
  key: 'drawing.firstRows' | 'drawing.firstColumns',
  all: number,
  most: number,
  { t, number }: Translation,
): readonly string[] {
  return all > most ? [t(key, { all: number(all), some: number(most) })] : [];
}

/** More names than these are told by their number. */
const MAX_NAMES = 60;

/** Names below each other, as far as they are to be read. */
export function namesList(ids: readonly NodeId[], { whole, words }: ViewContent): readonly string[] {
  const { t, number, language } = words;
  const left = ids.length - MAX_NAMES;
  return [
    ...ids.slice(0, MAX_NAMES).map((id) => `・${textIn(nodeOf(whole, id).name, language)}`),
    ...(left > 0 ? [t('notices.more', { number: number(left) })] : []),
  ];
}

/** What the marks of listings mean: full for the first, hollow for the others. */
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
