/** The notes as rows, followed by the meaning of each column of the tables. */
import { type FieldName, fieldWords } from '../../i18n/fileWords.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Note } from '../notes.ts';
import type { Row } from '../table.ts';

export const NOTE_HEADERS = ['topic', 'item', 'text_ja', 'text_en'] as const;

export function noteRows(plan: Plan, notes: readonly Note[], fields: readonly FieldName[]): readonly Row[] {
  return [
    ...notes.map(({ topic, item, ja, en }) => [topic, item, ja, en]),
    ...fields.map((field) => ['field', field, fieldText(plan, 'ja', field), fieldText(plan, 'en', field)]),
  ];
}

/** The label of the column in the workbook, and its meaning. */
function fieldText(plan: Plan, language: 'ja' | 'en', field: FieldName): string {
  const { label, meaning } = fieldWords(plan, language, field);
  return `${label}: ${meaning}`;
}
