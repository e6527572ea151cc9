/**
 * React can update each text after a translator has replaced it: each is the whole content of its element. Also where
 * the visit of translator.spec.ts does not come by.
 */
import type { Locator, Page } from '@playwright/test';
import { loadTranslation, translationFor } from '../../src/i18n/translation.ts';
import { generatePlan } from '../bench/generatePlan.ts';
import { SEED, SIZES } from '../bench/sizes.ts';
import { builtInPlan } from './builtInPlan.ts';
import { expect, moveTo, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN, LANGUAGES } from './screen.ts';
import { HUB } from './source.ts';
import { onStage } from './stage.ts';
import { looseTexts } from './translator.ts';

test.use({ viewport: { width: 1366, height: 768 } });

const VIEWS = ['map', 'structure', 'matrix', 'overlap', 'list', 'outline'] as const;

/** The states that are checked, without the language. */
const STATES: readonly string[] = [
  ...VIEWS.flatMap((view) => [
    `view=${view}`,
    `view=${view}&select=${HUB.id}`,
    `view=${view}&select=2.1.3&hide=2`,
    `view=${view}&select=VII&links=suggested`,
    `view=${view}&without=${HUB.id},sme-rd-subsidy&select=4.1.2`,
    `view=${view}&find=ロボット&only=ロボット&count=2-&marks=relisted`,
  ]),
  'select=vision',
  'select=1',
  'select=2.1',
  'select=2.1.3&hide=2',
  `select=${HUB.id}&marks=first`,
  'hide=1,2,3,4,vision,initiative,priorityProject',
  'connect=3.1.1,4.1.4',
  'connect=3.1.1,4.1.4&hide=3',
  'focus=3.2.4,1',
  'reach=3&hubs=out&count=2-5',
  'view=structure&open=printed&select=3.1.1',
  'view=structure&open=1.1.1',
  'view=matrix&rows=all',
  'view=list&sheet=policies&sort=-own',
  'view=list&sort=reading',
  'view=overlap&at=2.1.1,4.1.3',
  'view=overlap&by=similarity',
  'view=overlap&of=strategies',
  `view=overlap&of=strategies&at=2,4&without=${HUB.id}`,
  'view=overlap&of=compare',
  'view=overlap&of=compare&compare=2.1.2',
  `view=overlap&of=compare&compare=2.1.2,2.2.2,4.1.3&without=${HUB.id}&hide=4`,
  'view=overlap&of=compare&compare=sme-loan-program,sme-rd-subsidy,mice-events',
  'select=nobody&view=globe&open=9.9.9',
];

/** Collects the texts that React could not update, each with the first state that shows it. */
class LooseTexts {
  private readonly found = new Map<string, string>();

  async check(page: Page, state: string): Promise<void> {
    for (const text of await looseTexts(page)) if (!this.found.has(text)) this.found.set(text, state);
  }

  expectNone(): void {
    expect(Object.fromEntries(this.found)).toEqual({});
  }
}

/** Each opens without waiting for another one, of which there may be fewer afterwards. */
const unfoldAll = (part: Locator) =>
  part.getByRole('button', { expanded: false }).evaluateAll((buttons) => {
    for (const button of buttons) if (button instanceof HTMLElement) button.click();
  });

