import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { firstWords, pictureMessages } from '../../src/i18n/firstWords.ts';
import { LANGUAGES, MESSAGE_LOADERS, type MessageKey } from '../../src/i18n/languages.ts';
import { levelWords } from '../../src/i18n/levelWords.ts';
import { loadFirstMessages, translationFor } from '../../src/i18n/translation.ts';
import { staticImports } from '../architecture/staticImports.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { familyKeys } from './keyFamilies.ts';
import { literalsOf } from './sourceText.ts';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** The modules that load before the first render: static imports, no dynamic ones. */
const BEGUN = ['main.ts', 'app/start.tsx', 'map/Canvas.tsx'];

const firstFiles = (): readonly string[] => [
  ...new Set(BEGUN.flatMap((begun) => [...staticImports(path.join(root, begun)).files])),
];

test('the first messages are exactly those that the initial code uses', async () => {
  const files = firstFiles();
  expect(files.length).toBeGreaterThan(BEGUN.length);
  const said = new Set(
    files.flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      return [...literalsOf(file, source), ...familyKeys(source)];
    }),
  );
  const first = Object.keys(await MESSAGE_LOADERS.en.first());
  const later = Object.keys((await MESSAGE_LOADERS.en.lazy()).messages);
  expect(later.filter((key) => said.has(key))).toEqual([]);
  expect(first.filter((key) => !said.has(key))).toEqual([]);
});

test('tours and their texts load with the briefing only', () => {
  const names = firstFiles().map((file) => path.relative(root, file).replaceAll(path.sep, '/'));
  expect(names).toContain('app/start.tsx');
  expect(names.filter((name) => /^briefing\/|^i18n\/tourWords|^i18n\/[a-z]+\/tour\//.test(name))).toEqual([]);
});

test.each(LANGUAGES)('the words of the first picture are those of the live one, %s', async (language) => {
  await loadFirstMessages(language);
  const messages = pictureMessages(
    await MESSAGE_LOADERS[language].first(),
    levelWords(realGraph.plan, language),
  );
  const [first, live] = [firstWords(language, messages), translationFor(language, realGraph.plan)];
  const values = { listings: 3, policies: 30, reach: 2, strategies: 4, count: 64 };
  const keys = Object.keys(await MESSAGE_LOADERS[language].first()).filter(
    (key): key is MessageKey => key in messages,
  );
  expect(keys).toContain('map.reach');
  for (const key of keys) {
    expect(first.t(key, values)).toBe(live.t(key, values));
    expect(first.t(key)).not.toBe(key);
  }
  expect(first.number(12_345)).toBe(live.number(12_345));
});
