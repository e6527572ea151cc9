/** The app as one HTML file: from the disk, without the network, and as copies of itself with other plans in them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Download, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import type { Plan } from '../../src/plan/plan.ts';
import { toPlanFile } from '../../src/plan/toPlanFile.ts';
import { expect, open, test } from './fixtures.ts';
import { screenOf } from './screen.ts';
import { HUB } from './source.ts';
import { toursOn } from './tours.ts';

const DIST = process.env.VISION_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const FILE = pathToFileURL(path.resolve(DIST, 'vision-explorer.html')).href;
const REAL = readFileSync(new URL('../../data/sagamihara-2025/plan.json', import.meta.url), 'utf8');

/** Names that end the script which carries them, or begin a comment in it, wherever they are not escaped. */
const HOSTILE = {
  hub: '</script><script>document.title="taken"</script><!--<script>',
  title: '計画 <!-- & "引用" </SCRIPT > $& $1',
};
const hostilePlan = (): string => {
  const plan = JSON.parse(REAL);
  plan.id = 'other-plan';
  plan.title.ja = HOSTILE.title;
  // The words of a suggested link must stand in both names.
  for (const project of plan.priorityProjects) delete project.suggested;
  for (const initiative of plan.initiatives)
    if (initiative.id === HUB.id) {
      initiative.name.ja = HOSTILE.hub;
      initiative.breaks.ja = HOSTILE.hub;
    }
  return JSON.stringify(plan);
};

// The page itself is the only thing that may be asked for.
test.use({
  viewport: { width: 1366, height: 768 },
  tolerated: /^request elsewhere: file:\/\/\/[^?]+\.html(\?|$)/,
});

test.describe('from the disk, without the network', () => {
  test.beforeEach(({ context }) => context.setOffline(true));

  test('the first picture, all views, both languages, Back and reload', async ({ page }) => {
    await open(page, FILE);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const screen = screenOf(page, 'ja');
    await screen.expectShown(153);
    await screen.ranked(HUB.ja).click();
    await expect(screen.details(HUB.ja)).toBeVisible();
    const views = page.getByRole('navigation', { name: '図の切り替え' });
    for (const [view, name] of [
      ['structure', '体系図'],
      ['matrix', 'マトリクス'],
      ['overlap', '重なり'],
      ['list', '一覧'],
      ['outline', 'アウトライン'],
    ] as const) {
      await views.getByRole('button', { name, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`[?&]view=${view}`));
      await expect(page.getByRole('main').locator('[aria-busy]')).toHaveCount(0);
      await expect(page.getByRole('main')).toContainText(/\S/);
    }
    await expect(page.getByRole('tree')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('table').first()).toBeVisible();
    await screen.language('en').click();
    await expect(page.getByRole('columnheader', { name: 'First under', exact: true })).toBeVisible();
    expect(asked).toEqual([]);
    await page.reload();
    await page.locator('html[data-ready="true"]').waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('list');
    await expect(screenOf(page, 'en').details(HUB.en)).toBeVisible();
  });

  test('the files that it saves', async ({ page }) => {
    await open(page, `${FILE}?lang=ja&reach=3`);
    await page.getByRole('button', { name: '保存・印刷' }).click();
    const workbook = await readXlsxFile(await saved(page, 'Excel ブック'));
    expect(workbook.flatMap(({ data }) => data.flat())).toContain(HUB.ja);
    const zip = unzipSync(await saved(page, 'CSV'));
    expect(Object.keys(zip)).toContain('sagamihara-2025-filtered-initiatives.csv');
    expect((await saved(page, 'SVG')).toString('utf8')).toContain('<svg');
    expect([...(await saved(page, 'PNG')).subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    expect(JSON.parse((await saved(page, '計画ファイル')).toString('utf8'))).toEqual({
      ...JSON.parse(REAL),
      $schema: undefined,
    });
  });

  test('without workers and without storage it does the same', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Reflect.set(window, 'Worker', refuse);
      for (const storage of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, storage, { get: refuse });
    });
    await open(page, `${FILE}?lang=ja`);
    await page.getByRole('button', { name: '保存・印刷' }).click();
    expect(Object.keys(unzipSync(await saved(page, 'CSV')))).toContain('sagamihara-2025-initiatives.csv');
    await page.goto(`${FILE}?lang=ja&plan=other.json`);
    await choose(page, hostilePlan());
    await expect(page.getByRole('heading', { level: 1 })).toContainText(HOSTILE.title.slice(0, 5));
    // Nothing could be kept: it says so, and asks again.
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('ブラウザーが保存を許可しない');
  });

  test('another plan is opened by hand, and stays through a reload', async ({ page }) => {
    await open(page, `${FILE}?lang=en&plan=somewhere/other.json`);
    await expect(page.getByRole('heading', { level: 1, name: 'Open a plan file' })).toBeVisible();
    await choose(page, '{"format": "vision-plan/1"}', 'Choose a file');
    await expect(page.getByRole('alert')).toContainText('not a valid plan');
    await choose(page, hostilePlan(), 'Choose a file');
    const screen = screenOf(page, 'en');
    await expect(screen.ranking).toBeVisible();
    await screen.language('ja').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('& "引用"');
    expect(new URL(page.url()).searchParams.get('plan')).toMatch(/^opened:/);
    await page.reload();
    await expect(screenOf(page, 'ja').ranked(HOSTILE.hub)).toBeVisible();
    expect(await page.title()).not.toBe('taken');
  });
});

