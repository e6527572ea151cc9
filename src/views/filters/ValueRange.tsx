import { type AttributeFilter, endOf, withAttributeFilter } from '../../explore/attributeFilter.ts';
import { valuesText } from '../../i18n/attributeText.ts';
import { valueRange } from '../../plan/attributeSums.ts';
import { compareValues, ownValue } from '../../plan/attributes.ts';
import type { Attribute } from '../../plan/plan.ts';
import { textIn } from '../../plan/text.ts';
import { valuedNodes } from '../../plan/valuedNodes.ts';
import { useTranslation } from '../../store/hooks.ts';
import { AppliedField } from './AppliedField.tsx';
import { AttributeGroup } from './AttributeGroup.tsx';
import { useFilter } from './useFilter.ts';
import styles from './ValueRange.module.css';

type Range = Extract<AttributeFilter, { range: unknown }>['range'];

/** Two fields for the ends of a range of numbers, amounts of money or dates. */
export function ValueRange({ attribute }: { readonly attribute: Attribute }) {
  const words = useTranslation();
  const { t, number, language } = words;
  const { graph, filter, change } = useFilter();
  const active = filter.attributes.find((each) => each.attribute === attribute.id);
  const { from, to } = active !== undefined && 'range' in active ? active.range : { from: null, to: null };
  const { nodes } = valuedNodes(graph, attribute);
  const occurring = valueRange(nodes, attribute);
  const missing = nodes.filter((node) => ownValue(node, attribute) === undefined).length;
  const name = textIn(attribute.name, language);
  const show = (range: Range) => {
    const isNone = range.from === null && range.to === null;
    const next = isNone ? null : { attribute: attribute.id, range: inOrder(attribute, range) };
    change({ attributes: withAttributeFilter(graph, filter.attributes, attribute.id, next) });
  };
  const hint = occurring === null ? '' : valuesText(attribute, occurring.least, occurring.most, words);
  const isDate = attribute.type === 'date';
  const input = {
    type: isDate ? 'date' : 'text',
    inputMode: isDate ? undefined : 'decimal',
    parse: (text: string) => endIn(text, attribute),
  } as const;
  return (
    <AttributeGroup attribute={attribute} hint={hint}>
      <div className={styles.range}>
        <AppliedField
          {...input}
          label={t('filters.valueFrom', { name })}
          value={from}
          onChange={(end) => show({ from: end, to })}
        />
        <span aria-hidden="true">{t('filters.countsDash')}</span>
        <AppliedField
          {...input}
          label={t('filters.valueTo', { name })}
          value={to}
          onChange={(end) => show({ from, to: end })}
        />
      </div>
      {missing > 0 && (
        <p className={styles.missing}>{t('filters.valueMissing', { number: number(missing) })}</p>
      )}
    </AttributeGroup>
  );
}

function inOrder(attribute: Attribute, { from, to }: Range): Range {
  return from !== null && to !== null && compareValues(attribute, from, to) > 0
    ? { from: to, to: from }
    : { from, to };
}

/** The end of a range as typed: full-width digits and separators of thousands are accepted. */
function endIn(text: string, attribute: Attribute): string | number | null | undefined {
  const typed = text.normalize('NFKC').replace(/[,\s]/gu, '');
  return typed === '' ? null : endOf(typed, attribute);
}
