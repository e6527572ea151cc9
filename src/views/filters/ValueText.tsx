import { containsOf, withAttributeFilter } from '../../explore/attributeFilter.ts';
import { MAX_SEARCH_LENGTH } from '../../explore/parameter.ts';
import type { Attribute } from '../../plan/plan.ts';
import { textIn } from '../../plan/text.ts';
import { useTranslation } from '../../store/hooks.ts';
import { AppliedField } from './AppliedField.tsx';
import { AttributeGroup } from './AttributeGroup.tsx';
import { useFilter } from './useFilter.ts';

/** A field for words that a text contains. */
export function ValueText({ attribute }: { readonly attribute: Attribute }) {
  const { t, language } = useTranslation();
  const { graph, filter, change } = useFilter();
  const active = filter.attributes.find((each) => each.attribute === attribute.id);
  const show = (text: string | null) => {
    const next = text === null ? null : { attribute: attribute.id, contains: text };
    change({ attributes: withAttributeFilter(graph, filter.attributes, attribute.id, next) });
  };
  return (
    <AttributeGroup attribute={attribute} hint={t('filters.containsHint')}>
      <AppliedField
        type="search"
        maxLength={MAX_SEARCH_LENGTH}
        label={t('filters.valueContains', { name: textIn(attribute.name, language) })}
        value={active !== undefined && 'contains' in active ? active.contains : null}
        parse={(text) => containsOf(text.trim())?.contains ?? null}
        onChange={show}
      />
    </AttributeGroup>
  );
}
