import { useMemo } from 'react';
import type { ListState, PolicyColumn } from '../../explore/desk.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import { listingsOfPolicy, strategyIndex } from '../../plan/graph.ts';
import type { PolicyRow as Row } from '../../plan/policyRows.ts';
import { useActions, useExplorer, useShown, useWords } from '../../store/hooks.ts';
import { useLost } from '../../store/whatIf.ts';
import { strategyColour } from '../../ui/palette.ts';
import { NodeNumber } from '../NodeNumber.tsx';
import { CountCell } from './CountCell.tsx';
import { ActionsCell, FigureCell, NameCell } from './cells.tsx';
import type { Head } from './HeadCell.tsx';
import { MarkBar } from './MarkBar.tsx';
import { MOST_FIRST, nextOrder, policiesSorted } from './sortedRows.ts';
import { type RowPlace, Table } from './Table.tsx';
import { TableRow } from './TableRow.tsx';

type Order = Extract<ListState, { sheet: 'policies' }>;

const COLUMNS: readonly (readonly [PolicyColumn, MessageKey, string?])[] = [
  ['number', 'list.number', '4.5rem'],
  ['reading', 'list.name'],
  ['listings', 'list.listings', '6.4rem'],
  ['first', 'list.first', '3.9rem'],
  ['relisted', 'list.relisted', '4.5rem'],
  ['relistedShare', 'list.relistedShare', '4.8rem'],
  ['own', 'list.own', '4.2rem'],
  ['strategies', 'list.strategies', '6.2rem'],
];
const WORDS: readonly PolicyColumn[] = ['number', 'reading', 'listings'];

/** Every shown basic policy with what it lists among what is shown. */
export function PolicyTable({ order }: { readonly order: Order }) {
  const { t } = useWords();
  const { graph } = useShown();
  const { setDesk } = useActions();
  const rows = useMemo(() => policiesSorted(graph, order), [graph, order]);
  const longest = useMemo(() => Math.max(0, ...rows.map(({ listings }) => listings)), [rows]);
  const sortBy = (by: PolicyColumn) =>
    setDesk({ list: { sheet: 'policies', ...nextOrder(order, by, MOST_FIRST.policies[by]) } });
  const heads: readonly Head[] = [
    ...COLUMNS.map(
      ([by, label, width]) =>
        ({
          key: by,
          label: t(label),
          ...(width === undefined ? {} : { width }),
          figures: !WORDS.includes(by),
          sorted: order.by === by ? (order.descending ? 'descending' : 'ascending') : null,
          onSort: () => sortBy(by),
        }) as const,
    ),
    { key: 'actions', label: t('list.actions'), width: '2.6rem' },
  ];
  return (
    <Table
      caption={t('list.captionPolicies')}
      heads={heads}
      least="48rem"
      rows={rows}
      idOf={({ policy }) => policy.id}
      row={(row, place) => <PolicyRow key={row.policy.id} row={row} longest={longest} place={place} />}
    />
  );
}

type RowProps = { readonly row: Row; readonly longest: number; readonly place: RowPlace };

function PolicyRow({ row, longest, place }: RowProps) {
  const { t, number, percent } = useWords();
  const graph = useExplorer((state) => state.graph);
  const { policy, listings, first, relisted, relistedShare, own, strategies } = row;
  const lost = useLost().get(policy.id);
  return (
    <TableRow id={policy.id} place={place}>
      <td>
        <NodeNumber node={policy} />
      </td>
      <NameCell node={policy} isTabStop={place.isTabStop} />
      <CountCell
        count={listings}
        inAll={listingsOfPolicy(graph, policy.id).length}
        {...(lost === undefined ? {} : { lost })}
      >
        <MarkBar
          first={first}
          relisted={relisted}
          whole={longest}
          colour={strategyColour(strategyIndex(graph, policy.strategy)).strong}
          label={t('list.split', { first: number(first), relisted: number(relisted) })}
        />
      </CountCell>
      <FigureCell>{number(first)}</FigureCell>
      <FigureCell>{number(relisted)}</FigureCell>
      <FigureCell>{listings === 0 ? '–' : percent(relistedShare)}</FigureCell>
      <FigureCell>{number(own.length)}</FigureCell>
      <FigureCell>{number(strategies.length)}</FigureCell>
      <ActionsCell node={policy} isTabStop={place.isTabStop} />
    </TableRow>
  );
}
