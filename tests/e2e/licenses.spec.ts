/** Third-party licences ship with the hosted app, the single-file app and its copies. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Download, Page } from '@playwright/test';
import { expect, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN, LANGUAGES, type Language, screenOf } from './screen.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = process.env.VISION_DIST ?? path.join(ROOT, 'dist');
const SINGLE_FILE = pathToFileURL(path.resolve(DIST, 'vision-explorer.html')).href;
const TITLE = { ja: '使用しているライブラリのライセンス', en: 'Licenses of the libraries used' } as const;
const SAVE = {
  ja: ['保存・印刷', 'HTMLをダウンロード'],
  en: ['Save and print', 'Download HTML'],
} as const;

// A page from disk may request itself only.
test.use({ tolerated: /^request elsewhere: file:\/\/\/[^?]+\.html(\?|$)/ });

type Named = { readonly name: string; readonly text: string };

/** The licence of each dependency, or the line about one without a file of its own. */
const named: readonly Named[] = Object.keys(
  JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).dependencies,
).map((name) => {
  const folder = path.join(ROOT, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[sc]e/i.test(each));
  if (file === undefined) return { name, text: `${name}, Copyright` };
  return { name, text: readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() };
});

/** Third-party code within packages, and the full text of a licence that a package only names. */
const FURTHER = [
  readFileSync(path.join(ROOT, 'LICENSE'), 'utf8').trim(),
  'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION',
  'Parts of lodash',
  'Gaëtan Renaudeau',
];

function expectAll(text: string): void {
  for (const { name, text: license } of named) {
    expect(text).toContain(`## ${name} - `);
    expect(text).toContain(license);
  }
  for (const part of FURTHER) expect(text).toContain(part);
}

/** The notices on the open page. */
async function shownNotices(page: Page, language: Language): Promise<string> {
  const { says, button, dialog } = screenOf(page, language);
  await button(says.about).click();
  await button(TITLE[language], dialog).click();
  const notices = dialog.getByRole('region', { name: TITLE[language] });
  await expect(notices).toBeVisible();
  return (await notices.textContent()) ?? '';
}

async function savedPage(page: Page, language: Language): Promise<Download> {
  const [files, html] = SAVE[language];
  await page.getByRole('button', { name: files }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: html, exact: true }).click();
  return await download;
}

for (const language of LANGUAGES) {
  test(`${language}: the hosted app shows its file of licences, and not before it is asked for`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(path.basename(new URL(request.url()).pathname)));
    await open(page, `?lang=${language}`);
    await page.waitForLoadState('networkidle');
    expect(asked).not.toContain('THIRD_PARTY_LICENSES.txt');
    const text = await shownNotices(page, language);
    expectAll(text);
    expect(text).toBe(readFileSync(path.join(DIST, 'THIRD_PARTY_LICENSES.txt'), 'utf8'));
  });

  if (BEHAVIOUR_IN.includes(language))
    test(`${language}: the one file shows them without the network, and so do copies of it`, async ({
      page,
      context,
    }) => {
      await open(page, `?lang=${language}`);
      const first = await savedPage(page, language);
      await context.setOffline(true);
      await open(page, `${SINGLE_FILE}?lang=${language}`);
      const text = await shownNotices(page, language);
      expectAll(text);

      // A copy saved by the hosted app, and a copy of that copy.
      let copy = first;
      for (const _ of ['first', 'second']) {
        const file = `${await copy.path()}.html`;
        await copy.saveAs(file);
        await open(page, `${pathToFileURL(file).href}?lang=${language}`);
        expect(await shownNotices(page, language)).toBe(text);
        await page.keyboard.press('Escape');
        copy = await savedPage(page, language);
      }
    });
}
