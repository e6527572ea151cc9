import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  LANGUAGES,
  type Language,
  MESSAGE_LOADERS,
  type MessageKey,
  negotiateLanguage,
} from '../../src/i18n/languages.ts';
import { levelWords, withLevelWords } from '../../src/i18n/levelWords.ts';
import { loadTranslation, translationFor } from '../../src/i18n/translation.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { familyKeys } from './keyFamilies.ts';
import { hardCodedInStyle, hardCodedTexts, keyUses, literalsOf } from './sourceText.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|css)$/.test(name))
  .map((name) => `src/${name.replaceAll(path.sep, '/')}`)
  .sort()
  .map((file) => ({ file, source: readFileSync(path.join(root, file), 'utf8') }));
const scripts = sources.filter(({ file }) => /\.tsx?$/.test(file));
const styles = sources.filter(({ file }) => file.endsWith('.css'));

const wordsOf = async (language: Language) => ({
  first: await MESSAGE_LOADERS[language].first(),
  lazy: (await MESSAGE_LOADERS[language].lazy()).messages,
});
const words = { en: await wordsOf('en'), ja: await wordsOf('ja') } satisfies Record<Language, unknown>;
await Promise.all(LANGUAGES.map(loadTranslation));

const messagesOf = (language: Language): ReadonlyMap<string, string> =>
  new Map(Object.entries({ ...words[language].first, ...words[language].lazy }));
const valuesIn = (message: string) =>
  [
    ...new Set(
      [...message.matchAll(/\{\{\s*(?!level\.)([^{}\s,]+)[^{}]*\}\}/g)].map(([, name = '']) => name),
    ),
  ].sort();

