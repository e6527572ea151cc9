/** Sums of attributes in words, with how many initiatives they are taken over. */
import type { AttributeSum } from '../plan/attributeSums.ts';
import { textIn } from '../plan/text.ts';
import { valueText } from './attributeText.ts';
import type { Translation } from './translation.ts';

/** “Budget: 1,200 in total. Initiatives counted: 3 of 4; without a value: 1.” Requires the lazy messages. */
export function sumText({ attribute, total, counted, missing }: AttributeSum, words: Translation): string {
  const { t, number, language } = words;
  const [name, all] = [textIn(attribute.name, language), number(counted + missing)];
  const totalText = valueText(attribute, total, words);
  return missing === 0
    ? t('attributes.sum', { name, total: totalText, all })
    : t('attributes.sumPartly', {
        name,
        total: totalText,
        counted: number(counted),
        all,
        missing: number(missing),
      });
}
