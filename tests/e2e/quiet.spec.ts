/** Under a sub-path the page logs no complaints and requests nothing from other hosts. */
import { pointAt, pointAway, settled } from './canvas.ts';
import { expect, open, test } from './fixtures.ts';
import { BEHAVIOUR_IN, screenOf } from './screen.ts';
import { HUB, POLICIES } from './source.ts';

// As for real users: the service worker caches the app for offline use.
test.use({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'allow' });

for (const language of BEHAVIOUR_IN)
  test(`${language}: everything visited, nothing said and nobody else asked`, async ({ page, baseURL }) => {
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('request', (request) => asked.push(request.url()));
    const failed: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) failed.push(`${response.status()} ${response.url()}`);
    });

    await open(page, `?lang=${language}`);
    const screen = screenOf(page, language);
    const { says, button } = screen;
    await pointAt(page, HUB.id);
    await pointAt(page, '4.1.1');
    await pointAway(page);

    // Each kind of node, each reached from the one before.
    await screen.ranked(HUB[language]).click();
    for (const around of says.around) await button(around).click();
    await button(says.leaveAround).click();
    await screen.side.getByRole('button', { name: /^1\.1\.2 / }).click();
    await expect(screen.details(POLICIES['1.1.2']?.[language] ?? '')).toBeVisible();
    for (const place of [/ 1\.1 /, / 1 /, /^(目指す産業像|Vision) /]) {
      await screen.side.getByRole('navigation').getByRole('button', { name: place }).click();
      await settled(page);
    }
    await screen.side.getByRole('button', { name: /^I / }).click();
    await button(says.back).click();

    await button(says.unfold).click();
    await screen.filters.getByRole('checkbox').first().uncheck();
    await screen.radio(says.reach3).check();
    await screen.radio(says.relisted).check();
    await screen.checkbox(says.hubsOut).check();
    await button(says.showAll, screen.shown).click();
    await button(says.fold).click();

    await screen.view('structure').click();
    for (const branches of [says.asPrinted, says.open, says.closed]) {
      await button(branches).click();
      await settled(page);
    }
    for (const camera of [says.zoomIn, says.zoomOut, says.fit]) await button(camera).click();
    await settled(page);
    await screen.view('map').click();
    await settled(page);

    await button(says.about).click();
    await expect(screen.dialog).toBeVisible();
    await button(says.close, screen.dialog).click();
    await button(says.copy).click();
    await page.goBack();
    await page.goForward();
    await screen.language(language === 'ja' ? 'en' : 'ja').click();
    await settled(page);
    await page.reload();
    await page.locator('html[data-ready="true"]').waitFor();

    expect(said).toEqual([]);
    expect(failed).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((address) => !address.startsWith(baseURL ?? 'nowhere'))).toEqual([]);
  });
