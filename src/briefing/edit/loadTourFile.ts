/** Reads a tour file, or returns why it is invalid. */
import { parseTourText } from '../../explore/tour/parseTour.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import type { PlanProblem } from '../../plan/problem.ts';

export type TourFileResult = { readonly name: string } & (
  | { readonly kind: 'tour'; readonly tour: Tour }
  | { readonly kind: 'broken'; readonly problems: readonly PlanProblem[] }
  | { readonly kind: 'tooLarge' }
  /** Deleted or not readable. */
  | { readonly kind: 'unread' }
);

/** The longest valid tour, in Japanese, is less than half of this. */
export const MAX_MEGABYTES = 40;
/** Maximum length of a file name on screen. */
const MAX_NAME_LENGTH = 80;

export async function loadTourFile(file: File): Promise<TourFileResult> {
  const name = [...file.name].slice(0, MAX_NAME_LENGTH).join('');
  if (file.size > MAX_MEGABYTES * 1_000_000) return { name, kind: 'tooLarge' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { name, kind: 'unread' };
  }
  // Some editors write a byte order mark.
  const result = parseTourText(text.replace(/^\uFEFF/, ''));
  return result.ok
    ? { name, kind: 'tour', tour: result.value }
    : { name, kind: 'broken', problems: result.problems };
}
