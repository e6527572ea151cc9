/** The app in WebKit: every view in two sizes, and the acts of a visit. */
import { readdirSync } from 'node:fs';
import { loadTranslation, translationFor } from '../../src/i18n/translation.ts';
import { nodeOf, settled } from '../e2e/canvas.ts';
import { moveTo } from '../e2e/fixtures.ts';
import { mapFaultsOf } from '../e2e/mapFaults.ts';
import { faultsOf } from '../e2e/overlaps.ts';
import { BEHAVIOUR_IN, LANGUAGES } from '../e2e/screen.ts';
import { HUB } from '../e2e/source.ts';
import {
  click,
  clickFirst,
  DESK,
  everythingThere,
  expect,
  expectNoTrouble,
  expectQuery,
  expectText,
  test,
} from './webkit.ts';

const VIEWS = ['map', 'structure', 'matrix', 'overlap', 'list', 'outline'] as const;
const PHONE = { width: 390, height: 844 };

for (const [name, size] of Object.entries({ desk: DESK, phone: PHONE }))
  for (const language of LANGUAGES)
    test(`every view, ${name}, ${language}: nothing overlaps or is cut, and nothing is wider than the window`, async ({
      webkit: page,
      baseURL,
    }) => {
      const address = `${baseURL}?lang=${language}`;
      await (size === PHONE ? page.gotoInFrame(address, size) : page.goto(address));
      await everythingThere(page);
      for (const view of VIEWS) {
        await moveTo(page, `?lang=${language}&view=${view}`);
        await expectText(page, '[aria-live] > h2', translationFor(language, null).t(`view.${view}`));
        if (view === 'map') expect(mapFaultsOf(await settled(page))).toEqual([]);
        else if (view === 'structure') expect(faultsOf(await settled(page))).toEqual([]);
        const { rows, width } = await page.evaluate(() => ({
          rows: document.querySelectorAll('main :is([role="row"], tr, [role="treeitem"], g[data-node])')
            .length,
          width: document.documentElement.scrollWidth,
        }));
        expect(rows, view).toBeGreaterThan(8);
        expect(width, view).toBe(size.width);
      }
    });

test.beforeAll(() => Promise.all(LANGUAGES.map(loadTranslation)));

