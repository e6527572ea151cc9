/** Chooses the attribute by which the pictures shade initiatives. */
import { NO_VALUE_STEP, shadeAttributes, shadingBy } from '../../explore/shade.ts';
import { attributeName, valuesText } from '../../i18n/attributeText.ts';
import { valuedNodes } from '../../plan/valuedNodes.ts';
import { useTranslation } from '../../store/hooks.ts';
import { VALUE_COLOURS } from '../../ui/palette.ts';
import hidden from '../../ui/visuallyHidden.module.css';
import { LabelledSelect } from '../LabelledSelect.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './ShadeChoice.module.css';
import { useFilter } from './useFilter.ts';

const NOTHING = '';

export function ShadeChoice() {
  const words = useTranslation();
  const { t } = words;
  const { graph, filter, change } = useFilter();
  const attributes = shadeAttributes(graph);
  if (attributes.length === 0) return null;
  const shading = shadingBy(graph, filter.shade);
  const steps = (shading?.classes ?? []).map(({ step, least, most }) => ({
    step,
    text: shading === null ? '' : valuesText(shading.attribute, least, most, words),
  }));
  if (shading?.hasMissing === true) steps.push({ step: NO_VALUE_STEP, text: t('shown.noValue') });
  return (
    <FilterGroup title={t('filters.shade')} hint={t('filters.shadeHint')}>
      <LabelledSelect
        label={t('filters.shadeBy')}
        labelClass={hidden.hidden}
        selectClass={styles.select}
        value={filter.shade ?? NOTHING}
        options={[
          [NOTHING, t('filters.shadeNone')],
          ...attributes.map(
            (attribute) =>
              [
                attribute.id,
                attributeName(attribute, valuedNodes(graph, attribute).levels, graph.plan, words),
              ] as const,
          ),
        ]}
        onChange={(shade) => change({ shade: shade === NOTHING ? null : shade })}
      />
      {/* The legend of the picture says the same, but has no room on phones. */}
      <ul className={styles.steps}>
        {steps.map(({ step, text }) => (
          <li key={step}>
            <span className={styles.sign} style={{ background: VALUE_COLOURS[step - 1]?.ground }} />
            {text}
          </li>
        ))}
      </ul>
    </FilterGroup>
  );
}
