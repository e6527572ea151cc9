import { type ReactNode, useState } from 'react';
import { type NodeId, nodeOf } from '../../../plan/graph.ts';
import { useExplorer, useTranslation } from '../../../store/hooks.ts';
import { useDroppedIds } from '../../../store/whatIf.ts';
import { Button } from '../../../ui/Button.tsx';
import { CurrentCount } from '../../CountChange.tsx';
import { NodeLink } from '../../NodeLink.tsx';
import styles from './ComparisonTable.module.css';

/** Page size: in a large plan a hub has more than a thousand basic policies. */
const PAGE_SIZE = 60;

type Props = {
  readonly title: string;
  readonly members: readonly NodeId[];
  /** Number of compared items. */
  readonly columns: number;
  /** Cells of a row. */
  readonly children: (member: NodeId) => ReactNode;
};

/** A group of rows under its heading; long groups render page by page. */
export function MemberRows({ title, members, columns, children }: Props) {
  const { t, number } = useTranslation();
  const graph = useExplorer((state) => state.graph);
  const dropped = useDroppedIds();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const remaining = members.length - limit;
  return (
    <tbody className={styles.group}>
      <tr>
        <th scope="rowgroup" colSpan={columns + 1} className={styles.groupHead}>
          <span>{title}</span>{' '}
          <b>
            <CurrentCount
              before={members.length}
              after={members.filter((member) => !dropped.has(member)).length}
            />
          </b>
        </th>
      </tr>
      {members.slice(0, limit).map((id) => (
        <tr key={id} className={styles.member} data-dropped={dropped.has(id)}>
          <th scope="row">
            <NodeLink node={nodeOf(graph, id)} />
          </th>
          {children(id)}
        </tr>
      ))}
      {remaining > 0 && (
        <tr>
          <td colSpan={columns + 1}>
            <Button look="quiet" onClick={() => setLimit(limit + PAGE_SIZE)}>
              {t('list.more', {
                number: number(Math.min(remaining, PAGE_SIZE)),
                left: number(remaining),
              })}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
