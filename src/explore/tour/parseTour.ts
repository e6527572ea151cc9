/** Parses a tour from a file, a link or browser storage, or returns the problems with their paths. */
import { type ValidationResult, validate, validateText } from '../../plan/validate.ts';
import type { Tour } from './tour.ts';
import { tourSchema } from './tourSchema.ts';

export function parseTourText(text: string): ValidationResult<Tour> {
  return reportNewerFormat(validateText(tourSchema, text), () => JSON.parse(text));
}

export function parseTour(value: unknown): ValidationResult<Tour> {
  return reportNewerFormat(validate(tourSchema, value), () => value);
}

const NEWER_FORMAT = /^vision-tour\/[0-9]+$/;

/** Replaces the problems of a file from a newer version of the app by that single one. */
function reportNewerFormat(result: ValidationResult<Tour>, read: () => unknown): ValidationResult<Tour> {
  if (result.ok || result.problems.every(({ where }) => where[0] !== 'format')) return result;
  const value: unknown = read();
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null;
  return typeof format === 'string' && NEWER_FORMAT.test(format)
    ? { ok: false, problems: [{ code: 'newerFormat', format, where: ['format'] }] }
    : result;
}
