/** A tour as a JSON file: the value that browser storage holds, indented so that it can be read and edited. */
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

/** In characters: within the limit of every file system, even where each takes four bytes. */
const MAX_NAME_LENGTH = 60;
/** Characters reserved by file systems, and invisible ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters.
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF<>:"/\\|?*]+/gu;

/** A tour's title as a file name without extension. */
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
