import { useId, useState } from 'react';
import { type AttributeFilter, endOf, withAttributeFilter } from '../../explore/attributeFilter.ts';
import { valuesText } from '../../i18n/attributeText.ts';
import { valueRange } from '../../plan/attributeSums.ts';
import { compareValues, ownValue } from '../../plan/attributes.ts';
import type { Attribute } from '../../plan/plan.ts';
import { languageIn, textIn } from '../../plan/text.ts';
import { useTranslation } from '../../store/hooks.ts';
import { FilterGroup } from './FilterGroup.tsx';
import { useFilter } from './useFilter.ts';
import styles from './ValueRange.module.css';

type Range = Extract<AttributeFilter, { range: unknown }>['range'];
type End = Range['from'];

/** Two fields for the ends of a range of numbers, amounts of money or dates. */
export function ValueRange({ attribute }: { readonly attribute: Attribute }) {
  const words = useTranslation();
  const { t, number, language } = words;
  const { graph, filter, change } = useFilter();
  const active = filter.attributes.find((each) => each.attribute === attribute.id);
  const { from, to } = active !== undefined && 'range' in active ? active.range : { from: null, to: null };
  const occurring = valueRange(graph.initiatives, attribute);
  const missing = graph.initiatives.filter((node) => ownValue(node, attribute) === undefined).length;
  const name = textIn(attribute.name, language);
  const show = (range: Range) => {
    const isNone = range.from === null && range.to === null;
    const next = isNone ? null : { attribute: attribute.id, range: inOrder(attribute, range) };
    change({ attributes: withAttributeFilter(graph, filter.attributes, attribute.id, next) });
  };
  const hint = occurring === null ? '' : valuesText(attribute, occurring.least, occurring.most, words);
  return (
    <FilterGroup title={name} lang={languageIn(attribute.name, language)} hint={hint}>
      <div className={styles.range}>
        <EndField
          attribute={attribute}
          label={t('filters.valueFrom', { name })}
          value={from}
          onChange={(end) => show({ from: end, to })}
        />
        <span aria-hidden="true">{t('filters.countsDash')}</span>
        <EndField
          attribute={attribute}
          label={t('filters.valueTo', { name })}
          value={to}
          onChange={(end) => show({ from, to: end })}
        />
      </div>
      {missing > 0 && (
        <p className={styles.missing}>{t('filters.valueMissing', { number: number(missing) })}</p>
      )}
    </FilterGroup>
  );
}

function inOrder(attribute: Attribute, { from, to }: Range): Range {
  return from !== null && to !== null && compareValues(attribute, from, to) > 0
    ? { from: to, to: from }
    : { from, to };
}

type FieldProps = {
  readonly attribute: Attribute;
  readonly label: string;
  readonly value: End;
  readonly onChange: (value: End) => void;
};

/** Applies on Enter and when the focus leaves, as a number is incomplete while it is typed. */
function EndField({ attribute, label, value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const fault = useId();
  // What is typed holds until it is applied, or until another control changes the value.
  const [draft, setDraft] = useState<{ readonly text: string; readonly of: End } | null>(null);
  const text = draft !== null && draft.of === value ? draft.text : String(value ?? '');
  const typed = text.normalize('NFKC').replace(/[,\s]/gu, '');
  const end = typed === '' ? null : endOf(typed, attribute);
  const apply = () => {
    if (end === undefined) return;
    setDraft(null);
    if (end !== value) onChange(end);
  };
  const isDate = attribute.type === 'date';
  return (
    <span className={styles.end}>
      <input
        className={styles.field}
        type={isDate ? 'date' : 'text'}
        inputMode={isDate ? undefined : 'decimal'}
        aria-label={label}
        aria-invalid={end === undefined}
        aria-describedby={end === undefined ? fault : undefined}
        value={text}
        onChange={({ target }) => setDraft({ text: target.value, of: value })}
        onBlur={apply}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) apply();
        }}
      />
      {end === undefined && (
        <span id={fault} className={styles.fault}>
          {t('filters.valueWrong')}
        </span>
      )}
    </span>
  );
}
