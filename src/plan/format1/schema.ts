/**
 * The schema of `vision-plan/1`, the first format of plan files: four levels with fixed names, in Japanese and English.
 * Such files are read for ever; `upgrade.ts` turns them into the present format.
 */
import * as z from 'zod/mini';
import { ONE_LINE } from '../oneLine.ts';

const words = z.string().check(z.trim(), z.minLength(1), z.regex(ONE_LINE));

const localText = z.catchall(z.object({ ja: words, en: words }), words);

/** The patterns of ids and readings, by the name that error messages use. */
export const PATTERNS = {
  strategyId: /^[1-9][0-9]*$/,
  directionId: /^[1-9][0-9]*\.[1-9][0-9]*$/,
  policyId: /^[1-9][0-9]*\.[1-9][0-9]*\.[1-9][0-9]*$/,
  initiativeId: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  priorityProjectId: /^[IVX]+$/,
  reading: /^[ぁ-ゖー・、0-9 ]+$/u,
} as const;
const strategyId = z.string().check(z.regex(PATTERNS.strategyId));
const directionId = z.string().check(z.regex(PATTERNS.directionId));
const policyId = z.string().check(z.regex(PATTERNS.policyId));
const initiativeId = z.string().check(z.regex(PATTERNS.initiativeId), z.maxLength(80));
const priorityProjectId = z.string().check(z.regex(PATTERNS.priorityProjectId));

const place = z.strictObject({
  page: z.int().check(z.minimum(1)),
  section: words,
  printed: words,
});

const breaks = z.catchall(z.object({ ja: words, en: words }), words);

const reading = z.string().check(z.regex(PATTERNS.reading));

const alsoRead = z.optional(reading);
/** For nodes that are searched by よみ but not sorted by it. */
const optionalReadings = { reading: z.optional(reading), alsoRead };
/** The fields of all nodes with a name; {@link sorted} requires the よみ to sort by. */
const named = { name: localText, breaks, ...optionalReadings, at: place };
const sorted = { ...named, reading };

const listing = z.strictObject({ initiative: initiativeId, mark: z.enum(['first', 'relisted']) });

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
  short: localText,
  shortBreaks: breaks,
  breaks,
  ...optionalReadings,
  at: place,
  directions: z.array(direction).check(z.minLength(1)),
});

const initiative = z.strictObject({ id: initiativeId, ...sorted });

const linkedNode = words;

const statedLink = z.strictObject({ node: linkedNode, at: place });

const suggestedLink = z.strictObject({
  node: linkedNode,
  words: words,
});

const priorityProject = z.strictObject({
  id: priorityProjectId,
  ...named,
  links: z.optional(z.array(statedLink)),
  suggested: z.optional(z.array(suggestedLink)),
});

const fact = z.strictObject({ text: localText, at: place });

const topic = z.strictObject({
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
});

const term = z.strictObject({
  term: words,
  headword: z.optional(localText),
  meaning: localText,
});

export const format1Schema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('vision-plan/1'),
  id: words,
  version: words,
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

export type PlanFile1 = z.output<typeof format1Schema>;
