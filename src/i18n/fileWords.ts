/**
 * What exported files say in words: apart from the messages of the screen, as only an export needs them.
 * Every language has the same entries; a file usually holds those of both.
 */
import { fileWords as en } from './en/fileWords.ts';
import type { FieldText } from './fieldText.ts';
import { fileWords as ja } from './ja/fileWords.ts';
import type { Language } from './languages.ts';

export type FieldName = keyof (typeof en)['fields'];

/** The same entries in words of any language. */
type InWords<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends FieldText
    ? FieldText
    : Words[Key] extends string
      ? string
      : Words[Key] extends (...values: never) => string
        ? Words[Key]
        : InWords<Words[Key]>;
};
export type FileWords = InWords<typeof en>;

/** A language without words for files has the English ones. */
const files: Readonly<Partial<Record<Language, FileWords>>> = { ja, en };

export function fileWordsIn(language: Language): FileWords {
  return files[language] ?? en;
}

/** Of a column of a table, or an attribute of a node: what its head says, and what it means. */
export function fieldWords(
  language: Language,
  field: FieldName,
): { readonly label: string; readonly meaning: string } {
  const [label = '', meaning = ''] = fileWordsIn(language).fields[field].split(' | ');
  return { label, meaning };
}
