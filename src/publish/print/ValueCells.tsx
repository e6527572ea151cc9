import { attributeHeader, cellText } from '../../i18n/attributeHeader.ts';
import { ownValue } from '../../plan/attributes.ts';
import type { PlanNode } from '../../plan/graph.ts';
import { languageIn, textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import styles from './ValueCells.module.css';
import type { ValueColumn, ValueColumns } from './valueColumns.ts';

type Props = { readonly columns: readonly ValueColumn[] };

export function ValueHeads({ columns }: Props) {
  const words = useTranslation();
  return columns.map(({ attribute, width, isNumber }) => (
    <th
      key={attribute.id}
      scope="col"
      className={styles.value}
      data-number={isNumber}
      style={{ width: `${width}mm` }}
      lang={languageIn(attribute.name, words.language)}
    >
      {attributeHeader(attribute, words)}
    </th>
  ));
}

export function ValueCells({ columns, node }: Props & { readonly node: PlanNode }) {
  const words = useTranslation();
  const language = useExplorer((state) => state.graph.plan.languages[0]);
  return columns.map(({ attribute, width, isNumber }) => (
    <td
      key={attribute.id}
      className={styles.value}
      data-number={isNumber}
      style={{ width: `${width}mm` }}
      lang={isNumber ? undefined : language}
    >
      {cellText(ownValue(node, attribute), words)}
    </td>
  ));
}

/** That values belong to initiatives, not to listings, and which attributes the paper has no room for. */
export function ValueNote({ columns, left }: ValueColumns) {
  const { t, language } = useTranslation();
  if (columns.length === 0 && left.length === 0) return null;
  const names = left.map(({ name }) => textIn(name, language)).join(t('shown.joint'));
  return (
    <p>
      {columns.length > 0 && <span>{t('print.values')}</span>}{' '}
      {left.length > 0 && <span>{t('print.valuesLeft', { names })}</span>}
    </p>
  );
}
