/** The notes as rows, followed by the meaning of each column of the tables. */
import { type FieldName, fieldWords } from '../../i18n/fileWords.ts';
import type { Note } from '../notes.ts';
import type { Row } from '../table.ts';

export const NOTE_HEADERS = ['topic', 'item', 'text_ja', 'text_en'] as const;

export function noteRows(notes: readonly Note[], fields: readonly FieldName[]): readonly Row[] {
  return [
    ...notes.map(({ topic, item, ja, en }) => [topic, item, ja, en]),
    ...fields.map((field) => ['field', field, fieldText('ja', field), fieldText('en', field)]),
  ];
}

/** The label of the column in the workbook, and its meaning. */
function fieldText(language: 'ja' | 'en', field: FieldName): string {
  const { label, meaning } = fieldWords(language, field);
  return `${label}: ${meaning}`;
}
