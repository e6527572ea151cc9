import { ChevronRight } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import type { OutlineItem } from '../../explore/outline.ts';
import { nodeOf } from '../../plan/graph.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { useDroppedIds, usePolicyChange, useTableGraphs } from '../../store/whatIf.ts';
import { emWidth } from '../../ui/emWidth.ts';
import { MarkSign } from '../../ui/MarkSign.tsx';
import { ItemValues } from '../attributes/ItemValues.tsx';
import { CountChange } from '../CountChange.tsx';
import { DroppedLabel } from '../DroppedLabel.tsx';
import { NodeName } from '../NodeName.tsx';
import { NodeNumber } from '../NodeNumber.tsx';
import styles from './OutlineRow.module.css';

type Props = {
  readonly item: OutlineItem;
  readonly domId: string;
  /** Null for a leaf. */
  readonly expanded: boolean | null;
  /** Whether Tab stops at this row. */
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
};

/** One row of the outline. The tree handles events. */
export const OutlineRow = memo(function OutlineRow({ item, domId, expanded, isTabStop, isSelected }: Props) {
  const { t, number, language } = useTranslation();
  const { before: graph } = useTableGraphs();
  const isDropped = useDroppedIds().has(item.node);
  const change = usePolicyChange(item.node);
  const isLit = useExplorer((state) => state.hovered === item.node || state.selected === item.node);
  const node = nodeOf(graph, item.node);
  const listed = (graph.listingsByPolicy.get(node.id) ?? []).length;
  const listings = (graph.listingsByInitiative.get(node.id) ?? []).length;
  const widths: CSSProperties & Record<'--level' | '--number', number> = {
    '--level': item.level,
    '--number': emWidth(node.number ?? ''),
  };
  const row = (
    <div
      id={domId}
      role="treeitem"
      className={styles.row}
      data-item={item.id}
      data-kind={node.kind}
      style={widths}
      data-lit={isLit}
      data-dropped={isDropped}
      aria-level={item.level}
      aria-posinset={item.position}
      aria-setsize={item.of}
      aria-expanded={expanded ?? undefined}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
    >
      <span className={styles.twisty} data-twisty={expanded !== null} aria-hidden="true">
        {expanded !== null && <ChevronRight />}
      </span>
      <NodeNumber node={node} />{' '}
      <span className={styles.name}>
        <NodeName node={node} language={language} />
        <DroppedLabel id={node.id} />
        {/* Those of initiatives are in the list: here they would be repeated beside each listing. */}
        {node.kind !== 'initiative' && (
          <span className={styles.values}>
            <ItemValues node={node} />
          </span>
        )}
      </span>{' '}
      {item.listing !== null && (
        <span className={styles.mark} data-mark={item.listing.mark}>
          <MarkSign filled={item.listing.mark === 'first'} /> <span>{t(`mark.${item.listing.mark}`)}</span>
        </span>
      )}{' '}
      {change !== undefined && (
        <span className={styles.count}>
          <span>{t('list.initiatives')}</span> <CountChange {...change} />
        </span>
      )}
      {node.kind === 'policy' && listed > 0 && change === undefined && (
        <span className={styles.count}>
          {listed === 1 ? t('outline.oneInitiative') : t('outline.initiatives', { number: number(listed) })}
        </span>
      )}
      {listings > 1 && (
        <span className={styles.count}>{t('outline.listings', { number: number(listings) })}</span>
      )}
    </div>
  );
  if (node.id !== graph.priorityProjects[0]?.id) return row;
  // Priority projects belong to the vision, not to the last strategy above them.
  return (
    <>
      <div className={styles.projects} aria-hidden="true">
        {t('kinds.priorityProject')}
      </div>
      {row}
    </>
  );
});
