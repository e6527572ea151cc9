/** Table of the members that all, several or one of the compared items have, with marks. */
import { type Comparison, MOST_NAMED, memberGroups } from '../../../explore/compare.ts';
import { groupTitle } from '../../../i18n/groupTitle.ts';
import { listingBetween, type NodeId, nodeOf } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { useExplorer, useTranslation } from '../../../store/hooks.ts';
import { useDroppedIds, useTableGraphs } from '../../../store/whatIf.ts';
import { MarkSign } from '../../../ui/MarkSign.tsx';
import hidden from '../../../ui/visuallyHidden.module.css';
import { CurrentCount } from '../../CountChange.tsx';
import { DroppedLabel } from '../../DroppedLabel.tsx';
import { useNodeLink } from '../../nodeLink.ts';
import styles from './ComparisonTable.module.css';
import { ItemSign } from './ItemSign.tsx';
import { MemberRows } from './MemberRows.tsx';

export function ComparisonTable({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation();
  const dropped = useDroppedIds();
  const { kind, items } = comparison;
  /** Number of members that a what-if leaves. */
  const left = (item: NodeId, members: readonly NodeId[]) =>
    dropped.has(item) ? 0 : members.filter((member) => !dropped.has(member)).length;
  const groups = memberGroups(comparison);
  const total = t(kind === 'policy' ? 'compare.total' : 'compare.totalPolicies');
  return (
    <table className={styles.table}>
      <caption className={hidden.hidden}>{t('compare.table')}</caption>
      <thead>
        <tr>
          <td />
          {items.map(({ id }, at) => (
            <ItemHead key={id} id={id} at={at} isNamed={items.length <= MOST_NAMED} />
          ))}
        </tr>
      </thead>
      <tbody className={styles.sums}>
        <tr>
          <th scope="row">{total}</th>
          {items.map(({ id, members }) => (
            <td key={id}>
              <b>
                <CurrentCount before={members.length} after={left(id, members)} />
              </b>
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t('compare.own')}</th>
          {items.map(({ id, alone: own }) => (
            <td key={id}>
              <CurrentCount before={own.length} after={left(id, own)} />
            </td>
          ))}
        </tr>
      </tbody>
      {groups.map(({ had, members }) => (
        <MemberRows
          key={had}
          title={t(groupTitle(had, items.length))}
          members={members}
          columns={items.length}
        >
          {(member) => items.map(({ id }) => <MarkCell key={id} member={member} item={id} />)}
        </MemberRows>
      ))}
    </table>
  );
}

type ItemHeadProps = { readonly id: NodeId; readonly at: number; readonly isNamed: boolean };

function ItemHead({ id, at, isNamed }: ItemHeadProps) {
  const language = useExplorer((state) => state.language);
  const node = useExplorer((state) => nodeOf(state.graph, id));
  const link = useNodeLink(id);
  const isDropped = useDroppedIds().has(id);
  const name = textIn(node.name, language);
  return (
    <th scope="col" className={styles.item} data-named={isNamed}>
      <button type="button" className={styles.head} title={name} data-dropped={isDropped} {...link}>
        <ItemSign node={node} at={at} /> <span className={isNamed ? styles.name : hidden.hidden}>{name}</span>
        <DroppedLabel id={id} />
      </button>
    </th>
  );
}

function MarkCell({ member, item }: { readonly member: NodeId; readonly item: NodeId }) {
  const { t } = useTranslation();
  const { before: graph } = useTableGraphs();
  const mark = listingBetween(graph, member, item)?.mark;
  return (
    <td className={styles.mark} data-listed={mark !== undefined}>
      {mark !== undefined && <MarkSign filled={mark === 'first'} />}
      <span className={hidden.hidden}>{t(mark === undefined ? 'compare.nothing' : `mark.${mark}`)}</span>
    </td>
  );
}
