import { expect, test } from 'vitest';
import { START } from '../../src/explore/state.ts';
import { hasWords, loadFirstWords } from '../../src/i18n/words.ts';
import { createExplorer } from '../../src/store/explorer.ts';
import { smallGraph } from '../fixtures/small.ts';

const began = async () => {
  await loadFirstWords('ja');
  return createExplorer({
    graph: smallGraph,
    explore: START,
    language: 'ja',
    dropped: [],
    briefing: null,
    characterKeys: true,
  });
};

/** The languages that the state goes through, up to the one that is waited for. */
const languagesUntil = async (explorer: Awaited<ReturnType<typeof began>>, last: 'ja' | 'en') => {
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
  const explorer = await began();
  expect(hasWords('en')).toBe(false);
  const turned = languagesUntil(explorer, 'en');
  explorer.getState().actions.setLanguage('en');
  expect(explorer.getState().language).toBe('ja');
  expect(await turned).toEqual(['en']);
  expect(hasWords('en')).toBe(true);
});

test('one that is there is spoken at once, and the last wish counts', async () => {
  const explorer = await began();
  const { setLanguage } = explorer.getState().actions;
  setLanguage('en');
  expect(explorer.getState().language).toBe('en');
  // Only its first words have come: it is waited for, and meanwhile given up.
  expect(hasWords('ja')).toBe(false);
  setLanguage('ja');
  setLanguage('en');
  await import('../../src/i18n/ja/later.ts');
  await new Promise((soon) => setTimeout(soon, 0));
  expect(explorer.getState()).toMatchObject({ language: 'en', wordless: null });
  expect(hasWords('ja')).toBe(true);
});