test('saves itself with the plan and the screen that are open, and the copy saves itself again', async ({
  page,
  context,
}) => {
  await page.route('**/hostile.json', (route) =>
    route.fulfill({ body: hostilePlan(), contentType: 'application/json' }),
  );
  await open(page, `?lang=ja&view=list&select=${HUB.id}&plan=hostile.json`);
  const first = await savedPage(page);
  expect(first.suggestedFilename()).toBe('other-plan-explorer.html');
  const text = readFileSync(await first.path(), 'utf8');
  const { plan, ...embedded } = embeddedIn(text);
  expect(toPlanFile(plan)).toEqual({ ...JSON.parse(hostilePlan()), $schema: undefined });
  expect(embedded).toEqual({
    tour: null,
    start: `?lang=ja&view=list&select=${HUB.id}`,
  });

  await context.setOffline(true);
  await open(page, await asHtml(first));
  const screen = screenOf(page, 'ja');
  await expect(screen.details(HOSTILE.hub)).toBeVisible();
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    lang: 'ja',
    view: 'list',
    select: HUB.id,
  });
  await expect(page.getByRole('table').first()).toContainText(HOSTILE.hub);
  // An address that asks for something else gets that.
  await open(page, `${(await asHtml(first)).split('?')[0]}?view=outline`);
  await expect(page.getByRole('tree')).toContainText(HOSTILE.hub);

  const again = await savedPage(page);
  expect(embeddedIn(readFileSync(await again.path(), 'utf8'))).toEqual({
    ...embeddedIn(text),
    start: '?lang=ja&view=outline',
  });
  await open(page, await asHtml(again));
  await expect(page.getByRole('tree')).toContainText(HOSTILE.hub);
});

test('a tour that is open goes along, and its file begins with presenting it, whatever the browser keeps', async ({
  page,
  context,
}) => {
  await open(page, '?lang=ja');
  const tours = toursOn(page, 'ja');
  await tours.make();
  await tours.panel.getByRole('textbox', { name: tours.says.tourTitle }).fill('議会向け');
  const download = page.waitForEvent('download');
  await tours.button('発表用のHTMLを保存').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('議会向け.html');
  const { tour, start } = embeddedIn(readFileSync(await file.path(), 'utf8'));
  expect(tour).toMatchObject({ format: 'vision-tour/1', title: { ja: '議会向け' } });
  expect(start).toBe('?lang=ja&tour=file&step=1');
  // Beside it in the dialog: the same tour, and the screen as it is.
  const whole = embeddedIn(readFileSync(await (await savedPage(page)).path(), 'utf8'));
  expect(whole).toMatchObject({ tour, start: '?lang=ja&view=list&tour=file' });
  await page.getByRole('button', { name: '閉じる', exact: true }).click();

  await context.setOffline(true);
  const other = await context.newPage();
  await other.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    window.print = () => {
      document.documentElement.dataset.printing = 'true';
    };
  });
  await open(other, await asHtml(file));
  const step = other.locator('#step');
  await expect(step).toContainText('再掲マップ');
  await other.keyboard.press('ArrowRight');
  await expect(other).toHaveURL(/tour=file&step=2$/);
  await expect(step).toContainText('体系図');
  // The presenter's window leads, and the audience follows.
  const popup = other.waitForEvent('popup');
  await other.keyboard.press('w');
  const presenter = await popup;
  // What is pressed before its page is drawn, nobody hears.
  await expect(presenter.getByRole('heading', { level: 1 })).toBeVisible();
  await presenter.keyboard.press('ArrowRight');
  await expect(step).toContainText('マトリクス');
  await presenter.close();

  await other.goto(`${(await asHtml(file)).split('?')[0]}?lang=ja&tour=file`);
  await other.locator('html[data-ready="true"]').waitFor();
  const brought = toursOn(other, 'ja');
  await expect(brought.steps.getByRole('listitem')).toHaveCount(5);
  await brought.button('配布資料を印刷').click();
  await other.locator('html[data-printing]').waitFor({ state: 'attached' });
  await expect(other.locator('[data-printed] [data-paper=a4Portrait]')).toHaveCount(3);
  await other.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  // It is changed as a copy, and goes along with that again.
  await brought.button('コピーして編集').click();
  await brought.panel.getByRole('textbox', { name: brought.says.tourTitle }).fill('二度目');
  const again = other.waitForEvent('download');
  await brought.button('発表用のHTMLを保存').click();
  expect(embeddedIn(readFileSync(await (await again).path(), 'utf8'))).toMatchObject({
    tour: { title: { ja: '二度目' } },
    start: '?lang=ja&tour=file&step=1',
  });
});

test('a host without the file is said so', async ({ page }) => {
  await page.route('**/vision-explorer.html', (route) => route.fulfill({ body: '<!doctype html>' }));
  await open(page, '?lang=en');
  await page.getByRole('button', { name: 'Save and print' }).click();
  await page.getByRole('button', { name: 'Download HTML' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'could not be made' })).toBeVisible();
});

function embeddedIn(page: string): { readonly plan: Plan; readonly [part: string]: unknown } {
  return JSON.parse(/<script type="application\/json" id="embedded">([^<]*)<\/script>/.exec(page)?.[1] ?? '');
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `${name}をダウンロード`, exact: true }).click();
  return readFileSync(await (await download).path());
}

async function savedPage(page: Page): Promise<Download> {
  await page.getByRole('button', { name: '保存・印刷' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'HTMLをダウンロード', exact: true }).click();
  return await download;
}

/** Under its name: a browser opens no file as a page that does not end so. */
async function asHtml(download: Download): Promise<string> {
  const file = `${await download.path()}.html`;
  await download.saveAs(file);
  return pathToFileURL(file).href;
}

async function choose(page: Page, text: string, button: string = 'ファイルを選ぶ'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({
    name: 'chosen.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}
