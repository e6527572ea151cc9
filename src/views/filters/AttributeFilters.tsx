/** Filters by the attributes of the plan, and the shade. Only plans with attributes load it. */
import { filterAttributes } from '../../explore/attributeFilter.ts';
import { ShadeChoice } from './ShadeChoice.tsx';
import { useFilter } from './useFilter.ts';
import { ValueChoices } from './ValueChoices.tsx';
import { ValueRange } from './ValueRange.tsx';
import { ValueText } from './ValueText.tsx';

export function AttributeFilters() {
  const { graph } = useFilter();
  return (
    <>
      {filterAttributes(graph).map((attribute) => {
        const Control = CONTROLS[attribute.type];
        return <Control key={attribute.id} attribute={attribute} />;
      })}
      <ShadeChoice />
    </>
  );
}

const CONTROLS = {
  choice: ValueChoices,
  text: ValueText,
  number: ValueRange,
  money: ValueRange,
  date: ValueRange,
} as const;
