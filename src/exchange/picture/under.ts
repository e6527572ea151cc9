/** What explains a picture, below it. */
import type { Words } from '../../i18n/words.ts';
import type { PlanGraph } from '../../plan/graph.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { type LegendEntry, legend } from './legend.ts';
import { type Numbered, numberKey } from './numberKey.ts';
import { linesOf, type Placed, stacked } from './page.ts';
import type { Place, TextLook } from './textBlock.ts';
import { NAME, SMALL } from './views/cells.ts';

const GAP = 8;

type Setting = {
  readonly whole: PlanGraph;
  readonly words: Pick<Words, 'language'>;
  readonly measure: MeasureText;
  /** Without what is told at length, and official names. */
  readonly brief: boolean;
};

type Explained = {
  readonly legend?: readonly LegendEntry[];
  readonly key?: readonly Numbered[];
  readonly notes?: readonly string[];
  readonly names?: readonly string[];
};

/** What its signs mean, what its numbers are called, and what is told of it at length: below each other. */
export function underOf(
  { whole, words, measure, brief }: Setting,
  { legend: entries = [], key = [], notes = [], names = [] }: Explained,
): (at: Place) => Placed {
  const lines = (texts: readonly string[], look: TextLook) => (at: Place) =>
    linesOf(texts, at, look, measure);
  const blocks = [
    ...(entries.length === 0 ? [] : [(at: Place) => legend(entries, at, measure)]),
    ...(notes.length === 0 || brief ? [] : [lines(notes, NAME)]),
    ...(names.length === 0 || brief ? [] : [lines(names, SMALL)]),
    ...(key.length === 0 ? [] : [(at: Place) => numberKey(whole, words.language, key, at, measure, !brief)]),
  ];
  return (at) => stacked(blocks, at, GAP);
}
