/** Playwright's test with a page in WebKit instead of Playwright's own page. */
import { test as base, expect } from '@playwright/test';
import { THERE } from '../e2e/fixtures.ts';
import { startWebKit, type WebKitPage } from './webDriver.ts';

export const DESK = { width: 1366, height: 768 };

type WorkerFixtures = { readonly browserPage: WebKitPage };
type Fixtures = { readonly webkit: WebKitPage };

/** Fails on what the page complains of, too. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  browserPage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
    async ({}, provide) => {
      const page = await startWebKit(process.env.VISION_WEBKIT_DRIVER ?? '', process.env.VISION_WEBKIT ?? '');
      await provide(page);
      await page.close();
    },
    { scope: 'worker' },
  ],

  webkit: async ({ browserPage, baseURL }, provide) => {
    // Any page of the host: the browser runs no script in the page that it starts with.
    await browserPage.goto(`${baseURL}nothing-here`);
    await browserPage.resize(DESK);
    await provide(browserPage);
    await expectNoTrouble(browserPage);
  },
});

/** What the page has complained of since it was loaded; to be asked before another one is. */
export async function expectNoTrouble(page: WebKitPage): Promise<void> {
  const trouble = await page.evaluate(() => Reflect.get(window, 'trouble') ?? []);
  expect(trouble, 'the page complains of nothing').toEqual([]);
}

/** Waits for the first view and its panels. */
export async function everythingThere(page: WebKitPage): Promise<void> {
  const isThere = () => page.evaluate((there: string) => document.querySelector(there) !== null, THERE);
  await expect.poll(isThere, { message: 'the app has loaded', timeout: 60_000 }).toBe(true);
}

/** Clicks a visible control by its whole name, or by its beginning, in a part of the page; waits until it is there. */
export async function click(page: WebKitPage, name: string, within = 'body'): Promise<void> {
  const find = (wanted: { readonly name: string; readonly within: string }) => {
    const parts = [...document.querySelectorAll(wanted.within)];
    const controls = parts
      .flatMap((part) => [...part.querySelectorAll('button, a, input, select, [role="tab"]')])
      .filter((each) => each.checkVisibility())
      .map((each) => {
        const [label] = each instanceof HTMLInputElement ? [...(each.labels ?? [])] : [];
        const text = each.getAttribute('aria-label') ?? label?.textContent ?? each.textContent;
        return { each, text: text.trim() };
      });
    const exact = controls.find(({ text }) => text === wanted.name);
    const found = exact ?? controls.find(({ text }) => text.startsWith(wanted.name));
    if (found === undefined) throw new Error(`There is no “${wanted.name}”`);
    return found.each;
  };
  await expect(() => page.click(find, { name, within })).toPass();
}

/** Clicks the first visible element of a selector, once it is there. */
export async function clickFirst(page: WebKitPage, selector: string): Promise<void> {
  const find = (asked: string) => {
    const found = [...document.querySelectorAll(asked)].find((each) => each.checkVisibility());
    if (found === undefined) throw new Error(`There is no ${asked}`);
    return found;
  };
  await expect(() => page.click(find, selector)).toPass();
}

/** Waits until the query of the address is this one, in any order of its parameters. */
export async function expectQuery(page: WebKitPage, query: string): Promise<void> {
  const expected = [...new URLSearchParams(query)].sort();
  const current = () => page.evaluate(() => window.location.search);
  await expect.poll(async () => [...new URLSearchParams(await current())].sort()).toEqual(expected);
}

/** Waits until an element of this selector has this text in it; null: until there is none. */
export async function expectText(page: WebKitPage, selector: string, text: string | null): Promise<void> {
  const found = expect.poll(() =>
    page.evaluate((asked: string) => document.querySelector(asked)?.textContent ?? null, selector),
  );
  await (text === null ? found.toBeNull() : found.toContain(text));
}

export { expect };
