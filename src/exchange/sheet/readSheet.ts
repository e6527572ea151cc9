/** A spreadsheet as a plan, with what is to be confirmed: the whole way from bytes, for a worker. */
import type { PlanFile } from '../../plan/planFile.ts';
import type { Mapping } from '../../plan/sheet/mapping.ts';
import type { Answers, Note, Question, SheetCounts, SheetFault } from '../../plan/sheet/question.ts';
import { applyMapping } from './applyMapping.ts';
import { type ProposalOptions, proposeMapping } from './proposeMapping.ts';
import { readWorkbook } from './readWorkbook.ts';
import { contentSheets } from './storedFields.ts';

/** `mapping`: null to have one proposed, with `proposal`. */
export type SheetRequest = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly mapping: Mapping | null;
  readonly proposal: ProposalOptions;
  readonly answers: Answers;
};

/** `sheets`: the names of those with content. */
export type SheetReading = { readonly sheets: readonly string[] } & MappedReading;

/** `mapping`: null where none could be proposed. */
type MappedReading =
  | {
      readonly ok: true;
      readonly mapping: Mapping;
      readonly plan: PlanFile;
      readonly counts: SheetCounts;
      readonly questions: readonly Question[];
      readonly notes: readonly Note[];
    }
  | { readonly ok: false; readonly mapping: Mapping | null; readonly fault: SheetFault };

export async function readSheet(request: SheetRequest): Promise<SheetReading> {
  const { bytes, name, mapping, proposal, answers } = request;
  const title = name.replace(/\.[^.]+$/, '');
  const read = await readWorkbook(bytes, title);
  if (!read.ok) return { ...read, mapping, sheets: [] };
  const sheets = contentSheets(read.workbook).map(({ name: sheet }) => sheet);
  const proposed =
    mapping === null ? proposeMapping(read.workbook, proposal) : { ok: true as const, mapping };
  if (!proposed.ok) return { ...proposed, mapping, sheets };
  const applied = applyMapping(read.workbook, proposed.mapping, answers, title);
  if (!applied.ok) return { ...applied, mapping: proposed.mapping, sheets };
  const { plan, counts, questions, notes } = applied;
  return { ok: true, mapping: proposed.mapping, plan, counts, questions, notes, sheets };
}