for (const language of LANGUAGES) {
  test(`each state, ${language}`, async ({ page }) => {
    const loose = new LooseTexts();
    await open(page, `?lang=${language}`);
    await loose.check(page, 'at first');
    for (const state of STATES) {
      await moveTo(page, `?lang=${language}&${state}`);
      await loose.check(page, state);
    }
    loose.expectNone();
  });

  test(`what opens, ${language}`, async ({ page, context }) => {
    const loose = new LooseTexts();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await loadTranslation(language);
    const { t } = translationFor(language, builtInPlan);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const side = page.locator('#sheet-side');
    await open(page, `?lang=${language}`);
    await button(t('filters.unfold')).click();
    await button(t('filters.directions')).click();
    await loose.check(page, 'filters');
    await unfoldAll(side);
    await loose.check(page, 'findings');
    await button(t('link.copy')).click();
    await loose.check(page, 'a copied link');

    const field = page.getByRole('combobox', { name: t('search.label') });
    for (const query of ['ロボット', 'robot', 'chusho', '2.1', 'zzz']) {
      await field.fill(query);
      await expect(page.getByRole('search').getByRole('listbox')).toBeAttached();
      await loose.check(page, `the search for ${query}`);
    }
    await page.keyboard.press('Escape');
    await button(t('search.clear')).click();

    for (const [name, what] of [
      [t('about.open'), 'about'],
      [t('exchange.open'), 'the export'],
      [t('keys.open'), 'keys'],
    ] as const) {
      await button(name).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await unfoldAll(dialog);
      await loose.check(page, what);
      if (what === 'the export') {
        await button(t('exchange.download', { name: t('exchange.csv') })).click();
        await expect(dialog.getByRole('status')).not.toBeEmpty();
        await loose.check(page, 'a file');
      }
      await page.keyboard.press('Escape');
    }

    await moveTo(page, `?lang=${language}&select=3.1.1`);
    await unfoldAll(side);
    await loose.check(page, 'details unfolded');
    await button(t('connection.start')).click();
    await expect(side.getByRole('combobox')).toBeVisible();
    await loose.check(page, 'what to connect');
    await moveTo(page, `?lang=${language}&view=overlap&at=2.1.1,4.1.3`);
    await unfoldAll(page.getByRole('main'));
    await loose.check(page, 'a similarity');

    await button(t('tours.title')).click();
    await expect(button(t('tours.copyToEdit'))).toBeVisible();
    await unfoldAll(side);
    await loose.check(page, 'the tours');
    await button(t('tours.copyToEdit')).click();
    await expect(button(t('tours.duplicate'))).toBeVisible();
    await unfoldAll(side);
    await loose.check(page, 'a copied tour');
    loose.expectNone();
  });

  test(`a tour, its detour, and the presenter’s window, ${language}`, async ({ page }) => {
    const loose = new LooseTexts();
    for (const step of [1, 4, 8, 9]) {
      await open(page, `?lang=${language}&tour=vision&step=${step}`);
      await loose.check(page, `step ${step}`);
    }
    await page.keyboard.press('e');
    await expect(page.locator('[data-detour="true"]')).toBeVisible();
    await loose.check(page, 'a detour');
    await onStage(page, 2, language);
    const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('w')]);
    await expect(presenter.getByRole('heading', { level: 1 })).toBeVisible();
    await loose.check(presenter, 'the presenter’s window');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await loose.check(page, 'the keys of the stage');
    await presenter.close();
    loose.expectNone();
  });

  test(`a frame, and a problem of the plan, ${language}`, async ({ page }) => {
    const loose = new LooseTexts();
    await page.route('**/broken.json', (route) => route.fulfill({ json: { format: 'vision-plan/1' } }));
    for (const query of ['embed', 'plan=broken.json']) {
      await open(page, `?lang=${language}&${query}`);
      await loose.check(page, query);
    }
    loose.expectNone();
  });

  test(`printed sheets, ${language}`, async ({ page }) => {
    const loose = new LooseTexts();
    await loadTranslation(language);
    const { t } = translationFor(language, builtInPlan);
    await open(page, `?lang=${language}`);
    const sheets = page.locator('[data-printed] > section');
    for (const state of ['matrix', 'list', 'outline', 'overlap&select=2.1.1&links=suggested']) {
      await moveTo(page, `?lang=${language}&hide=4&view=${state}`);
      // The code of the sheets loads while the page is idle.
      await expect(async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        expect(await sheets.count()).toBeGreaterThan(0);
      }).toPass({ timeout: 15_000 });
      await loose.check(page, state);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect(sheets).toHaveCount(0);
    }
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: t('tours.title'), exact: true }).click();
    await page.getByRole('button', { name: t('handout.print'), exact: true }).click();
    await expect(sheets).not.toHaveCount(0);
    await loose.check(page, 'a handout');
    loose.expectNone();
  });
}

for (const language of BEHAVIOUR_IN)
  test(`a large plan, ${language}`, async ({ page }) => {
    const loose = new LooseTexts();
    const plan = JSON.stringify(generatePlan(SIZES.large, SEED));
    await page.route('**/large.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: plan }),
    );
    const address = `?lang=${language}&plan=large.json`;
    await open(page, address);
    await loose.check(page, 'at first');
    for (const state of [
      ...VIEWS.map((view) => `view=${view}&select=2.1.1`),
      'view=map&open=1,2',
      'view=overlap&at=1.1.1,1.1.2',
    ]) {
      await moveTo(page, `${address}&${state}`);
      await loose.check(page, state);
    }
    loose.expectNone();
  });
