import { memo } from 'react';
import { begins } from '../../../explore/begins.ts';
import type { OverlapCells } from '../../../explore/desk.ts';
import { shadeOf } from '../../../explore/overlapTable.ts';
import type { PolicyNode } from '../../../plan/graph.ts';
import type { SharedCount } from '../../../plan/overlaps.ts';
import type { PolicyId } from '../../../plan/schema.ts';
import { useWords } from '../../../store/hooks.ts';
import styles from './OverlapGrid.module.css';
import { PolicyHead } from './PolicyHead.tsx';

type Props = {
  readonly policy: PolicyNode;
  readonly columns: readonly PolicyNode[];
  readonly shared: ReadonlyMap<PolicyId, SharedCount> | undefined;
  readonly cells: OverlapCells;
  /** The largest number in the table. */
  readonly most: number;
  /** Lines between directions and strategies. */
  readonly grouped: boolean;
  readonly begins: 'strategy' | 'direction' | false;
  readonly isLit: boolean;
  /** The column where Tab stops, the head being 0; null in all rows but one. */
  readonly tabStop: number | null;
  readonly opened: PolicyId | null;
};

/** One policy with all others. Pointing changes two rows; the others stay as they are. */
export const OverlapRow = memo(function PolicyRow(props: Props) {
  const { policy, columns, shared, cells, most, grouped, isLit, tabStop, opened } = props;
  const { t, number } = useWords();
  return (
    <tr data-lit={isLit} data-begins={props.begins || undefined}>
      <PolicyHead policy={policy} scope="row" begins={false} isLit={isLit} isTabStop={tabStop === 0} />
      {columns.map((column, at) => {
        const count = shared?.get(column.id)?.[cells] ?? 0;
        const isSame = column === policy;
        return (
          <td
            key={column.id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it opens
            role="gridcell"
            className={styles.cell}
            aria-label={isSame ? t('overlap.same') : count === 0 ? number(0) : undefined}
            aria-selected={opened === column.id}
            data-shade={isSame ? 'same' : shadeOf(count, most)}
            data-begins={(grouped && begins(columns, at)) || undefined}
            tabIndex={tabStop === at + 1 ? 0 : -1}
          >
            {count > 0 && number(count)}
          </td>
        );
      })}
    </tr>
  );
});
