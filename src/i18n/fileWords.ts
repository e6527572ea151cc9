/**
 * The texts of exported files, apart from the UI messages, as only an export needs them.
 * All languages have the same entries; a file usually contains those of both.
 */
import { type AttributeColumn, attributeOfColumn, isAttributeColumn } from '../explore/attributeColumn.ts';
import type { Plan } from '../plan/plan.ts';
import { isUnofficialIn } from '../plan/text.ts';
import { attributeHeader } from './attributeHeader.ts';
import { fileWords as en } from './en/fileWords.ts';
import type { FieldText } from './fieldText.ts';
import { fileWords as ja } from './ja/fileWords.ts';
import type { Language } from './languages.ts';
import { type LevelWords, levelWords } from './levelWords.ts';
import { memoizePerPlan } from './memoizePerPlan.ts';
import { translationFor } from './translation.ts';

/** The fields that the tables of every plan have. */
export type FixedField = keyof ReturnType<typeof en>['fields'];
export type FieldName = FixedField | AttributeColumn;

/** The same entries in any language. */
type InWords<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends FieldText
    ? FieldText
    : Words[Key] extends string
      ? string
      : Words[Key] extends (...values: never) => string
        ? Words[Key]
        : InWords<Words[Key]>;
};
export type FileWords = InWords<ReturnType<typeof en>>;

/** A language without texts for files uses the English ones. */
const files: Readonly<Partial<Record<Language, (level: LevelWords) => FileWords>>> = { ja, en };

/** With the level names of `plan`; null for texts that name no level. */
export const fileWordsIn = memoizePerPlan((language, plan) =>
  (files[language] ?? en)(levelWords(plan, language)),
);

/** The label and the meaning of a table column or a node attribute. */
export function fieldWords(
  plan: Plan,
  language: Language,
  field: FieldName,
): { readonly label: string; readonly meaning: string } {
  if (isAttributeColumn(field)) {
    const attribute = attributeOfColumn({ plan }, field);
    const { sentences } = fileWordsIn(language, plan);
    const header = attribute && attributeHeader(attribute, translationFor(language, plan));
    return { label: header ?? field, meaning: sentences.attribute };
  }
  const { fields, sentences } = fileWordsIn(language, plan);
  const [label = '', meaning = ''] = fields[field].split(' | ');
  const isUnofficialName = field.endsWith('_name_en') && isUnofficialIn(plan, 'en');
  return { label, meaning: isUnofficialName ? `${meaning}${sentences.unofficialName}` : meaning };
}
