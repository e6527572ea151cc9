import { listAttributes } from '../../explore/attributeColumn.ts';
import { cellText } from '../../i18n/attributeHeader.ts';
import { valueText } from '../../i18n/attributeText.ts';
import { isNumeric, ownValue, ownValues } from '../../plan/attributes.ts';
import type { InitiativeNode, PolicyNode } from '../../plan/graph.ts';
import { languageIn, textIn } from '../../plan/text.ts';
import { useExplorer, useTranslation } from '../../store/hooks.ts';
import styles from './AttributeCells.module.css';
import { FigureCell } from './FigureCell.tsx';

type Props = { readonly node: InitiativeNode | PolicyNode };

function useListAttributes({ kind }: Props['node']) {
  return listAttributes(
    useExplorer((state) => state.graph),
    kind === 'initiative' ? 'initiatives' : 'policies',
  );
}

/** The values of a row, one cell for each attribute of the list. */
export function AttributeCells({ node }: Props) {
  const words = useTranslation();
  const language = useExplorer((state) => state.graph.plan.languages[0]);
  return useListAttributes(node).map((attribute) => {
    const value = ownValue(node, attribute);
    const text = cellText(value, words);
    return isNumeric(attribute) ? (
      <FigureCell key={attribute.id}>{text}</FigureCell>
    ) : (
      <td key={attribute.id} className={styles.text} data-beside={true} lang={language}>
        {text}
      </td>
    );
  });
}

/** The same values as one text below the name, on phones, which have no room for the cells. */
export function AttributeLine({ node }: Props) {
  const words = useTranslation();
  const { language } = words;
  const values = ownValues(node, useListAttributes(node));
  return values.length === 0 ? null : (
    <dl className={styles.line}>
      {values.map(({ attribute, value }) => (
        <div key={attribute.id}>
          <dt lang={languageIn(attribute.name, language)}>{textIn(attribute.name, language)}</dt>{' '}
          <dd>{valueText(attribute, value, words)}</dd>
        </div>
      ))}
    </dl>
  );
}
