/** The guides set the names of controls in bold, letter for letter as the app shows them. */
import { expect, test } from 'vitest';
import { LANGUAGE_NAMES, LANGUAGES, MESSAGE_LOADERS } from '../../src/i18n/languages.ts';
import { levelWords, withLevelWords } from '../../src/i18n/levelWords.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { boldIn, readMarkdown } from './markdown.ts';

/** Of the guide itself: how names are set. */
const OF_THE_GUIDE: readonly string[] = ['bold', '太字'];

const VALUE = /\{\{\w+\}\}/;

/** A message as a pattern: one word may stand for each value that is filled in. */
function pattern(message: string): string {
  return message
    .split(VALUE)
    .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\S+');
}

/** Whether a message has words of its own: `{{id}} {{name}}` would fit nearly everything. */
function hasWords(message: string): boolean {
  return /\p{L}/u.test(message.split(VALUE).join(''));
}

test.each(LANGUAGES)('every name in bold is one that the app shows, %s', async (language) => {
  const { first, lazy } = MESSAGE_LOADERS[language];
  const messages = { ...(await first()), ...(await lazy()).messages };
  const level = levelWords(realGraph.plan, language);
  const shownTexts = Object.values(messages).map((message) => withLevelWords(message, level));
  const shown = new RegExp(`^(?:${shownTexts.filter(hasWords).map(pattern).join('|')})$`, 'u');
  const known = [...Object.values<string>(LANGUAGE_NAMES), ...OF_THE_GUIDE];
  const bold = boldIn(readMarkdown(`docs/user-guide.${language}.md`));
  expect(bold.filter((name) => !known.includes(name) && !shown.test(name))).toEqual([]);
  expect(bold.length).toBeGreaterThan(80);
});
