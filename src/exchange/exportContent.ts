/** What a file is made from: what is shown of a plan, and what the file says of itself. */
import type { FilteredPlan } from '../explore/filter.ts';
import type { Language } from '../i18n/languages.ts';
import type { PlanGraph } from '../plan/graph.ts';

/** Model units; y grows downwards, as pictures have it. */
export type Position = { readonly x: number; readonly y: number };

export type ExportContent = {
  readonly whole: PlanGraph;
  /** Filters and focus applied to `whole`: files hold what is left, and say why the rest is not there. */
  readonly shown: FilteredPlan;
  /** The day of the export as the reader's calendar has it, `2026-11-23`. */
  readonly date: string;
  /** Of heads and labels. Names and notes are in both languages anyway. */
  readonly language: Language;
  /** Where nodes stand, by id; those without a place go without. */
  readonly positions: ReadonlyMap<string, Position>;
};
