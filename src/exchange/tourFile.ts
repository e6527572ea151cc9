/** A tour as a file: the very content that the browser keeps of it, spaced so that one can read and mend it. */
import { type Tour, tourText } from '../explore/tour/tour.ts';
import type { ExportedFile } from './exportTask.ts';

const TOUR_EXTENSION = '.tour.json';

export function tourFile(tour: Tour, language: string): ExportedFile {
  const text = `${JSON.stringify(tour, null, 2)}\n`;
  return {
    name: `${tourName(tour, language)}${TOUR_EXTENSION}`,
    mediaType: 'application/json',
    parts: [new TextEncoder().encode(text)],
  };
}

/** Short enough for every file system, in UTF-8 as well. */
const MAX_NAME_LENGTH = 60;
/** What a file system takes for a part of its own, and signs that no one sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF<>:"/\\|?*]+/gu;

/** A tour's title as a file's name, without an ending. */
export function tourName(tour: Tour, language: string): string {
  const name = tourText(tour.title, language)
    .normalize('NFC')
    .replaceAll(UNSAFE, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const short = [...name]
    .slice(0, MAX_NAME_LENGTH)
    .join('')
    .replace(/^[. ]+|[. ]+$/gu, '');
  return short === '' ? 'tour' : short;
}
