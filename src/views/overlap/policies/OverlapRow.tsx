import { memo } from 'react';
import { shadeOf } from '../../../explore/overlapTable.ts';
import { startsGroup } from '../../../explore/startsGroup.ts';
import type { OverlapCells } from '../../../explore/tableSettings.ts';
import type { PolicyNode } from '../../../plan/graph.ts';
import type { SharedCount } from '../../../plan/overlaps.ts';
import type { PolicyId } from '../../../plan/plan.ts';
import { useTranslation } from '../../../store/hooks.ts';
import styles from './OverlapGrid.module.css';
import changes from './OverlapRow.module.css';
import { PolicyHeader } from './PolicyHeader.tsx';

type Props = {
  readonly policy: PolicyNode;
  readonly columns: readonly PolicyNode[];
  readonly shared: ReadonlyMap<PolicyId, SharedCount> | undefined;
  /** Counts before a what-if. */
  readonly was: ReadonlyMap<PolicyId, SharedCount> | undefined;
  readonly cells: OverlapCells;
  /** Highest number in the table. */
  readonly most: number;
  /** Whether lines separate directions and strategies. */
  readonly grouped: boolean;
  readonly begins: 'strategy' | 'direction' | false;
  readonly isLit: boolean;
  /** Column of the tab stop, 0 being the header; null in other rows. */
  readonly tabStop: number | null;
  readonly opened: PolicyId | null;
};

/** Row of one policy. Memoized: hovering renders only two rows. */
export const OverlapRow = memo(function PolicyRow(props: Props) {
  const { policy, columns, shared, was, cells, most, grouped, isLit, tabStop, opened } = props;
  const { t, number } = useTranslation();
  const spoken = (before: number, after: number): string | undefined => {
    if (before > after) return t('whatIf.fromTo', { before: number(before), after: number(after) });
    return after === 0 ? number(0) : undefined;
  };
  return (
    <tr data-lit={isLit} data-begins={props.begins || undefined}>
      <PolicyHeader policy={policy} scope="row" begins={false} isLit={isLit} isTabStop={tabStop === 0} />
      {columns.map((column, at) => {
        const count = shared?.get(column.id)?.[cells] ?? 0;
        const before = was?.get(column.id)?.[cells] ?? 0;
        const isSame = column === policy;
        return (
          <td
            key={column.id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell opens a panel
            role="gridcell"
            className={styles.cell}
            aria-label={isSame ? t('overlap.same') : spoken(before, count)}
            aria-selected={opened === column.id}
            data-shade={isSame ? 'same' : shadeOf(count, most)}
            data-begins={(grouped && startsGroup(columns, at)) || undefined}
            tabIndex={tabStop === at + 1 ? 0 : -1}
          >
            {before > count ? (
              <span className={changes.change}>
                <span className={changes.lost}>
                  <span className={changes.was}>{`${number(before)}→`}</span>
                  <span>{number(count)}</span>
                </span>
              </span>
            ) : (
              count > 0 && number(count)
            )}
          </td>
        );
      })}
    </tr>
  );
});
