/** A file that someone opened: a tour, or why it is none. */
import { parseTourText } from '../../explore/tour/parseTour.ts';
import type { Tour } from '../../explore/tour/tour.ts';
import type { PlanProblem } from '../../plan/problem.ts';

export type TourFileResult = { readonly name: string } & (
  | { readonly kind: 'tour'; readonly tour: Tour }
  | { readonly kind: 'broken'; readonly problems: readonly PlanProblem[] }
  | { readonly kind: 'tooLarge' }
  /** It is gone, or may not be read. */
  | { readonly kind: 'unread' }
);

/** The longest tour that there can be, in Japanese, has not half of it. */
export const MAX_MEGABYTES = 40;
/** Of a name, for the screen. */
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
  // Some editors begin a file with a mark of its encoding.
  const result = parseTourText(text.replace(/^\uFEFF/, ''));
  return result.ok
    ? { name, kind: 'tour', tour: result.value }
    : { name, kind: 'broken', problems: result.problems };
}
