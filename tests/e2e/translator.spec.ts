/** A reader translates the page with the browser: nothing fails, and no old sentence stays. */
import type { Locator, Page } from '@playwright/test';
import { loadTranslation, translationFor } from '../../src/i18n/translation.ts';
import { builtInPlan } from './builtInPlan.ts';
import { pointAway } from './canvas.ts';
import { everythingThere, expect, moveTo, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN, type Language } from './screen.ts';
import { installTranslator, textsOn, translatedShare } from './translator.ts';

test.use({ viewport: { width: 1366, height: 768 } });

const VIEWS = ['map', 'structure', 'matrix', 'overlap', 'list', 'outline'] as const;

/** The messages of a language by key, as the app has them. */
async function messagesIn(language: Language) {
  await loadTranslation(language);
  return translationFor(language, builtInPlan).t;
}

/** A name, of which a translator marks each piece. */
const marked = (text: string) => new RegExp(`^⟦${text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}⟧`, 'u');

/** The parts of a translated page. Labels that are not text stay as they are. */
function partsOf(page: Page) {
  const inside = (part: Page | Locator) => ({
    /** By its text. */
    button: (text: string) => part.getByRole('button', { name: marked(text) }),
    /** By its label. */
    labelled: (label: string) => part.getByRole('button', { name: label, exact: true }),
  });
  return {
    ...inside(page),
    view: inside(page.getByRole('navigation')),
    side: { part: page.locator('#sheet-side'), ...inside(page.locator('#sheet-side')) },
    filters: { part: page.locator('#sheet-filters'), ...inside(page.locator('#sheet-filters')) },
    dialog: page.getByRole('dialog'),
  };
}

/** The translated page says the same as another page at the same address that is not translated. */
async function expectSameTexts(page: Page, untranslated: Page, state: string): Promise<void> {
  await pointAway(page);
  const query = new URL(page.url()).search;
  if (new URL(untranslated.url()).search !== query) await moveTo(untranslated, query);
  await everythingThere(page);
  await expect(async () => {
    expect(await textsOn(page), state).toEqual(await textsOn(untranslated));
  }).toPass({ timeout: 15_000 });
  expect(await translatedShare(page), `${state}: all of it is translated`).toBe(1);
}

for (const language of BEHAVIOUR_IN) {
  const other = language === 'ja' ? 'en' : 'ja';

  test(`the acts of a visit on a translated page, ${language}`, async ({ page, openElsewhere }) => {
    const t = await messagesIn(language);
    const address = `?lang=${language}`;
    const untranslated = await openElsewhere(address);
    await open(page, address);
    await installTranslator(page);
    const { view, side, filters, dialog, ...screen } = partsOf(page);
    const same = (state: string) => expectSameTexts(page, untranslated, state);
    await same('at first');

    // The ranking begins with the hub.
    await side.part.getByRole('listitem').first().getByRole('button').click();
    await expect(page).toHaveURL(/select=sme-loan-program/);
    await same('a selection');
    await moveTo(page, `${address}&select=2.1.3`);
    await same('another selection');
    await moveTo(page, `${address}&select=vision`);
    await same('the vision');

    await side.labelled(t('details.close')).click();
    await same('the ranking again');

    await screen.labelled(t('filters.unfold')).click();
    await filters.part.getByRole('checkbox').nth(1).uncheck();
    await expect(page).toHaveURL(/hide=2/);
    await same('a hidden strategy');
    await filters.button(t('filters.directions')).click();
    await filters.button(t('filters.directions')).click();
    await filters.part.getByRole('radio').nth(1).check();
    await same('two filters');
    await filters.part.getByRole('radio').last().check();
    await same('three filters');
    await screen.button(t('shown.showAll')).click();
    await expect(page).toHaveURL(address);
    await same('all shown again');

    const field = page.getByRole('combobox', { name: t('search.label') });
    for (const query of ['r', 'robot', 'ロボット', 'zzz', '融資']) {
      await field.fill(query);
      await expect(page.getByRole('search')).toContainText(/⟦/u);
    }
    await page.getByRole('listbox').getByRole('option').first().click();
    await expect(page).toHaveURL(/select=sme-loan-program/);
    await same('a hit of the search');
    await screen.labelled(t('search.clear')).click();

    for (const next of [...VIEWS.slice(1), VIEWS[0]]) {
      await view.button(t(`view.${next}`)).click();
      await same(`the view ${next}`);
    }

    await side.labelled(t('whatIf.drop')).click();
    await expect(page).toHaveURL(/without=sme-loan-program/);
    await same('a what-if');
    for (const next of [...VIEWS.slice(1), VIEWS[0]]) {
      await view.button(t(`view.${next}`)).click();
      await same(`a what-if in the view ${next}`);
    }
    await side.button(t('whatIf.undo')).click();
    await expect(page).not.toHaveURL(/without/);
    await same('the what-if undone');
    await page.keyboard.press('Control+z');
    await expect(page).toHaveURL(/without/);
    await same('the what-if again');
    await page.keyboard.press('Control+z');

    await moveTo(page, `${address}&select=3.1.1`);
    await side.labelled(t('connection.start')).click();
    await page.keyboard.type('4.1.4');
    await side.part.getByRole('listbox').getByRole('option').first().click();
    await expect(page).toHaveURL(/connect=3\.1\.1,4\.1\.4/);
    await same('a connection');
    await side.button(t('connection.swap')).click();
    await same('the connection the other way round');
    await side.labelled(t('connection.close')).click();
    await same('no connection');

    await view.button(t('view.overlap')).click();
    const cells = page.getByRole('main').getByRole('gridcell');
    // Of the first row, behind the corner and the cell of the same basic policy.
    for (const at of [2, 3, 30]) {
      await cells.nth(at).click();
      await expect(page).toHaveURL(/at=/);
      await same(`cell ${at} of the overlap`);
    }

    for (const message of ['about.open', 'exchange.open'] as const) {
      await screen.button(t(message)).click();
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await same(`after the dialog ${message}`);
    }
    await screen.button(t('tours.title')).click();
    await same('the tours');
    await side.labelled(t('tours.close')).click();
    await same('the tours closed');

    for (let back = 0; back < 4; back += 1) {
      await page.goBack();
      await same(`back ${back + 1}`);
    }

    await moveTo(page, `${address}&select=sme-loan-program&reach=3&without=sme-rd-subsidy`);
    await same('before the other language');
    await page.locator(`fieldset button[lang="${other}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page).toHaveURL(new RegExp(`lang=${other}`));
    await open(untranslated, new URL(page.url()).search);
    await same('the other language');
  });

  test(`the steps of a tour on a translated page, ${language}`, async ({ page, openElsewhere }) => {
    const address = `?lang=${language}&tour=vision&step=1`;
    const untranslated = await openElsewhere(address);
    await open(page, address);
    await installTranslator(page);
    await expectSameTexts(page, untranslated, 'step 1');
    for (let step = 2; step <= 12; step += 1) {
      await page.keyboard.press('PageDown');
      await expect(page).toHaveURL(new RegExp(`step=${step}(&|$)`));
      await expectSameTexts(page, untranslated, `step ${step}`);
    }
    await page.goBack();
    await expect(page).toHaveURL(/step=11(&|$)/);
    await expectSameTexts(page, untranslated, 'the step before');
  });
}
