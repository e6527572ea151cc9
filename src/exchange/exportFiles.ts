/** The files of a format, made: the one way in for the page's worker, the command and tests. */
import { loadAllWords } from '../i18n/allWords.ts';
import type { ExportContent } from './exportContent.ts';
import { type ExportedFile, runExportTasks, type TaskOptions } from './exportTask.ts';
import { exportTasksFor, type Format } from './formats.ts';

export async function exportFiles(
  formats: readonly Format[],
  content: ExportContent,
  options: TaskOptions = {},
): Promise<readonly ExportedFile[]> {
  options.signal?.throwIfAborted();
  // Files are written in all languages, whichever one the reader has on the screen.
  await loadAllWords();
  return await runExportTasks(
    formats.flatMap((format) => exportTasksFor(format, content)),
    options,
  );
}
