/**
 * `node docs/screenshots.mjs [name…]`: takes the pictures of the user guides anew, in both languages, from the built
 * app in dist/. With names, such as `save`, only these. ImageMagick reduces their colours, so that they are small.
 */
import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureJapaneseFont, findBrowser } from '../tests/e2e/browser.mjs';

const SAYS = {
  ja: {
    filters: '絞り込みを開く',
    search: '人材',
    expand: 'すべて開く',
    save: '保存・印刷',
    tours: 'ツアー',
    make: 'この画面からツアーを作る',
    add: 'この画面をステップに加える',
    views: ['体系図', 'マトリクス', '重なり'],
  },
  en: {
    filters: 'Open the filters',
    search: 'workforce',
    expand: 'Expand all',
    save: 'Save and print',
    tours: 'Tours',
    make: 'Make a tour from this screen',
    add: 'Add this screen as a step',
    views: ['Structure', 'Matrix', 'Overlap'],
  },
};
const DESKTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const READY = 'html[data-ready="true"]:not(:has([aria-busy="true"]))';
/** After the message and the fading of what changed. */
const SETTLED_MS = 700;

const press = (page, name) => page.getByRole('button', { name, exact: true }).first().click();
const whole = (page) => page.screenshot();

/** What each picture shows: an address, what is done there, and what is taken of it. */
const PICTURES = {
  map: { at: '' },
  structure: { at: '&view=structure&open=1.1.1' },
  matrix: { at: '&view=matrix' },
  list: { at: '&view=list' },
  outline: { at: '&view=outline', act: (page, { expand }) => press(page, expand) },
  details: { at: '&select=sme-loan-program' },
  connection: { at: '&connect=mice-events,2.1.3' },
  filters: { at: '&reach=3', act: (page, { filters }) => press(page, filters) },
  'what-if': { at: '&without=sme-loan-program' },
  overlap: { at: '&view=overlap&at=2.1.2,2.2.2' },
  combinations: { at: '&view=overlap&of=strategies&at=2,3,4' },
  compare: { at: '&view=overlap&of=compare&compare=2.1.2,2.2.2' },
  suggested: { at: '&select=IV&links=suggested' },
  present: { at: '&tour=vision&step=4', act: (page) => page.mouse.move(200, 700) },
  search: {
    at: '',
    act: (page, { search }) => page.getByRole('combobox').first().fill(search),
    take: async (page) => {
      const { x } = await page.getByRole('combobox').first().boundingBox();
      return page.screenshot({ clip: { x: x - 330, y: 0, width: 700, height: 330 } });
    },
  },
  save: {
    at: '',
    size: { width: 1366, height: 1000 },
    act: (page, { save }) => press(page, save),
    take: (page) => page.getByRole('dialog').screenshot(),
  },
  tour: {
    at: '',
    act: async (page, { tours, make, add, views }) => {
      await press(page, tours);
      await press(page, make);
      for (const view of views) {
        await press(page, view);
        await page.locator(READY).waitFor();
        await press(page, add);
      }
      // The panel from its top, not at the step that was added last.
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        for (const part of document.querySelectorAll('section *')) part.scrollTop = 0;
      });
    },
  },
  presenter: {
    at: '&tour=vision&step=4',
    take: async (page) => {
      const [opened] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('w')]);
      await opened.setViewportSize({ width: 1100, height: 700 });
      await opened.getByRole('heading', { level: 1 }).waitFor();
      await opened.waitForTimeout(SETTLED_MS * 3);
      return opened.screenshot();
    },
  },
  phone: {
    at: '',
    size: PHONE,
    take: async (page, { address }) => {
      const map = await page.screenshot();
      await page.goto(`${address}&select=sme-loan-program`);
      await page.locator(READY).waitFor();
      await page.waitForTimeout(SETTLED_MS);
      const details = await page.screenshot();
      return sideBySide(page, [map, details]);
    },
  },
};

async function sideBySide(page, shots) {
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`);
  const blank = await page.context().newPage();
  await blank.setViewportSize({ width: 2 * PHONE.width + 28, height: PHONE.height + 2 });
  await blank.setContent(
    `<style>body{margin:0;display:flex;gap:24px}img{border:1px solid #b9b9bd}</style>${images.join('')}`,
  );
  return blank.screenshot();
}

async function take(browser, base, language, name) {
  const { at, size = DESKTOP, act = () => {}, take: taken = whole } = PICTURES[name];
  const context = await browser.newContext({
    viewport: size,
    locale: language,
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  // The explanation of the first visit is not part of the pictures.
  await context.addInitScript(() => localStorage.setItem('vision-explorer.visited', 'yes'));
  const page = await context.newPage();
  const address = `${base}?lang=${language}`;
  await page.goto(`${address}${at}`);
  await page.locator(READY).waitFor();
  await act(page, SAYS[language]);
  await page.waitForTimeout(SETTLED_MS);
  const file = fileURLToPath(new URL(`images/${name}.${language}.png`, import.meta.url));
  const input = await taken(page, { address });
  execFileSync('convert', ['png:-', '-strip', '-dither', 'None', '-colors', '40', `png8:${file}`], {
    input,
  });
  await context.close();
}

ensureJapaneseFont();
const server = spawn(process.execPath, [fileURLToPath(new URL('../tests/e2e/serve.mjs', import.meta.url))], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [port] = await new Promise((resolve) => {
  server.stdout.on('data', (text) => {
    const found = /(?<=127\.0\.0\.1:)\d+/.exec(text);
    if (found) resolve(found);
  });
});
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
});
const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : Object.keys(PICTURES))
  for (const language of ['ja', 'en']) {
    await take(browser, `http://127.0.0.1:${port}/city/vision/`, language, name);
    console.log(`${name}.${language}.png`);
  }
await browser.close();
server.kill();
