/** Outline of the plan as a tree, for reading and for screen readers. */
import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { type OutlineItem, outlineOf } from '../../explore/outline.ts';
import { isOnStage } from '../../explore/tour/tourSession.ts';
import { useExplorer, useFilteredPlan, useTranslation } from '../../store/hooks.ts';
import { useTableGraphs } from '../../store/whatIf.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyComponent } from '../../ui/lazyComponent.tsx';
import { observeSize } from '../../ui/observeSize.ts';
import { useReady } from '../../ui/useReady.ts';
import { OutlineRow } from './OutlineRow.tsx';
import styles from './OutlineView.module.css';
import { useOutlineTree } from './useOutlineTree.ts';
import { FEW_LINES, useTreeExpansion } from './useTreeExpansion.ts';

/** Only large plans load it. */
const virtualRows = lazyComponent(async () => (await import('./VirtualRows.tsx')).VirtualRows);

export function OutlineView() {
  const { t } = useTranslation();
  const { before: graph } = useTableGraphs();
  const title = useId();
  const onStage = useExplorer(({ tourSession }) => isOnStage(tourSession));
  const outline = outlineOf(graph);
  const branches = useTreeExpansion(graph, outline);
  const [tree, setTree] = useState<HTMLElement | null>(null);
  const { rows, placeOf, selectedRow, tabStop, expanded, domId, handlers } = useOutlineTree(
    graph,
    outline,
    branches,
  );
  useShowRow(tree, selectedRow === null ? null : domId(selectedRow));
  const few = rows.length <= FEW_LINES;
  useReady(few);
  const row = (item: OutlineItem) => (
    <OutlineRow
      key={item.id}
      item={item}
      domId={domId(item)}
      expanded={expanded(item)}
      isTabStop={item === tabStop}
      isSelected={item === selectedRow}
    />
  );

  return (
    <section className={styles.outline} aria-labelledby={title}>
      <header className={styles.top}>
        <div className={styles.words}>
          <h2 id={title} className={styles.title}>
            {t('outline.title')}
          </h2>
          {onStage ? null : <ListingCounts />}
        </div>
        {onStage ? null : <BranchButtons branches={branches} />}
      </header>
      <div ref={setTree} role="tree" className={styles.tree} aria-labelledby={title} {...handlers}>
        {few ? (
          rows.map(row)
        ) : (
          <virtualRows.Component {...{ tree, rows, placeOf, row, tabStop, selectedRow }} />
        )}
      </div>
    </section>
  );
}

/** Hidden on stage, where a step defines what is shown. */
function BranchButtons({ branches }: { readonly branches: ReturnType<typeof useTreeExpansion> }) {
  const { t } = useTranslation();
  return (
    <div className={styles.buttons}>
      <Button icon={ChevronsUpDown} label={t('outline.openAll')} onClick={branches.openAll}>
        <span className={styles.buttonWords}>{t('outline.openAll')}</span>
      </Button>
      <Button icon={ChevronsDownUp} label={t('outline.closeAll')} onClick={branches.closeAll}>
        <span className={styles.buttonWords}>{t('outline.closeAll')}</span>
      </Button>
    </div>
  );
}

/** Number of listings shown, and how many filters hide. */
function ListingCounts() {
  const { t, number } = useTranslation();
  const { graph: shown } = useFilteredPlan();
  const graph = useExplorer((state) => state.graph);
  const first = shown.listings.filter(({ mark }) => mark === 'first').length;
  const figures = {
    all: number(graph.listings.length),
    first: number(first),
    relisted: number(shown.listings.length - first),
  };
  const isWhole = shown.listings.length === graph.listings.length;
  return (
    <p className={styles.counts}>
      {isWhole
        ? t('outline.all', figures)
        : t('outline.some', { ...figures, some: number(shown.listings.length) })}
    </p>
  );
}

/** Scrolls to a row when it changes, and when a drawer shrinks the tree. */
function useShowRow(tree: HTMLElement | null, id: string | null): void {
  useEffect(() => {
    if (id === null || tree === null) return;
    const show = () => document.getElementById(id)?.scrollIntoView?.({ block: 'nearest' });
    show();
    return observeSize(tree, show);
  }, [tree, id]);
}
