/**
 * A plan as the app uses it: a plan file of any format, checked, with an id, a number and line breaks for each entry.
 * The structure is as printed: a strategy is an item of the first level, a basic policy an item of the last, and policy
 * directions are the items between. A plan of one level is one strategy, named as the plan, with basic policies.
 */
import type * as z from 'zod/mini';
import type { PlanFile } from './planFile.ts';

type Id<Kind extends string> = string & z.core.$brand<Kind>;
export type StrategyId = Id<'StrategyId'>;
export type DirectionId = Id<'DirectionId'>;
export type PolicyId = Id<'PolicyId'>;
export type InitiativeId = Id<'InitiativeId'>;
export type PriorityProjectId = Id<'PriorityProjectId'>;

/** The same text by language, the official one first. */
export type LocalText = Readonly<Record<string, string>>;

/** A level of the plan; `plural` is the name where the language has no plural or the plan gives none. */
export type Level = { readonly id: string; readonly name: LocalText; readonly plural: LocalText };

export type Attribute = NonNullable<PlanFile['attributes']>[number];
export type Values = Readonly<Record<string, string | number>>;

/** Where the source says so, as far as the plan says where. */
export type SourceRef = {
  readonly page?: number | undefined;
  readonly section?: string | undefined;
  readonly printed?: string | undefined;
};

export type Named = {
  readonly name: LocalText;
  /** The name with | at each place where a line may end, in the languages of the name. */
  readonly breaks: LocalText;
  readonly reading?: string | undefined;
  readonly alsoRead?: string | undefined;
  readonly at: SourceRef;
  readonly values?: Values | undefined;
};

type Item = Named & {
  /**
   * The number of the source; after that of the item above where others of the level have the same (01.02), and the
   * position where the source gives none.
   */
  readonly number: string;
  /** The number as the source gives it; null if it gives none. */
  readonly ownNumber: string | null;
};

export type Mark = 'first' | 'relisted';

export type Policy = Item & {
  readonly kind: 'policy';
  readonly id: PolicyId;
  readonly listings: readonly { readonly initiative: InitiativeId; readonly mark: Mark }[];
};

export type Direction = Item & {
  readonly kind: 'direction';
  readonly id: DirectionId;
  /** The index in the levels of the plan. */
  readonly level: number;
  readonly items: readonly Branch[];
};

/** An item below a strategy. */
export type Branch = Direction | Policy;

export type Strategy = Item & {
  readonly id: StrategyId;
  /** A short name for panels and sentences, not of the source; the name where the plan has none. */
  readonly short: LocalText;
  readonly shortBreaks: LocalText;
  readonly items: readonly Branch[];
};

export type Initiative = Named & { readonly id: InitiativeId; readonly number?: string | undefined };

export type PriorityProject = Item & {
  readonly id: PriorityProjectId;
  readonly links: readonly { readonly node: PolicyId | InitiativeId; readonly at: SourceRef }[];
  readonly suggested: readonly { readonly node: PolicyId | InitiativeId; readonly words: string }[];
};

export type Fact = { readonly text: LocalText; readonly at: SourceRef };
export type Topic = { readonly id: string; readonly title: LocalText; readonly facts: readonly Fact[] };
export type Term = {
  readonly term: string;
  readonly headword?: LocalText | undefined;
  readonly meaning: LocalText;
};

export type Plan = {
  readonly id: string;
  /** Of the data; null: the plan does not say. */
  readonly version: string | null;
  /** Whether the publisher of the plan itself shows it here; null: the plan does not say. */
  readonly official: boolean | null;
  /** The first is the official one. */
  readonly languages: readonly string[];
  readonly title: LocalText;
  readonly city: LocalText | null;
  readonly period: { readonly from: number; readonly to: number; readonly label: LocalText } | null;
  readonly source: {
    readonly title: LocalText;
    readonly publisher: LocalText | null;
    readonly pages: number | null;
    readonly attribution: LocalText;
    readonly sections: readonly { readonly id: string; readonly title: LocalText }[];
  };
  /** The root of the pictures: the vision or, where the plan has none, the plan itself. */
  readonly root: Named;
  readonly hasVision: boolean;
  /** What the vision is called; null: by a general word. */
  readonly visionName: LocalText | null;
  readonly levels: readonly Level[];
  /** What an initiative is called; null: by a general word. */
  readonly initiativeName: Omit<Level, 'id'> | null;
  readonly strategies: readonly Strategy[];
  readonly initiatives: readonly Initiative[];
  readonly attributes: readonly Attribute[];
  readonly priorityProjects: readonly PriorityProject[];
  readonly background: readonly Topic[];
  readonly glossary: readonly Term[];
};
