/** Selected items of the comparison as chips, with a field to add more. */
import { comparisonSetOf, MAX_COMPARED } from '../../../explore/compare.ts';
import { nodeOf, type PlanNode } from '../../../plan/graph.ts';
import { textIn } from '../../../plan/text.ts';
import { useActions, useExplorer, useFilteredPlan, useTranslation } from '../../../store/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { NodeName } from '../../NodeName.tsx';
import { NodePicker } from '../../search/NodePicker.tsx';
import styles from './ChosenItems.module.css';
import { ItemSign } from './ItemSign.tsx';

const ADD = {
  policy: 'compare.choosePolicies',
  initiative: 'compare.chooseInitiatives',
  any: 'compare.chooseAny',
} as const;

export function ChosenItems() {
  const { t, number, language } = useTranslation();
  const { setTableSettings, toggleCompared } = useActions();
  const { graph: shown } = useFilteredPlan();
  const graph = useExplorer((state) => state.graph);
  const compared = useExplorer((state) => state.tableSettings.compared);
  const chosen = comparisonSetOf(graph, compared);
  const ids = chosen?.ids ?? [];
  const leftOut = compared.length - ids.length;
  const isFull = ids.length >= MAX_COMPARED;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out inline
    <div role="group" aria-label={t('compare.choose')} className={styles.chosen}>
      {isFull ? (
        <p className={styles.note}>{t('compare.most', { number: number(MAX_COMPARED) })}</p>
      ) : (
        <ItemPicker kind={chosen?.kind ?? 'any'} />
      )}
      {ids.length > 0 && (
        <ul className={styles.chips}>
          {ids.map((id, at) => {
            const node = nodeOf(graph, id);
            const name = textIn(node.name, language);
            const label = node.kind === 'policy' ? `${node.number} ${name}` : name;
            return (
              <li key={id}>
                <Chip label={t('compare.out', { name: label })} onRemove={() => toggleCompared(id)}>
                  <ItemSign node={node} at={at} /> <NodeName node={node} language={language} />
                  {!shown.nodes.has(id) && <i className={styles.hidden}>{` ${t('compare.hidden')}`}</i>}
                </Chip>
              </li>
            );
          })}
          {ids.length > 1 && (
            <li>
              <Button look="quiet" onClick={() => setTableSettings({ compared: [] })}>
                {t('compare.clear')}
              </Button>
            </li>
          )}
        </ul>
      )}
      {leftOut > 0 && <p className={styles.note}>{t('compare.otherKind', { number: number(leftOut) })}</p>}
    </div>
  );
}

/** Adds an item of the kind that is already compared. */
function ItemPicker({ kind }: { readonly kind: keyof typeof ADD }) {
  const { t } = useTranslation();
  const { toggleCompared } = useActions();
  const graph = useExplorer((state) => state.graph);
  const compared = useExplorer((state) => state.tableSettings.compared);
  const fits = ({ id, kind: otherKind }: PlanNode) =>
    (kind === 'any' ? otherKind === 'policy' || otherKind === 'initiative' : otherKind === kind) &&
    !compared.includes(id);
  return (
    <div className={styles.field}>
      <NodePicker graph={graph} fits={fits} label={t(ADD[kind])} onChoose={toggleCompared} />
    </div>
  );
}
