/** Adds a basic policy or an initiative to the comparison, and links to it. */
import { Columns2 } from 'lucide-react';
import { comparisonSetOf, MAX_COMPARED } from '../../explore/compare.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { useActions, useExplorer, useTranslation } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';

export function CompareToggle({ node }: { readonly node: PlanNode }) {
  const { t, number } = useTranslation();
  const { setTableSettings, toggleCompared, showComparison } = useActions();
  const graph = useExplorer((state) => state.graph);
  const tableSettings = useExplorer((state) => state.tableSettings);
  if (node.kind !== 'policy' && node.kind !== 'initiative') return null;
  const chosen = comparisonSetOf(graph, tableSettings.compared);
  const ids: readonly string[] = chosen?.ids ?? [];
  const isIn = ids.includes(node.id);
  const isOther = chosen !== null && chosen.kind !== node.kind;
  const isFull = !isIn && !isOther && ids.length >= MAX_COMPARED;
  const words = isFull
    ? t('compare.full', { number: number(MAX_COMPARED) })
    : t(isIn ? 'compare.remove' : isOther ? 'compare.restart' : 'compare.add');
  const act = () => (isOther ? setTableSettings({ compared: [node.id] }) : toggleCompared(node.id));
  return (
    <>
      <Button
        icon={Columns2}
        look={isIn ? 'filled' : 'outline'}
        label={words}
        data-tooltip=""
        disabled={isFull}
        onClick={act}
      >
        {t('compare.short')}
      </Button>
      {ids.length > 0 && (
        <Button look="quiet" onClick={showComparison}>
          {t('compare.chosen', { number: number(ids.length) })}
        </Button>
      )}
    </>
  );
}
