/** Broken files, markup in names and unknown ids: a clear message in the user's language, never a blank page. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { isWritten, planNodes, settled } from './canvas.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN, type Language, screenOf } from './screen.ts';
import { HUB, TOTALS } from './source.ts';

const PLAN = readFileSync(new URL('../../data/sagamihara-2025/plan.json', import.meta.url), 'utf8');

/** Hands out a file under the app's own address, beside the page. */
async function serve(
  page: Page,
  name: string,
  body: string,
  contentType = 'application/json',
): Promise<void> {
  await page.route(`**/${name}`, (route) => route.fulfill({ body, contentType }));
}

/** The whole screen says that there is a problem, what it is, and the way out of it. */
async function expectProblem(page: Page, language: Language, what: string): Promise<void> {
  const { says } = screenOf(page, language);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1, name: says.problem })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(what);
  await page.getByRole('link', { name: says.builtIn }).click();
  await page.locator('html[data-ready="true"]').waitFor();
  await expect(screenOf(page, language).ranking).toBeVisible();
  expect(new URL(page.url()).search).toBe(`?lang=${language}`);
}

const SAID = {
  ja: {
    notFound: 'このアドレスに計画ファイルはありません（404）。',
    unreachable: '計画ファイルを取得できませんでした。',
    unknownInitiative: '項目1.1.1に掲載の「no-such-thing」は、取組の一覧にありません。',
    twoFirst: `「${HUB.id}」は項目1.1.2が初出ですが、1.1.4でも初出とされています。`,
  },
  en: {
    notFound: 'There is no plan file at this address (404).',
    unreachable: 'The plan file could not be fetched.',
    unknownInitiative: 'Item 1.1.1 lists “no-such-thing”, which is not among the initiatives.',
    twoFirst: `“${HUB.id}” is marked first under item 1.1.4, but its first listing is under 1.1.2.`,
  },
} as const;

const other = (language: Language): Language => (language === 'ja' ? 'en' : 'ja');

for (const language of BEHAVIOUR_IN)
  test.describe(language, () => {
    const said = SAID[language];

    test('a plan with three faults names each at its place, in either language', async ({ page }) => {
      const broken = PLAN.replace('"initiative": "innovation-promotion"', '"initiative": "no-such-thing"');
      expect(broken).not.toBe(PLAN);
      await serve(page, 'faults.json', faulty(broken));
      await open(page, `?lang=${language}&plan=faults.json`);
      const list = () => page.getByRole('region', { name: screenOf(page, language).says.problemList });
      await expect(list()).toContainText(said.unknownInitiative);
      await expect(list()).toContainText(said.twoFirst);
      await page.getByRole('button', { name: screenOf(page, other(language)).says.ownName }).click();
      await expect(
        page.getByRole('region', { name: screenOf(page, other(language)).says.problemList }),
      ).toContainText(SAID[other(language)].twoFirst);
      await expect(page.locator('html')).toHaveAttribute('lang', other(language));
    });

    test.describe('an answer without a file', () => {
      // The browser itself reports them on its console.
      test.use({ tolerated: /Failed to load resource/ });

      test('404', async ({ page }) => {
        await open(page, `?lang=${language}&plan=not-there.json`);
        await expect(page.getByRole('main')).toContainText('not-there.json');
        await expectProblem(page, language, said.notFound);
      });

      test('no answer', async ({ page }) => {
        await page.route('**/lost.json', (route) => route.abort());
        await open(page, `?lang=${language}&plan=lost.json`);
        await expectProblem(page, language, said.unreachable);
      });
    });

    test('markup in names is text, wherever they stand', async ({ page }) => {
      // Were it ever run, the page would complain that there is no such function.
      const markup = '<img src=x onerror=hit()> {{t}} $t(app.name)';
      await serve(page, 'markup.json', renamed(markup));
      await open(page, `?lang=${language}&plan=markup.json&select=${HUB.id}`);
      const screen = screenOf(page, language);
      await expect(screen.details(markup)).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`^${escaped(markup)} \\| ${escaped(markup)} \\| `));
      expect(isWritten(await settled(page), markup, HUB.id)).toBe(true);
      await screen.button(screen.says.back).click();
      await expect(screen.ranked(markup)).toBeVisible();
      await expect(page.locator('img')).toHaveCount(0);
    });

    test('ids that are names of the machinery are unknown ids', async ({ page }) => {
      await open(page, `?lang=${language}`);
      for (const id of ['__proto__', 'constructor', 'toString', "x'] , node[id='vision", '<b>x</b>']) {
        await moveTo(page, `?lang=${language}&select=${encodeURIComponent(id)}`);
        const screen = screenOf(page, language);
        const message = page.getByRole('status').filter({ hasText: screen.says.dropped });
        await expect(message.getByRole('listitem')).toHaveText([`select=${id}`]);
        await expect(screen.ranking).toBeVisible();
        expect(planNodes(await settled(page))).toHaveLength(TOTALS.nodes);
      }
    });

    test('a very long address is cut short in the message', async ({ page }) => {
      await open(page, `?lang=${language}&select=${'x'.repeat(3000)}&hide=${'8,'.repeat(200)}9`);
      const screen = screenOf(page, language);
      await expect(page.getByRole('status').filter({ hasText: screen.says.dropped })).toBeVisible();
      const { stage } = await settled(page);
      expect(stage.bottom - stage.top).toBeGreaterThan(400);
    });
  });

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The plan with a second first listing of the hub, in 1.1.4. */
function faulty(plan: string): string {
  let seen = 0;
  return plan.replace(
    new RegExp(`("initiative":\\s*"${HUB.id}",\\s*"mark":\\s*")(first|relisted)`, 'g'),
    (whole, before: string) => {
      seen += 1;
      return seen === 2 ? `${before}first` : whole;
    },
  );
}

/** The plan under this title, with its hub of this name, in both languages. */
function renamed(name: string): string {
  const plan = JSON.parse(PLAN) as {
    title: Json;
    initiatives: { id: string; name: Json; breaks: Json }[];
    priorityProjects: { suggested?: Json }[];
  };
  plan.title = { ja: name, en: name };
  // The words of a suggested link must stand in both names.
  for (const project of plan.priorityProjects) delete project.suggested;
  plan.initiatives = plan.initiatives.map((each) =>
    each.id === HUB.id
      ? {
          ...each,
          name: { ja: name, en: name },
          breaks: { ja: name.replaceAll(' ', ' |'), en: name.replaceAll(' ', '|') },
        }
      : each,
  );
  return JSON.stringify(plan);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
