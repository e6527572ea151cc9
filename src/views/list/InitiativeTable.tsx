import { useMemo } from 'react';
import {
  initiativeFigures,
  isMostFirst,
  MOST_FIRST,
  nextSort,
  sortInitiatives,
} from '../../explore/listRows.ts';
import type { ListState } from '../../explore/tableSettings.ts';
import { columnHeader, INITIATIVE_HEADERS } from '../../i18n/columnHeaders.ts';
import { nodeOf } from '../../plan/graph.ts';
import { hasStrategies } from '../../plan/items.ts';
import type { RankingRow } from '../../plan/measures.ts';
import type { InitiativeOrder } from '../../plan/orderNames.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import { useDroppedIds, useTableGraphs } from '../../store/whatIf.ts';
import { NodeNumber } from '../NodeNumber.tsx';
import { StrategyBar } from '../StrategyBar.tsx';
import { AttributeCells } from './AttributeCells.tsx';
import { CountCell } from './CountCell.tsx';
import { ActionsCell, NameCell } from './cells.tsx';
import { FigureCell } from './FigureCell.tsx';
import type { ColumnHeader } from './HeaderCell.tsx';
import {
  ATTRIBUTE_WIDTH,
  attributeColumns,
  type Column,
  nameColumn,
  sortableHeaders,
} from './sortableHeaders.ts';
import { type RowPosition, Table } from './Table.tsx';
import { TableRow } from './TableRow.tsx';

type Order = Extract<ListState, { sheet: 'initiatives' }>;

/** Columns behind the name. */
const COLUMNS: readonly Column<InitiativeOrder>[] = [
  { by: 'count', width: 'min(12rem, 50vw)' },
  { by: 'reach', width: '5.2rem', figures: true },
  { by: 'first', width: '4.6rem', figures: true },
];

/** Table of the filtered initiatives, including those that a what-if drops. */
export function InitiativeTable({ order }: { readonly order: Order }) {
  const words = useTranslation();
  const { t, language } = words;
  const { before: graph } = useTableGraphs();
  const { setTableSettings } = useActions();
  const rows = useMemo(() => sortInitiatives(graph, order), [graph, order]);
  const longest = useMemo(() => Math.max(0, ...rows.map(({ listingCount }) => listingCount)), [rows]);
  const sortBy = (by: Order['by']) =>
    setTableSettings({
      list: { sheet: 'initiatives', ...nextSort(order, by, isMostFirst(MOST_FIRST.initiatives, by, graph)) },
    });
  const attributes = attributeColumns(graph, 'initiatives');
  const heads: readonly ColumnHeader[] = [
    ...sortableHeaders<Order['by']>(
      (by) => columnHeader(INITIATIVE_HEADERS, by, graph, words),
      [
        nameColumn(graph.plan, language),
        ...COLUMNS.filter(({ by }) => by !== 'reach' || hasStrategies(graph)),
        ...attributes,
      ],
      order,
      t,
      sortBy,
    ),
    { key: 'actions', label: t('list.actions'), width: '4.9rem', beside: true },
  ];
  return (
    <Table
      caption={t('list.captionInitiatives')}
      heads={heads}
      leastWidth={40 + ATTRIBUTE_WIDTH * attributes.length}
      rows={rows}
      idOf={({ initiative }) => initiative.id}
      row={(row, place) => (
        <InitiativeRow
          key={row.initiative.id}
          row={row}
          longest={longest}
          byReading={order.by === 'reading'}
          place={place}
        />
      )}
    />
  );
}

type RowProps = {
  readonly row: RankingRow;
  readonly longest: number;
  readonly byReading: boolean;
  readonly place: RowPosition;
};

function InitiativeRow({ row, longest, byReading, place }: RowProps) {
  const { number } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const { before } = useTableGraphs();
  const isDropped = useDroppedIds().has(row.initiative.id);
  const { initiative, listingCount, reach, shares } = row;
  const { first, inAll, under } = initiativeFigures(graph, before, initiative.id);
  return (
    <TableRow id={initiative.id} place={place} isDropped={isDropped}>
      <NameCell node={initiative} byReading={byReading} isTabStop={place.isTabStop} />
      <CountCell count={listingCount} inAll={inAll} first={first}>
        <StrategyBar shares={shares} whole={longest} />
      </CountCell>
      {hasStrategies(graph) && <FigureCell>{number(reach)}</FigureCell>}
      <FigureCell>{under !== undefined && <NodeNumber node={nodeOf(graph, under)} />}</FigureCell>
      <AttributeCells node={initiative} />
      <ActionsCell node={initiative} isTabStop={place.isTabStop} />
    </TableRow>
  );
}
