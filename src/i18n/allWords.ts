/** The words of all languages at once: files and tours are written in each of them, whichever the page shows. */
import { LANGUAGES } from './languages.ts';
import { loadTranslation } from './translation.ts';

/** Rejects where a language cannot be fetched; a further try may succeed. */
export async function loadAllWords(): Promise<void> {
  await Promise.all(LANGUAGES.map(loadTranslation));
}

/** Resolves to a module once the words of all languages have come as well. */
export async function withAllWords<Module>(module: Promise<Module>): Promise<Module> {
  const [loaded] = await Promise.all([module, loadAllWords()]);
  return loaded;
}
