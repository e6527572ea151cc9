/** The rows of the list of initiatives. */

import { initiativeFigures } from '../../../explore/listRows.ts';
import type { ListState } from '../../../explore/tableSettings.ts';
import { INITIATIVE_HEADERS } from '../../../i18n/columnHeaders.ts';
import { numberOf } from '../../../i18n/phrasing.ts';
import { nodeOf, strategyIndex } from '../../../plan/graph.ts';
import type { RankingRow } from '../../../plan/measures.ts';
import type { InitiativeOrder } from '../../../plan/orderNames.ts';
import { textIn } from '../../../plan/text.ts';
import { strategyColour } from '../../../ui/palette.ts';
import { nodeColour } from '../nodeColour.ts';
import { attributeCells, attributeColumns } from './attributeCells.ts';
import { badgeCell, barCell, lineCell, NAME, nameCell, SMALL, STRONG } from './cells.ts';
import { type ListColumn, listHeads, secondCell } from './columnHeader.ts';
import type { GridRow } from './grid.ts';
import { SELECTED, type ViewContent } from './viewBody.ts';

/** CSS pixels. */
export const WIDEST_NAME = 420;
export const BAR = 170;

/** The sortable columns. All columns: name, reading, listing count, split, bar, reach, first policy. */
const COLUMNS: readonly ListColumn<InitiativeOrder>[] = [
  ['reading', 1, 'start'],
  ['count', 2, 'end'],
  ['reach', 5, 'end'],
  ['first', 6, 'middle'],
];

export function initiativeHeaders(
  order: Extract<ListState, { sheet: 'initiatives' }>,
  content: ViewContent,
): GridRow {
  return listHeads(
    [...COLUMNS, ...attributeColumns('initiatives', 7, content)],
    INITIATIVE_HEADERS,
    { at: 0, head: 'list.initiatives' },
    order,
    content,
  );
}

export function initiativeRow(
  { initiative, listingCount, reach, shares }: RankingRow,
  longest: number,
  content: ViewContent,
): GridRow {
  const { whole, shown, words, measure, selected } = content;
  const { t, number, language } = words;
  const { first, inAll, under } = initiativeFigures(whole, shown.graph, initiative.id);
  const split = t('list.split', { first: number(first), relisted: number(listingCount - first) });
  const inPlan = inAll === listingCount ? '' : t('ranking.inAll', { number: number(inAll) });
  const segments = shares.map(({ strategy, count }) => ({
    value: count,
    colour: strategyColour(strategyIndex(whole, strategy)).strong,
    text: numberOf(whole, strategy),
  }));
  return {
    id: initiative.id,
    name: textIn(initiative.name, language),
    ...(initiative.id === selected ? { ground: SELECTED } : {}),
    cells: [
      { at: 0, cell: nameCell(initiative, language, NAME, WIDEST_NAME, measure) },
      { at: 1, cell: secondCell(initiative, language, measure) },
      { at: 2, cell: lineCell(number(listingCount), STRONG, 'end', measure) },
      { at: 3, cell: lineCell(`${split}${inPlan}`, SMALL, 'start', measure) },
      { at: 4, cell: barCell(segments, longest, BAR, measure) },
      { at: 5, cell: lineCell(number(reach), NAME, 'end', measure) },
      ...(under === undefined
        ? []
        : [
            {
              at: 6,
              cell: badgeCell(numberOf(whole, under), nodeColour(whole, nodeOf(whole, under)), measure),
            },
          ]),
      ...attributeCells('initiatives', initiative, 7, content),
    ],
  };
}
