import { valueText } from '../../i18n/attributeText.ts';
import { initiativesUnder } from '../../plan/attributeSums.ts';
import { ownValues } from '../../plan/attributes.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { languageIn, textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import { AttributeSums } from './AttributeSums.tsx';
import styles from './NodeAttributes.module.css';

/** The values that the plan gives for a node, and the sums over the initiatives listed under it, in the whole plan. */
export function NodeAttributes({ node }: { readonly node: PlanNode }) {
  const words = useTranslation();
  const { t, language } = words;
  const graph = useExplorer((state) => state.graph);
  const { attributes, languages } = graph.plan;
  const values = ownValues(node, attributes);
  return (
    <>
      {values.length > 0 && (
        <dl className={styles.values} aria-label={t('attributes.values')}>
          {values.map(({ attribute, value }) => (
            <div key={attribute.id} className={styles.value}>
              <dt lang={languageIn(attribute.name, language)}>{textIn(attribute.name, language)}</dt>
              <dd lang={typeof value === 'string' ? languages[0] : undefined}>
                {valueText(attribute, value, words)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {node.kind !== 'initiative' && <AttributeSums initiatives={initiativesUnder(graph, node)} />}
    </>
  );
}
