import { valueText } from '../../i18n/attributeText.ts';
import { ownValues } from '../../plan/attributes.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { languageIn, textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import styles from './ItemValues.module.css';

/** The values of an item in a row: “Department: Housing  Target: 30%”. Nothing for an item without values. */
export function ItemValues({ node }: { readonly node: PlanNode }) {
  const words = useTranslation();
  const { t, language } = words;
  const { attributes, languages } = useExplorer((state) => state.graph.plan);
  const values = ownValues(node, attributes);
  if (values.length === 0) return null;
  return (
    <>
      {/* Apart from the name, for screen readers. */}{' '}
      <span className={styles.values}>
        {values.map(({ attribute, value }) => (
          <span key={attribute.id} className={styles.value}>
            <span lang={languageIn(attribute.name, language)}>
              {t('shown.attribute', { name: textIn(attribute.name, language), condition: '' })}
            </span>
            <span lang={typeof value === 'string' ? languages[0] : undefined}>
              {valueText(attribute, value, words)}
            </span>
          </span>
        ))}
      </span>
    </>
  );
}
