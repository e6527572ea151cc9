import { choicesOf, withAttributeFilter } from '../../explore/attributeFilter.ts';
import { toggleItem } from '../../explore/filter.ts';
import { levelsText } from '../../i18n/attributeText.ts';
import { valueCounts } from '../../plan/attributeSums.ts';
import type { Attribute } from '../../plan/plan.ts';
import { valuedNodes } from '../../plan/valuedNodes.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { LongList } from '../LongList.tsx';
import { AttributeGroup } from './AttributeGroup.tsx';
import { useFilter } from './useFilter.ts';
import styles from './ValueChoices.module.css';

const OPTIONS_AT_ONCE = 20;

/** Checkboxes for the options of a choice, and one for all of them. */
export function ValueChoices({ attribute }: { readonly attribute: Attribute }) {
  const { t, number, language } = useTranslation();
  const { graph, filter, change } = useFilter();
  const all = choicesOf(graph, attribute);
  const { levels, nodes } = valuedNodes(graph, attribute);
  const counts = valueCounts(nodes, attribute);
  const active = filter.attributes.find((each) => each.attribute === attribute.id);
  const shown = active !== undefined && 'values' in active ? active.values : all;
  const show = (values: readonly (string | null)[]) => {
    const inOrder = all.filter((value) => values.includes(value));
    const next = inOrder.length === all.length ? null : { attribute: attribute.id, values: inOrder };
    change({ attributes: withAttributeFilter(graph, filter.attributes, attribute.id, next) });
  };
  return (
    <AttributeGroup
      attribute={attribute}
      hint={t('filters.valuesHint', { levels: levelsText(levels, graph.plan, language) })}
    >
      <Checkbox
        checked={shown.length === all.length}
        mixed={shown.length > 0 && shown.length < all.length}
        onChange={() => show(shown.length === all.length ? [] : all)}
      >
        {t('filters.allValues')}
      </Checkbox>
      <LongList
        className={styles.options}
        items={all}
        pageSize={OPTIONS_AT_ONCE}
        row={(value) => (
          <Checkbox
            key={value ?? ''}
            checked={shown.includes(value)}
            count={number(counts.get(value) ?? 0)}
            onChange={() => show(toggleItem(shown, value))}
          >
            {value === null ? t('shown.noValue') : <span lang={graph.plan.languages[0]}>{value}</span>}
          </Checkbox>
        )}
      />
    </AttributeGroup>
  );
}
