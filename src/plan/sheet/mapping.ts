/**
 * The mapping of a spreadsheet to a plan: which sheet, which rows are its head, and what each column holds. It is
 * proposed from the sheet, corrected by hand, and kept for the next version of the same sheet.
 */
import * as z from 'zod/mini';
import { MAX_LEVELS, PATTERNS } from '../planFile.ts';

const ATTRIBUTE_TYPES = ['text', 'number', 'money', 'date', 'choice'] as const;
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/**
 * Why a column is left out: it holds names of people, it repeats by the year, it only counts the rows, it has no head or
 * values, or nothing is known to do with it.
 */
const LEFT_OUT = ['person', 'yearly', 'rowNumber', 'empty', 'unknown'] as const;
export type LeftOutReason = (typeof LEFT_OUT)[number];

const words = z.string().check(z.trim(), z.minLength(1));
const id = z.string().check(z.regex(PATTERNS.id), z.maxLength(80));
const language = z.string().check(z.regex(PATTERNS.language));
/** From 1, as levels, rows and columns are counted in everything that users see. */
const position = z.int().check(z.minimum(1));
const level = z.int().check(z.minimum(1), z.maximum(MAX_LEVELS));

const column = position;
const head = z.string();

const columnSchema = z.discriminatedUnion('as', [
  /** `numbered`: the number of the item stands before its name in the same cell. */
  z.strictObject({
    column,
    head,
    as: z.literal('levelName'),
    level,
    language: z.optional(language),
    numbered: z.optional(z.boolean()),
  }),
  z.strictObject({ column, head, as: z.literal('levelCode'), level }),
  /**
   * A code that holds the codes of all levels above: 1.2.1 or 11111. `widths`: the number of digits of each level, where
   * nothing separates them.
   */
  z.strictObject({
    column,
    head,
    as: z.literal('pathCode'),
    levels: level,
    widths: z.optional(z.array(position)),
    /** Whether a last part is the code of the initiative. */
    initiative: z.optional(z.boolean()),
  }),
  z.strictObject({ column, head, as: z.literal('levelId'), level }),
  z.strictObject({
    column,
    head,
    as: z.literal('initiativeName'),
    language: z.optional(language),
    numbered: z.optional(z.boolean()),
  }),
  z.strictObject({ column, head, as: z.literal('initiativeCode') }),
  z.strictObject({ column, head, as: z.literal('initiativeId') }),
  z.strictObject({ column, head, as: z.literal('mark') }),
  z.strictObject({ column, head, as: z.literal('alsoUnder') }),
  z.strictObject({
    column,
    head,
    as: z.literal('attribute'),
    type: z.enum(ATTRIBUTE_TYPES),
    id: z.optional(id),
    name: z.optional(words),
    unit: z.optional(words),
  }),
  z.strictObject({ column, head, as: z.literal('leftOut'), why: z.optional(z.enum(LEFT_OUT)) }),
]);

export const mappingSchema = z.strictObject({
  format: z.literal('vision-mapping/1'),
  sheet: words,
  headRows: z.strictObject({ from: position, to: position }),
  /** The language of names in columns that name none. */
  language,
  title: z.optional(words),
  levels: z.array(z.strictObject({ name: words })).check(z.minLength(1), z.maxLength(MAX_LEVELS)),
  initiativeName: z.optional(words),
  skipHiddenRows: z.optional(z.boolean()),
  columns: z.array(columnSchema),
});

export type Mapping = z.output<typeof mappingSchema>;
export type MappedColumn = z.output<typeof columnSchema>;
export type ColumnRole = MappedColumn['as'];
/** The column of one role: `ColumnAs<'attribute'>`. */
export type ColumnAs<Role extends ColumnRole> = Extract<MappedColumn, { as: Role }>;
