/** Chooses the attribute by which the pictures shade initiatives. */
import { shadeAttributes } from '../../explore/shade.ts';
import { textIn } from '../../plan/text.ts';
import { useTranslation } from '../../store/hooks.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { LabelledSelect } from '../LabelledSelect.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './ShadeChoice.module.css';
import { useFilter } from './useFilter.ts';

const NOTHING = '';

export function ShadeChoice() {
  const { t, language } = useTranslation();
  const { graph, filter, change } = useFilter();
  const attributes = shadeAttributes(graph);
  if (attributes.length === 0) return null;
  return (
    <FilterGroup title={t('filters.shade')} hint={t('filters.shadeHint')}>
      <LabelledSelect
        label={t('filters.shadeBy')}
        labelClass={hidden.hidden}
        selectClass={styles.select}
        value={filter.shade ?? NOTHING}
        options={[
          [NOTHING, t('filters.shadeNone')],
          ...attributes.map(({ id, name }) => [id, textIn(name, language)] as const),
        ]}
        onChange={(shade) => change({ shade: shade === NOTHING ? null : shade })}
      />
    </FilterGroup>
  );
}
