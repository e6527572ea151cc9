/** The input of every export: the filtered plan, and the metadata of the file. */
import type { FilteredPlan } from '../explore/filter.ts';
import type { Language } from '../i18n/languages.ts';
import type { PlanGraph } from '../plan/graph.ts';

/** In layout units; y grows downwards, as on screen. */
export type Position = { readonly x: number; readonly y: number };

export type ExportContent = {
  readonly whole: PlanGraph;
  /** `whole` with filters and focus applied: files contain this, and state the active filters. */
  readonly shown: FilteredPlan;
  /** The local date of the export, `2026-11-23`. */
  readonly date: string;
  /** Of headers and labels. Names and notes are always in both languages. */
  readonly language: Language;
  /** By node id; a node without an entry is exported without a position. */
  readonly positions: ReadonlyMap<string, Position>;
};
