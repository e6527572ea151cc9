/** The files of a format, made: the one way in for the page's worker, the command and tests. */
import { loadAllWords } from '../i18n/allWords.ts';
import type { Content } from './content.ts';
import { type Drive, type MadeFile, made } from './draft.ts';
import { draftsOf, type Format } from './formats.ts';

export async function exported(
  formats: readonly Format[],
  content: Content,
  drive: Drive = {},
): Promise<readonly MadeFile[]> {
  drive.signal?.throwIfAborted();
  // Files are written in all languages, whichever one the reader has on the screen.
  await loadAllWords();
  return await made(
    formats.flatMap((format) => draftsOf(format, content)),
    drive,
  );
}
