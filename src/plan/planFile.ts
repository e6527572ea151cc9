/**
 * The schema of plan files, `vision-plan/2`, and the only definition of the format: the types and the JSON Schema in
 * `data/` are generated from it.
 *
 * A plan names its languages (the first is the official one) and its levels. Items nest as printed, one level in the
 * other; items of the last level hold listings in printed order. Derived data (counts, reach, the graph) is not stored.
 */
import * as z from 'zod/mini';
import { ONE_LINE } from './oneLine.ts';

const describe = <Type extends z.ZodMiniType>(type: Type, description: string): Type => {
  // The registry describes instances, and one type is used in several places: describe a copy.
  const described = type.clone();
  z.globalRegistry.add(described, { description });
  return described;
};

/** The patterns of ids and languages, by the name that error messages use. */
export const PATTERNS = {
  id: /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/,
  language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
} as const;

export const MAX_LEVELS = 6;

const words = z.string().check(z.trim(), z.minLength(1), z.regex(ONE_LINE));
/** A text that may have several lines. */
const lines = z.string().check(z.trim(), z.minLength(1));
const idText = z.string().check(z.regex(PATTERNS.id), z.maxLength(80));

const language = describe(
  z.string().check(z.regex(PATTERNS.language)),
  'A language as HTML names it: ja, en, pt-BR.',
);

const localText = describe(
  z.record(language, words),
  'The same text by language. The first language of the plan is required: the wording of the source. Others are translations.',
);

const id = describe(
  idText,
  'Never changes: addresses and files hold it. Made from number or name where it is missing.',
);

const number = describe(words, 'The number that the source gives, in its own form: 1.2, 01, Ⅰ, ①, 11111.');

const reading = describe(words, 'How the name is read (よみ), for sorting and searching.');

const place = describe(
  z.strictObject({
    page: z.optional(z.int().check(z.minimum(1))),
    section: z.optional(words),
    printed: z.optional(words),
  }),
  'Where the source says so: page, section number, and the words as printed (line breaks of the page removed).',
);

const breaks = describe(
  z.record(language, words),
  'The name with | at each place where a line may end, for languages where the places were chosen by hand.',
);

const values = describe(
  z.record(idText, z.union([lines, z.number()])),
  'By the id of an attribute, its value: a number for number and money, YYYY-MM-DD for date, else text.',
);

const attribute = describe(
  z.strictObject({
    id,
    name: localText,
    type: z.enum(['text', 'number', 'money', 'date', 'choice']),
    unit: z.optional(describe(localText, 'What number and money count: 千円, %, people.')),
    options: z.optional(describe(z.array(words), 'The values of a choice, in their order.')),
  }),
  'A column of facts about items or initiatives: department, budget, indicator, status, year.',
);

const level = describe(
  z.strictObject({
    id,
    name: describe(localText, 'What one item of the level is called: 基本施策, basic policy.'),
    plural: z.optional(describe(localText, 'What several are called, in languages that tell them apart.')),
  }),
  'A level of the plan, from the top.',
);

const named = {
  number: z.optional(number),
  name: localText,
  breaks: z.optional(breaks),
  reading: z.optional(reading),
  alsoRead: z.optional(describe(reading, 'Another reading of the same name, for searching.')),
  short: z.optional(describe(localText, 'Our short name for panels and sentences; not of the source.')),
  shortBreaks: z.optional(breaks),
  at: z.optional(place),
  values: z.optional(values),
};

const listing = describe(
  z.strictObject({ initiative: idText, mark: z.optional(z.enum(['first', 'relisted'])) }),
  'One initiative under one item of the last level: listed first here, or listed again (再掲). Without a mark the first one in the order of the file is the first.',
);

const ownFields = z.strictObject({ id: z.optional(id), ...named, listings: z.optional(z.array(listing)) });

/** An item of a level, with the items of the next level or, on the last one, with listings. */
export type PlanFileItem = z.output<typeof ownFields> & { items?: PlanFileItem[] | undefined };

const item: z.ZodMiniType<PlanFileItem> = z.strictObject({
  ...ownFields.shape,
  items: z.optional(z.array(z.lazy(() => item))),
});

const initiative = z.strictObject({ id, ...named });

const linked = describe(idText, 'The id of an item of the last level or of an initiative.');

const priorityProject = z.strictObject({
  id: z.optional(id),
  ...named,
  initiatives: z.optional(
    describe(
      z.array(z.strictObject({ node: linked, at: z.optional(place) })),
      'What the source itself links to the project, and where it says so.',
    ),
  ),
  suggested: z.optional(
    describe(
      z.array(z.strictObject({ node: linked, words })),
      'What shares words with the name of the project. Our reading; not of the source.',
    ),
  ),
});

const fact = z.strictObject({ text: localText, at: z.optional(place) });

export const planFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('vision-plan/2'),
  id: z.optional(id),
  version: z.optional(describe(words, 'Version of this data, ours.')),
  official: z.optional(
    describe(
      z.boolean(),
      'Whether the publisher of the plan itself shows it here; false marks the page as unofficial.',
    ),
  ),
  languages: describe(
    z.array(language).check(z.minLength(1)),
    'The languages of the names; the first is the official one.',
  ),
  title: localText,
  city: z.optional(localText),
  period: z.optional(z.strictObject({ from: z.int(), to: z.int(), label: z.optional(localText) })),
  source: z.optional(
    z.strictObject({
      title: localText,
      publisher: z.optional(localText),
      pages: z.optional(z.int().check(z.minimum(1))),
      attribution: z.optional(localText),
      sections: z.optional(z.array(z.strictObject({ id: words, title: localText }))),
    }),
  ),
  vision: z.optional(z.strictObject(named)),
  visionName: z.optional(describe(localText, 'What the vision is called: 目指す姿, 将来像, vision.')),
  levels: z.array(level).check(z.minLength(1), z.maxLength(MAX_LEVELS)),
  initiativeName: z.optional(
    describe(
      z.strictObject({ name: localText, plural: z.optional(localText) }),
      'What an initiative is called.',
    ),
  ),
  items: z.array(item),
  initiatives: z.optional(z.array(initiative)),
  attributes: z.optional(z.array(attribute)),
  priorityProjects: z.optional(z.array(priorityProject)),
  background: z.optional(
    z.array(z.strictObject({ id, title: localText, facts: z.array(fact).check(z.minLength(1)) })),
  ),
  glossary: z.optional(
    z.array(z.strictObject({ term: words, headword: z.optional(localText), meaning: localText })),
  ),
});

/** A plan file as written. */
export type PlanFile = z.output<typeof planFileSchema>;
