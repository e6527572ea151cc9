/** The rows of the list of basic policies. */
import type { ListState, PolicyColumn } from '../../../explore/tableSettings.ts';
import { POLICY_HEADERS } from '../../../i18n/columnHeaders.ts';
import { listingsOfPolicy } from '../../../plan/graph.ts';
import type { PolicyRow } from '../../../plan/policyRows.ts';
import { textIn } from '../../../plan/text.ts';
import { INK } from '../../../ui/palette.ts';
import { opaqueLine, type Primitive, type Stroke } from '../drawing.ts';
import { nodeColour } from '../nodeColour.ts';
import { attributeCells, attributeColumns } from './attributeCells.ts';
import {
  badgeCell,
  barCell,
  type DrawnCell,
  HEAD,
  lineCell,
  NAME,
  NOTHING,
  nameCell,
  SMALL,
  STRONG,
} from './cells.ts';
import { type ListColumn, listHeads, secondCell } from './columnHeader.ts';
import type { GridRow } from './grid.ts';
import { BAR, WIDEST_NAME } from './initiativeRows.ts';
import { SELECTED, type ViewContent } from './viewBody.ts';

const LOST_LINE: Stroke = opaqueLine(INK, 1.5, [3, 2]);

/** The sortable columns. Further columns: name (1), lost listings (4) and bar (5). */
const COLUMNS: readonly ListColumn<PolicyColumn>[] = [
  ['number', 0, 'middle'],
  ['reading', 2, 'start'],
  ['listings', 3, 'end'],
  ['first', 6, 'end'],
  ['relisted', 7, 'end'],
  ['relistedShare', 8, 'end'],
  ['own', 9, 'end'],
  ['strategies', 10, 'end'],
];

export function policyHeaders(
  order: Extract<ListState, { sheet: 'policies' }>,
  content: ViewContent,
): GridRow {
  return listHeads(
    [...COLUMNS, ...attributeColumns('policies', 11, content)],
    POLICY_HEADERS,
    { at: 1, head: 'list.policies' },
    order,
    content,
  );
}

export function policyRow(row: PolicyRow, longest: number, content: ViewContent): GridRow {
  const { whole, words, measure, selected } = content;
  const { number, percent, language } = words;
  const { policy, listings, first, relisted, relistedShare, own, strategies } = row;
  const colour = nodeColour(whole, policy);
  const bar = barCell(
    [
      { value: first, colour },
      { value: relisted, colour, hollow: true },
    ],
    longest,
    BAR,
    measure,
  );
  const figure = (text: string) => lineCell(text, NAME, 'end', measure);
  return {
    id: policy.id,
    name: textIn(policy.name, language),
    ...(policy.id === selected ? { ground: SELECTED } : {}),
    cells: [
      { at: 0, cell: badgeCell(policy.number, colour, measure) },
      { at: 1, cell: nameCell(policy, language, NAME, WIDEST_NAME, measure) },
      { at: 2, cell: secondCell(policy, language, measure) },
      { at: 3, cell: lineCell(number(listings), STRONG, 'end', measure) },
      { at: 4, cell: restCell(row, content) },
      { at: 5, cell: bar },
      { at: 6, cell: figure(number(first)) },
      { at: 7, cell: figure(number(relisted)) },
      { at: 8, cell: figure(listings === 0 ? '–' : percent(relistedShare)) },
      { at: 9, cell: figure(number(own.length)) },
      { at: 10, cell: figure(number(strategies.length)) },
      ...attributeCells('policies', policy, 11, content),
    ],
  };
}

/** The listings lost in the what-if; else the listings in the whole plan, where filters hide some. */
function restCell({ policy, listings }: PolicyRow, { whole, words, lost, measure }: ViewContent): DrawnCell {
  const { t, number } = words;
  const loses = lost.get(policy.id) ?? 0;
  const inAll = listingsOfPolicy(whole, policy.id).length;
  if (loses > 0)
    return dashedCell(lineCell(t('whatIf.loses', { number: number(loses) }), HEAD, 'start', measure));
  if (inAll === listings) return NOTHING;
  return lineCell(t('ranking.inAll', { number: number(inAll) }), SMALL, 'start', measure);
}

/** In a dashed frame, as on screen. */
function dashedCell(cell: DrawnCell): DrawnCell {
  return {
    ...cell,
    width: cell.width + 4,
    draw: (box) => {
      const inner = {
        x: box.x + 2,
        y: box.y + (box.h - cell.height - 2) / 2,
        w: cell.width,
        h: cell.height + 2,
      };
      const frame: Primitive = { kind: 'box', ...inner, radius: 4, paint: { stroke: LOST_LINE } };
      return [frame, ...cell.draw(inner)];
    },
  };
}
