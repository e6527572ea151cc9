/**
 * What exported files say in words: apart from the messages of the screen, as only an export needs them.
 * Every language has the same entries; a file usually holds those of both.
 */
import { fileWords as en } from './en/fileWords.ts';
import type { FieldText } from './fieldText.ts';
import type { Held } from './held.ts';
import { fileWords as ja } from './ja/fileWords.ts';
import type { Language } from './languages.ts';

/** What stands around an exported picture. Names are the plan's and come as they are written there. */
export type PictureWords = {
  /** The legend of the counts that stand for what is gathered. */
  readonly gathered: string;
  readonly selected: (name: string) => string;
  readonly connected: (from: string, to: string) => string;
  /** That the hits of a search are ringed. */
  readonly marked: (searched: string) => string;
  readonly filtered: (reasons: readonly string[]) => string;
  /** Between things that are said on one line. */
  readonly joint: string;
  /** What the file says after what: the date of the export, the version of the data. */
  readonly noted: (item: string, said: string) => string;
};
export type FieldName = keyof (typeof en)['fields'];

export type FileWords = {
  readonly fields: { readonly [Name in FieldName]: FieldText };
  /** Letters only: a name with others would have to be quoted, and the workbook's writer does not. */
  readonly sheets: { readonly [Name in keyof (typeof en)['sheets']]: string };
  readonly notes: { readonly [Name in keyof (typeof en)['notes']]: string };
  readonly sentences: { readonly [Name in keyof (typeof en)['sentences']]: string };
  readonly topics: { readonly [Name in keyof (typeof en)['topics']]: string };
  readonly held: (held: Held) => string;
  readonly pages: (pages: number) => string;
  readonly overlapFrom: (least: number) => string;
  readonly picture: PictureWords;
  /** The head of a column that counts listings in one strategy. */
  readonly inStrategy: (id: string, short: string) => string;
};

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
