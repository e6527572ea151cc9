/** The explanation below a picture: legend, notes and key. */
import type { Translation } from '../../i18n/translation.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { type LegendEntry, legend } from './legend.ts';
import { type Numbered, numberKey } from './numberKey.ts';
import { type PlacedContent, stacked, stackTexts } from './page.ts';
import type { TextArea, TextStyle } from './textBlock.ts';
import { NAME, SMALL } from './views/cells.ts';

const GAP = 8;

type Setting = {
  readonly whole: PlanGraph;
  readonly words: Pick<Translation, 'language'>;
  readonly measure: MeasureText;
  /** Omits notes and official names. */
  readonly compact: boolean;
};

type Explained = {
  readonly legend?: readonly LegendEntry[];
  readonly key?: readonly Numbered[];
  readonly notes?: readonly string[];
  readonly names?: readonly string[];
};

/** Lays out the legend, the notes, the names and the key, stacked vertically. */
export function belowTable(
  { whole, words, measure, compact }: Setting,
  { legend: entries = [], key = [], notes = [], names = [] }: Explained,
): (at: TextArea) => PlacedContent {
  const lines = (texts: readonly string[], look: TextStyle) => (at: TextArea) =>
    stackTexts(texts, at, look, measure);
  const blocks = [
    ...(entries.length === 0 ? [] : [(at: TextArea) => legend(entries, at, measure)]),
    ...(notes.length === 0 || compact ? [] : [lines(notes, NAME)]),
    ...(names.length === 0 || compact ? [] : [lines(names, SMALL)]),
    ...(key.length === 0
      ? []
      : [(at: TextArea) => numberKey(whole, words.language, key, at, measure, !compact)]),
  ];
  return (at) => stacked(blocks, at, GAP);
}