for (const language of BEHAVIOUR_IN) {
  const other = language === 'ja' ? 'en' : 'ja';

  test(`the acts of a visit, ${language}`, async ({ webkit: page, baseURL }) => {
    const { t } = translationFor(language, null);
    const query = `?lang=${language}`;
    const side = '#sheet-side';
    const act = (name: string, does: () => Promise<void>) => test.step(name, does);
    const search = () => page.evaluate(() => window.location.search);
    await page.goto(`${baseURL}${query}`);
    await everythingThere(page);

    await act('selects from the ranking', async () => {
      await clickFirst(page, `${side} li button`);
      await expectQuery(page, `${query}&select=sme-loan-program`);
      await expectText(page, `${side} section h2`, HUB[language]);
    });
    await act('selects on the canvas', async () => {
      await page.point(nodeOf(await settled(page), '2.1.3').at, 1);
      await expectQuery(page, `${query}&select=2.1.3`);
    });
    await act('shows the surroundings by a double click', async () => {
      const { at } = nodeOf(await settled(page), '1.1.1');
      // A busy machine may take too long between the two clicks.
      await expect(async () => {
        await page.point(at, 2);
        await expectQuery(page, `${query}&select=1.1.1&focus=1.1.1,1`);
      }).toPass({ timeout: 60_000 });
    });
    await act('goes back by the browser', async () => {
      await page.back();
      await page.back();
      await expectQuery(page, `${query}&select=2.1.3`);
    });
    await act('goes forward', async () => {
      await page.forward();
      await expectQuery(page, `${query}&select=1.1.1`);
    });
    await act('leaves the selection by Escape', async () => {
      await page.press('Escape');
      await expectQuery(page, query);
    });
    await act('shows a card on hover', async () => {
      await page.point(nodeOf(await settled(page), '2.1.3').at);
      await expectText(page, '[role="tooltip"]', '2.1.3');
      await page.point({ x: 0, y: 0 });
    });
    await act('zooms in and out', async () => {
      const { camera } = await settled(page);
      await click(page, t('canvas.zoomIn'));
      expect((await settled(page)).camera.zoom).toBeGreaterThan(camera.zoom);
      await click(page, t('canvas.fit'));
      expect((await settled(page)).camera.zoom).toBeCloseTo(camera.zoom, 3);
    });
    await act('hides a strategy', async () => {
      await click(page, t('filters.unfold'));
      await clickFirst(page, '#sheet-filters li:nth-of-type(2) input[type="checkbox"]');
      await expectQuery(page, `${query}&hide=2`);
    });
    await act('takes the filter off', async () => {
      await click(page, t('shown.showAll'));
      await expectQuery(page, query);
    });
    await act('undoes and redoes', async () => {
      await page.press('Control', 'z');
      await expectQuery(page, `${query}&hide=2`);
      await click(page, t('undo.redo', { act: t('undo.filters') }));
      await expectQuery(page, query);
    });
    await act('searches and chooses a hit', async () => {
      await clickFirst(page, '[role="search"] input');
      await page.type('融資');
      await expectText(page, '[role="listbox"] [role="option"]', '中小企業融資制度');
      await page.press('ArrowDown');
      await page.press('Enter');
      await expectQuery(page, `${query}&find=融資&select=sme-loan-program`);
      await click(page, t('search.clear'));
    });
    await act('removes an initiative as a what-if', async () => {
      await click(page, t('whatIf.drop'), side);
      await expectQuery(page, `${query}&without=sme-loan-program`);
    });
    for (const view of VIEWS.slice(1))
      await act(`changes to the view ${view}`, async () => {
        await click(page, t(`view.${view}`), 'nav');
        await expectQuery(page, `${query}&view=${view}&without=sme-loan-program`);
        await everythingThere(page);
      });
    await act('restores it', async () => {
      await click(page, t('whatIf.undo'), side);
      await expectQuery(page, `${query}&view=outline`);
    });
    await act('connects two basic policies', async () => {
      await moveTo(page, `${query}&select=3.1.1`);
      await click(page, t('connection.start'), side);
      await page.type('4.1.4');
      await clickFirst(page, `${side} [role="option"]`);
      await expectQuery(page, `${query}&select=3.1.1&connect=3.1.1,4.1.4`);
      await click(page, t('connection.close'), side);
    });
    await act('opens a cell of the overlap', async () => {
      await moveTo(page, `${query}&view=overlap`);
      await clickFirst(page, 'main tbody td:nth-of-type(3)');
      await expect.poll(search).toContain('at=');
    });
    await act('sorts the list', async () => {
      await moveTo(page, `${query}&view=list`);
      await clickFirst(page, 'main th:nth-of-type(2) button');
      await expect.poll(search).toContain('sort=');
    });
    await act('copies the link', async () => {
      await click(page, t('link.copy'));
    });
    await act('opens and closes the dialog about the app', async () => {
      await click(page, t('about.open'));
      await expectText(page, 'dialog h2', t('about.title'));
      await page.press('Escape');
      await expectText(page, 'dialog', null);
    });
    await act('saves a file', async () => {
      await click(page, t('exchange.open'));
      await click(page, t('exchange.csv'), 'dialog');
      await expect.poll(() => readdirSync(page.home).filter((file) => file.endsWith('.zip'))).toHaveLength(1);
      await page.press('Escape');
      await expectText(page, 'dialog', null);
    });
    await act('opens the tours and presents', async () => {
      await click(page, t('tours.title'));
      await click(page, t('tours.present'), side);
      await expect.poll(search).toContain('step=1');
    });
    await act('turns to the next step, and back', async () => {
      await page.press('PageDown');
      await expect.poll(search).toContain('step=2');
      await page.back();
      await expect.poll(search).toContain('step=1');
    });
    await act('ends the presentation', async () => {
      // The first press leaves the full screen.
      await expect(async () => {
        await page.press('Escape');
        expect(await search()).not.toContain('step=');
      }).toPass();
    });
    await act('changes the language', async () => {
      await moveTo(page, `${query}&select=2.1.3&reach=3`);
      await clickFirst(page, `fieldset button[lang="${other}"]`);
      await expectQuery(page, `?lang=${other}&select=2.1.3&reach=3`);
      await expectText(page, 'nav', translationFor(other, null).t('view.structure'));
    });
    await expectNoTrouble(page);
    await act('is the same after a reload', async () => {
      await page.reload();
      await everythingThere(page);
      await expectQuery(page, `?lang=${other}&select=2.1.3&reach=3`);
    });
  });
}
