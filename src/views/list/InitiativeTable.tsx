import { useMemo } from 'react';
import type { ListState } from '../../explore/desk.ts';
import { initiativeFigures, initiativesSorted, MOST_FIRST, nextOrder } from '../../explore/listRows.ts';
import { INITIATIVE_HEADS } from '../../i18n/listHeads.ts';
import { nodeOf } from '../../plan/graph.ts';
import type { RankingRow } from '../../plan/measures.ts';
import type { InitiativeOrder } from '../../plan/orderNames.ts';
import { useActions, useExplorer, useWords } from '../../store/hooks.ts';
import { useDropped, useLaid } from '../../store/whatIf.ts';
import { NodeNumber } from '../NodeNumber.tsx';
import { StrategyBar } from '../StrategyBar.tsx';
import { CountCell } from './CountCell.tsx';
import { ActionsCell, FigureCell, NameCell } from './cells.tsx';
import type { Head } from './HeadCell.tsx';
import { type Column, nameColumn, sortHeads } from './sortHeads.ts';
import { type RowPlace, Table } from './Table.tsx';
import { TableRow } from './TableRow.tsx';

type Order = Extract<ListState, { sheet: 'initiatives' }>;

/** After the name. */
const COLUMNS: readonly Column<InitiativeOrder>[] = [
  { by: 'count', width: '12rem' },
  { by: 'reach', width: '5.2rem', figures: true },
  { by: 'first', width: '4.6rem', figures: true },
];

/** Every shown initiative with what it counts among what is shown, and what a what-if drops in its place. */
export function InitiativeTable({ order }: { readonly order: Order }) {
  const { t, language } = useWords();
  const { before: graph } = useLaid();
  const { setDesk } = useActions();
  const rows = useMemo(() => initiativesSorted(graph, order), [graph, order]);
  const longest = useMemo(() => Math.max(0, ...rows.map(({ listingCount }) => listingCount)), [rows]);
  const sortBy = (by: InitiativeOrder) =>
    setDesk({ list: { sheet: 'initiatives', ...nextOrder(order, by, MOST_FIRST.initiatives[by]) } });
  const heads: readonly Head[] = [
    ...sortHeads(INITIATIVE_HEADS, [nameColumn(language), ...COLUMNS], order, t, sortBy),
    { key: 'actions', label: t('list.actions'), width: '4.9rem', beside: true },
  ];
  return (
    <Table
      caption={t('list.captionInitiatives')}
      heads={heads}
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
  readonly place: RowPlace;
};

function InitiativeRow({ row, longest, byReading, place }: RowProps) {
  const { number } = useWords();
  const graph = useExplorer((state) => state.graph);
  const { before } = useLaid();
  const isDropped = useDropped().has(row.initiative.id);
  const { initiative, listingCount, reach, shares } = row;
  const { first, inAll, under } = initiativeFigures(graph, before, initiative.id);
  return (
    <TableRow id={initiative.id} place={place} isDropped={isDropped}>
      <NameCell node={initiative} byReading={byReading} isTabStop={place.isTabStop} />
      <CountCell count={listingCount} inAll={inAll} first={first}>
        <StrategyBar shares={shares} whole={longest} />
      </CountCell>
      <FigureCell>{number(reach)}</FigureCell>
      <FigureCell>{under !== undefined && <NodeNumber node={nodeOf(graph, under)} />}</FigureCell>
      <ActionsCell node={initiative} isTabStop={place.isTabStop} />
    </TableRow>
  );
}
