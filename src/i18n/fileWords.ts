/**
 * What exported files say in words: apart from the messages of the screen, as only an export needs them.
 * Every language has the same entries; a file usually holds those of both.
 */
import { fileWords as en } from './en/fileWords.ts';
import type { Held } from './held.ts';
import { fileWords as ja } from './ja/fileWords.ts';
import type { Language } from './languages.ts';

/** A column of a table, or an attribute of a node: what a head says, and what it means. */
export type FieldWords = { readonly label: string; readonly meaning: string };
export type FieldName = keyof (typeof en)['fields'];

export type FileWords = {
  readonly fields: { readonly [Name in FieldName]: FieldWords };
  /** Letters only: a name with others would have to be quoted, and the workbook's writer does not. */
  readonly sheets: { readonly [Name in keyof (typeof en)['sheets']]: string };
  readonly notes: { readonly [Name in keyof (typeof en)['notes']]: string };
  readonly sentences: { readonly [Name in keyof (typeof en)['sentences']]: string };
  readonly topics: { readonly [Name in keyof (typeof en)['topics']]: string };
  readonly held: (held: Held) => string;
  readonly pages: (pages: number) => string;
  readonly overlapFrom: (least: number) => string;
  /** The head of a column that counts listings in one strategy. */
  readonly inStrategy: (id: string, short: string) => string;
};

const files: Readonly<Record<Language, FileWords>> = { ja, en };

export function fileWordsIn(language: Language): FileWords {
  return files[language];
}
