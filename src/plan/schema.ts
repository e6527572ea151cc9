/**
 * The schema of plan files, and the only definition of the format: the types and the JSON Schema in `data/` are
 * generated from it.
 *
 * The structure is as printed: strategies contain directions, directions contain basic policies, and basic policies
 * contain listings in printed order. Derived data (counts, reach, the graph) is not stored.
 */
import * as z from 'zod/mini';

const describe = <Type extends z.ZodMiniType>(type: Type, description: string): Type => {
  // The registry describes instances, and one type is used in several places: describe a copy.
  const described = type.clone();
  z.globalRegistry.add(described, { description });
  return described;
};

const words = z.string().check(z.trim(), z.minLength(1));

const localText = describe(
  z.catchall(z.object({ ja: words, en: words }), words),
  'The same text by language. Japanese: the wording of the source. English and further languages: unofficial.',
);

/** The patterns of ids and readings, by the name that error messages use. */
export const PATTERNS = {
  strategyId: /^[1-9][0-9]*$/,
  directionId: /^[1-9][0-9]*\.[1-9][0-9]*$/,
  policyId: /^[1-9][0-9]*\.[1-9][0-9]*\.[1-9][0-9]*$/,
  initiativeId: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  priorityProjectId: /^[IVX]+$/,
  reading: /^[ぁ-ゖー・、0-9 ]+$/u,
} as const;
export type PatternName = keyof typeof PATTERNS;
export const PATTERN_NAMES = Object.keys(PATTERNS).filter((name): name is PatternName =>
  Object.hasOwn(PATTERNS, name),
);

const strategyId = z.string().check(z.regex(PATTERNS.strategyId)).brand<'StrategyId'>();
const directionId = z.string().check(z.regex(PATTERNS.directionId)).brand<'DirectionId'>();
const policyId = z.string().check(z.regex(PATTERNS.policyId)).brand<'PolicyId'>();
const initiativeId = describe(
  z.string().check(z.regex(PATTERNS.initiativeId), z.maxLength(80)).brand<'InitiativeId'>(),
  'A short readable ASCII slug that never changes.',
);
const priorityProjectId = describe(
  z.string().check(z.regex(PATTERNS.priorityProjectId)).brand<'PriorityProjectId'>(),
  'The Roman numeral of the source in ASCII letters.',
);

const place = describe(
  z.strictObject({
    page: z.int().check(z.minimum(1)),
    section: words,
    printed: words,
  }),
  'Where the source says so: page, section number, and the words as printed (line breaks of the page removed).',
);

const breaks = describe(
  z.catchall(z.object({ ja: words, en: words }), words),
  'The name with | at each place where a line may end. In Japanese nothing else is added; in English | stands for the space.',
);

const reading = describe(
  z.string().check(z.regex(PATTERNS.reading)),
  'よみ in hiragana, for sorting and searching.',
);

const alsoRead = z.optional(describe(reading, 'Another よみ of the same name, for searching.'));
/** For nodes that are searched by よみ but not sorted by it. */
const optionalReadings = { reading: z.optional(reading), alsoRead };
/** The fields of all nodes with a name; {@link sorted} requires the よみ to sort by. */
const named = { name: localText, breaks, ...optionalReadings, at: place };
const sorted = { ...named, reading };

const listing = describe(
  z.strictObject({ initiative: initiativeId, mark: z.enum(['first', 'relisted']) }),
  'One initiative under one basic policy: listed first here, or listed again (再掲).',
);

const policy = z.strictObject({
  id: policyId,
  ...sorted,
  listings: z.array(listing),
});

const direction = z.strictObject({
  id: directionId,
  ...sorted,
  policies: z.array(policy).check(z.minLength(1)),
});

const strategy = z.strictObject({
  id: strategyId,
  name: localText,
  short: describe(localText, 'Our short name for panels and sentences; not of the source.'),
  shortBreaks: describe(breaks, 'The short name with | at each place where a line may end.'),
  breaks,
  ...optionalReadings,
  at: place,
  directions: z.array(direction).check(z.minLength(1)),
});

const initiative = z.strictObject({ id: initiativeId, ...sorted });

const linkedNode = describe(words, 'The id of a basic policy or an initiative.');

const statedLink = describe(
  z.strictObject({ node: linkedNode, at: place }),
  'A basic policy or an initiative to which the source itself links the project, and where it says so.',
);

const suggestedLink = describe(
  z.strictObject({
    node: linkedNode,
    words: describe(words, 'The words that stand in both Japanese names.'),
  }),
  'A basic policy or an initiative whose name shares words with the name of the project. Our reading; not of the source.',
);

const priorityProject = z.strictObject({
  id: priorityProjectId,
  ...named,
  links: z.optional(z.array(statedLink)),
  suggested: z.optional(z.array(suggestedLink)),
});

const fact = z.strictObject({ text: localText, at: place });

const topic = describe(
  z.strictObject({
    id: z.enum([
      'drivers',
      'purpose',
      'predecessor',
      'position',
      'period',
      'revision',
      'priorityProjects',
      'followUp',
    ]),
    title: localText,
    facts: z.array(fact).check(z.minLength(1)),
  }),
  'One subject of the background, as facts in our own words, each with its place in the source.',
);

const term = describe(
  z.strictObject({
    term: words,
    headword: z.optional(describe(localText, 'The term as the names of each language write it.')),
    meaning: localText,
  }),
  'A word that the names use, and what it means. Without a headword the term is written alike in all languages.',
);

export const planSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('vision-plan/1'),
  id: words,
  version: describe(words, 'Version of this data, ours.'),
  title: localText,
  city: localText,
  period: z.strictObject({ from: z.int(), to: z.int(), label: localText }),
  source: z.strictObject({
    title: localText,
    publisher: localText,
    pages: z.int().check(z.minimum(1)),
    attribution: localText,
    sections: z.array(z.strictObject({ id: words, title: localText })),
  }),
  vision: z.strictObject(named),
  strategies: z.array(strategy).check(z.minLength(1)),
  initiatives: z.array(initiative),
  priorityProjects: z.array(priorityProject),
  background: z.array(topic),
  glossary: z.array(term),
});

export type Plan = z.output<typeof planSchema>;
export type LocalText = z.output<typeof localText>;
export type SourceRef = z.output<typeof place>;
export type Strategy = z.output<typeof strategy>;
export type Direction = z.output<typeof direction>;
export type Policy = z.output<typeof policy>;
export type Initiative = z.output<typeof initiative>;
export type PriorityProject = z.output<typeof priorityProject>;
export type Topic = z.output<typeof topic>;
export type Term = z.output<typeof term>;
export type Mark = z.output<typeof listing>['mark'];

export type StrategyId = z.output<typeof strategyId>;
export type DirectionId = z.output<typeof directionId>;
export type PolicyId = z.output<typeof policyId>;
export type InitiativeId = z.output<typeof initiativeId>;
export type PriorityProjectId = z.output<typeof priorityProjectId>;
