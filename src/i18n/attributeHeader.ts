/** Attributes as columns: the header names the unit, the cells do not. */
import type { Attribute } from '../plan/plan.ts';
import { textIn } from '../plan/text.ts';
import type { Translation } from './translation.ts';

/** The name, with the unit that all values of a column have. */
export function attributeHeader({ name, unit }: Attribute, { t, language }: Translation): string {
  const text = textIn(name, language);
  return unit === undefined ? text : t('list.withUnit', { name: text, unit: textIn(unit, language) });
}

/** The value in a column whose header names the unit; a dash where there is none. */
export function cellText(
  value: string | number | undefined,
  { number }: Pick<Translation, 'number'>,
): string {
  return typeof value === 'number' ? number(value) : (value ?? '–');
}
