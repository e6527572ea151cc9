import { beforeEach, expect, test, vi } from 'vitest';
import { INITIAL_VIEW_STATE } from '../../src/explore/state.ts';
import type { Explorer } from '../../src/store/explorer.ts';
import { smallGraph } from '../fixtures/small.ts';

// Which words have come is the state of a module, and other files have had them come.
beforeEach(() => {
  vi.resetModules();
});

const began = async () => {
  const words = await import('../../src/i18n/translation.ts');
  const { createExplorer } = await import('../../src/store/explorer.ts');
  await words.loadFirstMessages('ja');
  const explorer: Explorer = createExplorer({
    graph: smallGraph,
    viewState: INITIAL_VIEW_STATE,
    language: 'ja',
    unknownParams: [],
    tourSession: null,
    characterKeys: true,
  });
  return { ...words, explorer };
};

/** The languages that the state goes through, up to the one that is waited for. */
const languagesUntil = async (explorer: Explorer, last: 'ja' | 'en') => {
  const languages: string[] = [];
  await new Promise<void>((done) => {
    explorer.subscribe(({ language }, before) => {
      if (language === before.language) return;
      languages.push(language);
      if (language === last) done();
    });
  });
  return languages;
};

test('a language that has not come yet is spoken once all its words are there', async () => {
  const { explorer, isTranslationLoaded } = await began();
  expect(isTranslationLoaded('en')).toBe(false);
  const turned = languagesUntil(explorer, 'en');
  explorer.getState().actions.setLanguage('en');
  expect(explorer.getState().language).toBe('ja');
  expect(await turned).toEqual(['en']);
  expect(isTranslationLoaded('en')).toBe(true);
});

test('one that is there is spoken at once, and the last wish counts', async () => {
  const { explorer, isTranslationLoaded, loadTranslation } = await began();
  await loadTranslation('en');
  const { setLanguage } = explorer.getState().actions;
  setLanguage('en');
  expect(explorer.getState().language).toBe('en');
  // Only its first words have come: it is waited for, and meanwhile given up.
  expect(isTranslationLoaded('ja')).toBe(false);
  setLanguage('ja');
  setLanguage('en');
  await import('../../src/i18n/ja/lazy.ts');
  await new Promise((soon) => setTimeout(soon, 0));
  expect(explorer.getState()).toMatchObject({ language: 'en', languageLoadFailed: null });
  expect(isTranslationLoaded('ja')).toBe(true);
});
