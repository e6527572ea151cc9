/** Filters by the attributes of the plan, and the shade. Only plans with attributes load it. */
import { filterAttributes } from '../../explore/attributeFilter.ts';
import { ShadeChoice } from './ShadeChoice.tsx';
import { useFilter } from './useFilter.ts';
import { ValueChoices } from './ValueChoices.tsx';
import { ValueRange } from './ValueRange.tsx';

export function AttributeFilters() {
  const { graph } = useFilter();
  return (
    <>
      {filterAttributes(graph).map((attribute) =>
        attribute.type === 'choice' ? (
          <ValueChoices key={attribute.id} attribute={attribute} />
        ) : (
          <ValueRange key={attribute.id} attribute={attribute} />
        ),
      )}
      <ShadeChoice />
    </>
  );
}
