/** What a tour file is: the only definition of the format. */
import * as z from 'zod/mini';
import { LONGEST, MOST_STEPS } from './limits.ts';

const upTo = (most: number) => z.string().check(z.maxLength(most));
const wordsUpTo = (most: number) => z.strictObject({ ja: upTo(most), en: upTo(most) });

export const stepSchema = z.strictObject({
  /** The query of the address, without language and plan. */
  see: upTo(LONGEST.see),
  title: wordsUpTo(LONGEST.title),
  text: wordsUpTo(LONGEST.text),
  /** For the presenter alone. */
  notes: wordsUpTo(LONGEST.notes),
});

export const tourSchema = z.strictObject({
  format: z.literal('vision-tour/1'),
  plan: z.strictObject({
    id: upTo(LONGEST.title),
    version: upTo(LONGEST.title),
    title: wordsUpTo(LONGEST.title),
  }),
  title: wordsUpTo(LONGEST.title),
  steps: z.array(stepSchema).check(z.maxLength(MOST_STEPS)),
});
