/** Exports the files of the given formats: the entry point of the page's worker, the command line and the tests. */
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
  // Files contain texts in all languages, whichever one the screen shows.
  await loadAllWords();
  return await runExportTasks(
    formats.flatMap((format) => exportTasksFor(format, content)),
    options,
  );
}
