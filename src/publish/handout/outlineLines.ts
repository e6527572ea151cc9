/** The first lines of an outline that fit on half a sheet. */
import { LISTING_SIGNS } from '../../exchange/listingSigns.ts';
import { outlineOf } from '../../explore/outline.ts';
import type { Translation } from '../../i18n/translation.ts';
import { nodeOf, type PlanGraph } from '../../plan/graph.ts';
import { textIn } from '../../plan/text.ts';
import type { MeasureText } from '../../ui/wrap.ts';
import { PAGE } from './layout.ts';
import { wrapLines } from './wrapLines.ts';

export type OutlineLine = {
  readonly id: string;
  /** From 1. */
  readonly level: number;
  /** The source's number, or the mark of a listing; empty for the vision. */
  readonly sign: string;
  readonly name: string;
};

/** In CSS pixels, as in `HandoutSheets.module.css`. */
const SIZE = 12;
const LINE = 16;
const ENTRY_GAP = 2;
export const INDENT = 18;
const SIGN_WIDTH = 48;
const MAX_HEIGHT = 290;
/** The id of the heading above the priority projects; ids of a plan are never empty. */
const HEAD = '';

export function outlineLines(
  graph: PlanGraph,
  { t, language }: Pick<Translation, 't' | 'language'>,
  measure: MeasureText,
): { readonly lines: readonly OutlineLine[]; readonly more: number; readonly height: number } {
  const items = [...outlineOf(graph).items.values()];
  const lines: OutlineLine[] = [];
  // Reserves the line that states how many more there are.
  let height = LINE;
  for (const { id, node: nodeId, listing, level } of items) {
    const node = nodeOf(graph, nodeId);
    const name = textIn(node.name, language);
    // A heading separates the priority projects from the strategy above them.
    const head = id === graph.priorityProjects[0]?.id ? t('kinds.priorityProject') : null;
    const width = PAGE.w - (level - 1) * INDENT - SIGN_WIDTH;
    const own = wrapLines(name, width, SIZE, level < 3, measure).length * LINE + ENTRY_GAP;
    const before = head === null ? 0 : LINE + ENTRY_GAP;
    if (height + before + own > MAX_HEIGHT) break;
    height += before + own;
    if (head !== null) lines.push({ id: HEAD, level, sign: '', name: head });
    lines.push({
      id,
      level,
      sign: listing === null ? (node.number ?? '') : LISTING_SIGNS[listing.mark],
      name,
    });
  }
  return { lines, more: items.length - lines.filter(({ id }) => id !== HEAD).length, height };
}
