/** What a plan begins with: an empty table to be filled in, and the same as a plan without items. */
import { sheetHeads } from '../../i18n/sheetHeads.ts';
import type { PlanFile } from '../../plan/planFile.ts';
import type { Row } from '../table.ts';

/**
 * A title, a blank row and the head of the columns. Nothing else says how it is read, so that columns can be renamed,
 * added and removed as in any other spreadsheet.
 */
export function templateRows(language: string): readonly Row[] {
  const { template, initiative, mark } = sheetHeads(language);
  const { title, levels, department, budget } = template;
  return [[title], [], [...levels, initiative, mark, department, budget]];
}

export function emptyPlan(language: string): PlanFile {
  const { template, initiative } = sheetHeads(language);
  return {
    format: 'vision-plan/2',
    languages: [language],
    title: { [language]: template.title },
    levels: template.levels.map((name, at) => ({ id: `level-${at + 1}`, name: { [language]: name } })),
    initiativeName: { name: { [language]: initiative } },
    items: [],
  };
}
