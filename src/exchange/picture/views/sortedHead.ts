/** The heads of a list's columns, and the column beside the name. */
import type { Language, MessageKey } from '../../../i18n/languages.ts';
import type { InitiativeNode, PolicyNode } from '../../../plan/graph.ts';
import { breakPieces } from '../../../plan/text.ts';
import type { MeasureText } from '../../../ui/wrap.ts';
import { type Align, type Cell, HEAD, lineCell, SMALL, textCell } from './cells.ts';

/** As on the screen, but for what stands beside the name: there one sorts by it at the name. */
export function listHead<By extends string>(
  heads: Readonly<Record<By | 'reading', MessageKey>>,
  by: By | 'reading',
  language: Language,
): MessageKey {
  if (by !== 'reading') return heads[by];
  return language === 'ja' ? 'drawing.reading' : 'drawing.official';
}

/** What a picture says that its rows are sorted by. */
export function orderName<By extends string>(
  heads: Readonly<Record<By | 'reading', MessageKey>>,
  by: By | 'reading',
): MessageKey {
  return by === 'reading' ? 'drawing.reading' : heads[by];
}

/** CSS pixels. */
const WIDEST_SECOND = 360;

/** Beside a Japanese name its reading, beside a translated one the official name. */
export function secondCell(
  node: InitiativeNode | PolicyNode,
  language: Language,
  measure: MeasureText,
): Cell {
  const pieces = language === 'ja' ? [node.reading] : breakPieces(node.breaks, 'ja');
  return textCell({ pieces, joint: '' }, SMALL, 'start', WIDEST_SECOND, measure);
}

/** An arrow where the rows are sorted by it: down for the most first. */
export function sortedHead(
  label: string,
  descending: boolean | null,
  align: Align,
  measure: MeasureText,
): Cell {
  const arrow = descending === null ? '' : descending ? ' ↓' : ' ↑';
  return lineCell(`${label}${arrow}`, HEAD, align, measure);
}