const reference = messagesOf('en');

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const messages = messagesOf(language);

  test('have the same keys in all languages', () => {
    expect([...messages.keys()].sort()).toEqual([...reference.keys()].sort());
  });

  test('are not empty', () => {
    const empty = [...messages].filter(([, message]) => message === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  test('take the same values in all languages', () => {
    const differing = [...messages].filter(
      ([key, message]) => valuesIn(message).join() !== valuesIn(reference.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('have complete placeholders', () => {
    const broken = [...messages.values()].filter((message) =>
      /[{}]/.test(message.replaceAll(/\{\{(?:level\.)?\w+\}\}/g, '')),
    );
    expect(broken).toEqual([]);
  });

  test('are rendered with their values, unescaped', () => {
    const { t } = translationFor(language, realGraph.plan);
    const file = { ...words[language].first, ...words[language].lazy };
    const keys = Object.keys(file).filter((key): key is MessageKey => Object.hasOwn(file, key));
    const value = '<b> & {{other}} $t(app.name)';
    for (const key of keys) {
      const names = valuesIn(file[key]);
      const message = withLevelWords(file[key], levelWords(realGraph.plan, language));
      const expected = names.reduce((text, name) => text.replaceAll(`{{${name}}}`, () => value), message);
      expect(t(key, Object.fromEntries(names.map((name) => [name, value])))).toBe(expected);
    }
  });
});

/**
 * The descriptions of the schema are for authors of plan files, the names of the first format's levels are data, the
 * characters that the search folds are no text, the words of headings are those that are found in spreadsheets, and phrases are found by their letters.
 */
const NOT_SHOWN = [
  'src/plan/planFile.ts',
  'src/plan/format1/upgrade.ts',
  'src/explore/kanjiVariants.ts',
  'src/exchange/sheet/',
  'src/ui/japanesePhrases.ts',
];

describe('the code', () => {
  const uses = scripts.flatMap(({ file, source }) => keyUses(file, source));

  test('uses every message', () => {
    const literals = new Set(
      scripts
        .filter(
          ({ file }) =>
            !LANGUAGES.some(
              (language) => file === `src/i18n/${language}.ts` || file.startsWith(`src/i18n/${language}/`),
            ),
        )
        .flatMap(({ file, source }) => [...literalsOf(file, source), ...familyKeys(source)]),
    );
    expect([...reference.keys()].filter((key) => !literals.has(key))).toEqual([]);
  });

  test('passes each message its values', () => {
    const wrong = uses.filter(
      ({ key, values }) => [...values].sort().join() !== valuesIn(reference.get(key) ?? '').join(),
    );
    expect(wrong).toEqual([]);
    expect(uses.length).toBeGreaterThan(0);
  });

  test('has no hard-coded text', () => {
    const texts = scripts
      .filter(
        ({ file }) => !file.startsWith('src/i18n/') && !NOT_SHOWN.some((shown) => file.startsWith(shown)),
      )
      .flatMap(({ file, source }) => hardCodedTexts(file, source));
    expect(texts).toEqual([]);
    expect(styles.flatMap(({ file, source }) => hardCodedInStyle(file, source))).toEqual([]);
  });
});

describe('hard-coded texts are found', () => {
  test.each([
    ['<p>Hello</p>', 'Hello'],
    ['<>Hello {name}</>', 'Hello'],
    ['<p>{"Hello"}</p>', 'Hello'],
    [`<p>{found ? \`\${count} found\` : null}</p>`, 'found'],
    ['<p>{name || "nobody"}</p>', 'nobody'],
    ['<p>{"Page " + page}</p>', 'Page'],
    ['<button aria-label="Close" />', 'Close'],
    ['<button title={open ? "Close" : t("open")} />', 'Close'],
    [`<input placeholder={\`Search \${place}\`} />`, 'Search'],
    ['<Panel label={("Filters" as string)} />', 'Filters'],
    ['<img alt="A map" src="map.png" />', 'A map'],
    ['<p>取組</p>', '取組'],
    ['<p className="x">{t("key")}：</p>', '：'],
  ])('%s', (jsx, text) => {
    expect(hardCodedTexts('Made.tsx', `export const x = ${jsx};`)).toEqual([`Made.tsx: ${text}`]);
  });

  test.each([
    ['document.title = "Explorer";', 'Explorer'],
    [`element.textContent = \`Place \${n}\`;`, 'Place'],
    ['export const label = "戦略";', '戦略'],
    [`export const label = \`戦略\${n}\`;`, '戦略'],
    ['export const joint = "、";', '、'],
    [`export const brackets = (x: string) => \`（\${x}）\`;`, '（'],
  ])('%s', (source, text) => {
    expect(hardCodedTexts('made.ts', source)[0]).toBe(`made.ts: ${text}`);
  });

  test('in a style sheet', () => {
    expect(
      hardCodedInStyle('made.css', '/* 再掲 */\n.a::after { content: "再掲"; }\n.b { color: red; }'),
    ).toEqual(['made.css: .a::after { content: "再掲"; }']);
  });

  test.each([
    '<p>{t("key")} · {count} ／ 4 → ●</p>',
    '<p className="wide" id="main" lang="ja" data-ready="true">{name}</p>',
    '<button aria-label={t("close")} aria-pressed="true" type="button" />',
    '<option value="both">{words.number(3)}</option>',
    '<p>{kind === "policy" ? t("a") : t("b")}</p>',
    '<p>{/* a comment: 再掲 */}</p>',
  ])('nothing else is: %s', (jsx) => {
    expect(hardCodedTexts('Made.tsx', `// 再掲\nexport const x = ${jsx};`)).toEqual([]);
  });

  test('a regular expression is not a text', () => {
    expect(hardCodedTexts('made.ts', 'export const reading = /^[ぁ-ゖ]+$/u;')).toEqual([]);
  });

  test('a file that cannot be parsed is an error, not a file without texts', () => {
    expect(() => hardCodedTexts('made.ts', 'const = 1')).toThrow('made.ts');
  });
});

test('uses of keys are found, with their values', () => {
  const source = `
    t('a'); words.t('b', { count, name: x }); t(open ? 'c' : 'd'); t(KEYS[kind]);
    t('e', values); t('f', { ...values }); other('g'); t(\`h\`, {});
  `;
  expect(keyUses('made.ts', source)).toEqual([
    { key: 'a', values: [] },
    { key: 'b', values: ['count', 'name'] },
    { key: 'c', values: [] },
    { key: 'd', values: [] },
    { key: 'h', values: [] },
  ]);
  expect([...literalsOf('made.ts', "const KEYS = { x: 'a.b' }; // 'c.d'\n")]).toEqual(['a.b']);
});

test.each([
  [['ja'], 'ja'],
  [['en-GB', 'ja'], 'en'],
  [['fr', 'JA-jp'], 'ja'],
  [['fr', 'toString', ''], 'ja'],
  [[], 'ja'],
])('negotiates %j to %s', (wanted, language) => {
  expect(negotiateLanguage(wanted)).toBe(language);
});

test.each([
  ['en', '1,234', '67%'],
  ['ja', '1,234', '67%'],
] as const)('numbers in %s', (language, number, percent) => {
  const said = translationFor(language, realGraph.plan);
  expect(said.number(1234)).toBe(number);
  expect(said.percent(2 / 3)).toBe(percent);
});
