import type { ReactNode } from 'react';
import { attributeName } from '../../i18n/attributeText.ts';
import type { Attribute } from '../../plan/plan.ts';
import { languageIn } from '../../plan/text.ts';
import { valuedNodes } from '../../plan/valuedNodes.ts';
import { useTranslation } from '../../store/hooks.ts';
import { Phrases } from '../../ui/Phrases.tsx';
import styles from './FilterGroup.module.css';
import { FilterGroup } from './FilterGroup.tsx';
import { useFilter } from './useFilter.ts';

type Props = { readonly attribute: Attribute; readonly hint: string; readonly children: ReactNode };

/** The filter of an attribute, with what its values mean for other levels where items have values. */
export function AttributeGroup({ attribute, hint, children }: Props) {
  const words = useTranslation();
  const { graph } = useFilter();
  const { levels, items } = valuedNodes(graph, attribute);
  return (
    <FilterGroup
      title={attributeName(attribute, levels, graph.plan, words)}
      lang={languageIn(attribute.name, words.language)}
      hint={hint}
    >
      {items.size > 0 && (
        <p className={styles.hint}>
          <Phrases text={words.t('filters.valuesOfItems')} />
        </p>
      )}
      {children}
    </FilterGroup>
  );
}
