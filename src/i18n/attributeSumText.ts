/** Sums of attributes in words, with how many initiatives they are taken over. */
import type { AttributeSum } from '../plan/attributeSums.ts';
import { textIn } from '../plan/text.ts';
import { valueText } from './attributeText.ts';
import type { Translation } from './translation.ts';

/** “Budget: 1,200 in total, over 3 of 4 initiatives; 1 without a value.” Requires the lazy messages. */
export function sumText({ attribute, total, counted, missing }: AttributeSum, words: Translation): string {
  const { t, number, language } = words;
  return t(missing === 0 ? 'attributes.sum' : 'attributes.sumPartly', {
    name: textIn(attribute.name, language),
    total: valueText(attribute, total, words),
    counted: number(counted),
    all: number(counted + missing),
    missing: number(missing),
  });
}
