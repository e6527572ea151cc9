/** Loads the messages of all languages, which files and tours need whatever the UI language is. */
import { LANGUAGES } from './languages.ts';
import { loadTranslation } from './translation.ts';

/** Rejects if a language cannot be fetched; a retry may succeed. */
export async function loadAllWords(): Promise<void> {
  await Promise.all(LANGUAGES.map(loadTranslation));
}

/** Resolves to the module once the messages of all languages have loaded too. */
export async function withAllWords<Module>(module: Promise<Module>): Promise<Module> {
  const [loaded] = await Promise.all([module, loadAllWords()]);
  return loaded;
}
