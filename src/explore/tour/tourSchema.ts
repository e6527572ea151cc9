/** The schema of tour files, and the only definition of the format. */
import * as z from 'zod/mini';
import { MAX_LENGTH, MAX_STEPS } from './limits.ts';

const upTo = (most: number) => z.string().check(z.maxLength(most));
const wordsUpTo = (most: number) => z.strictObject({ ja: upTo(most), en: upTo(most) });

export const stepSchema = z.strictObject({
  /** The view state as URL parameters, without language and plan. */
  see: upTo(MAX_LENGTH.see),
  title: wordsUpTo(MAX_LENGTH.title),
  text: wordsUpTo(MAX_LENGTH.text),
  /** Shown to the presenter only. */
  notes: wordsUpTo(MAX_LENGTH.notes),
});

export const tourSchema = z.strictObject({
  format: z.literal('vision-tour/1'),
  plan: z.strictObject({
    id: upTo(MAX_LENGTH.title),
    version: upTo(MAX_LENGTH.title),
    title: wordsUpTo(MAX_LENGTH.title),
  }),
  title: wordsUpTo(MAX_LENGTH.title),
  steps: z.array(stepSchema).check(z.maxLength(MAX_STEPS)),
});
