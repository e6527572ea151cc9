/** What the picture of a written view is made from, and what it is made to. */
import type { Shown } from '../../../explore/filter.ts';
import type { Explore } from '../../../explore/state.ts';
import type { Words } from '../../../i18n/words.ts';
import { type NodeId, nodeOf, type PlanGraph } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { INK_SOFT, LINE } from '../../../ui/palette.ts';
import type { MeasureText } from '../../../ui/wrap.ts';
import { LISTING_SIGNS } from '../../listingSigns.ts';
import type { Ink, Stroke } from '../drawing.ts';
import { type LegendEntry, legend } from '../legend.ts';
import { type Numbered, numberKey } from '../numberKey.ts';
import { around, linesOf, type Placed, type Sized } from '../page.ts';
import type { Place, TextLook } from '../textBlock.ts';
import { NAME, SMALL, signMark } from './cells.ts';

export type ViewContent = Pick<Explore, 'desk' | 'selected'> & {
  readonly whole: PlanGraph;
  readonly shown: Shown;
  /** Listings lost by basic policy by what is dropped: empty where nothing is. */
  readonly lost: ReadonlyMap<string, number>;
  /** Whether to add the names of what is told by number only. */
  readonly withKey: boolean;
  /** How many rows of a table are drawn, at most {@link MOST_ROWS}. */
  readonly rows: number;
  /** For a sheet of paper, which has part of a table's columns; null where all are on one page of its own width. */
  readonly sheet: SheetColumns | null;
  /** For a page that is read from afar: without what is told at length, and what only helps to look things up. */
  readonly brief: boolean;
  readonly words: Words;
  readonly measure: MeasureText;
};

/** The width in CSS pixels, and the columns from one index up to another. */
export type SheetColumns = { readonly width: number; readonly from: number; readonly to: number };

export type ViewBody = {
  /** Nothing where there is nothing to show: the words above say so. */
  readonly body: Sized;
  readonly under: (at: Place) => Placed;
  /** What is said of it above, besides what every picture says. */
  readonly about: readonly string[];
  /** Whether what is selected can be seen in it. */
  readonly showsSelected: boolean;
};

/** So many rows and columns are drawn: of more no one reads a picture, and a page of them takes long to make. */
export const MOST_ROWS = 250;
export const MOST_COLUMNS = 80;

export const SELECTED: Ink = { colour: '#ffe69a', opacity: 1 };
export const LIT: Ink = { colour: '#fff3c4', opacity: 1 };
export const THIN_LINE: Stroke = { colour: LINE, opacity: 1, width: 1, dash: [] };

export const EMPTY: Sized = { parts: [], width: 0, height: 0 };

/** That not all rows are drawn, where that is so. */
export function cutNote(
  key: 'drawing.firstRows' | 'drawing.firstColumns',
  all: number,
  most: number,
  { t, number }: Words,
): readonly string[] {
  return all > most ? [t(key, { all: number(all), some: number(most) })] : [];
}

/** What its signs mean, what its numbers are called, and what is told of it at length: below each other. */
export function underOf(
  { whole, words, measure, brief }: ViewContent,
  told: {
    readonly legend?: readonly LegendEntry[];
    readonly key?: readonly Numbered[];
    readonly notes?: readonly string[];
    readonly names?: readonly string[];
  },
): (at: Place) => Placed {
  const blocks: ((at: Place) => Placed)[] = [];
  const { legend: entries = [], key = [], notes = [], names = [] } = told;
  if (entries.length > 0)
    blocks.push((at) => {
      const { part, height } = legend(entries, at, measure);
      return { parts: [part], height };
    });
  const lines = (texts: readonly string[], look: TextLook) => (at: Place) => {
    const { marks, height } = linesOf(texts, at, look, measure);
    return { parts: [around(marks)], height };
  };
  if (notes.length > 0 && !brief) blocks.push(lines(notes, NAME));
  if (names.length > 0 && !brief) blocks.push(lines(names, SMALL));
  if (key.length > 0) blocks.push((at) => numberKey(whole, words.language, key, at, measure, !brief));
  return (at) => stacked(blocks, at);
}

/** More names than these are told by their number. */
const MOST_NAMES = 60;

/** Names below each other, as far as they are to be read. */
export function namesList(ids: readonly NodeId[], { whole, words }: ViewContent): readonly string[] {
  const { t, number, language } = words;
  const left = ids.length - MOST_NAMES;
  return [
    ...ids.slice(0, MOST_NAMES).map((id) => `・${textIn(nodeOf(whole, id).name, language)}`),
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

const GAP = 8;

function stacked(blocks: readonly ((at: Place) => Placed)[], at: Place): Placed {
  let { y } = at;
  const parts = blocks.flatMap((block, index) => {
    if (index > 0) y += GAP;
    const placed = block({ ...at, y });
    y += placed.height;
    return placed.parts;
  });
  return { parts, height: y - at.y };
}
