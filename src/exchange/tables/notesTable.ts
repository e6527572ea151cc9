/** The notes as rows, and after them what each column of the tables means. */
import { type FieldName, fieldWords } from '../../i18n/fileWords.ts';
import type { Note } from '../notes.ts';
import type { Row } from '../table.ts';

export const NOTE_HEADS = ['topic', 'item', 'text_ja', 'text_en'] as const;

export function noteRows(notes: readonly Note[], fields: readonly FieldName[]): readonly Row[] {
  return [
    ...notes.map(({ topic, item, ja, en }) => [topic, item, ja, en]),
    ...fields.map((field) => ['field', field, fieldText('ja', field), fieldText('en', field)]),
  ];
}

/** Its name as a spreadsheet shows it, and what it means. */
function fieldText(language: 'ja' | 'en', field: FieldName): string {
  const { label, meaning } = fieldWords(language, field);
  return `${label}: ${meaning}`;
}
