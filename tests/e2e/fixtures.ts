import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

/** What Playwright itself says where the configuration lets no service worker in. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

type Fixtures = {
  /** What a test provokes on purpose: test.use({ tolerated: /404/ }). */
  tolerated: RegExp | undefined;
  watch: (context: BrowserContext) => Promise<void>;
  /** A page in another browser that shares nothing with `page`, watched in the same way. */
  openElsewhere: (query: string) => Promise<Page>;
};

/**
 * Playwright's test, failing at its end on any console error or warning, on any page error, on anything that
 * the content policy refuses, and on any request that leaves the served origin.
 */
export const test = base.extend<Fixtures>({
  tolerated: [undefined, { option: true }],

  watch: async ({ baseURL, tolerated }, provide) => {
    const trouble: string[] = [];
    const own = new URL(baseURL ?? '').origin;
    await provide(async (context) => {
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && message.text() !== BLOCKED)
          trouble.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => trouble.push(`page error: ${error.error().stack}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (!['data:', 'blob:'].includes(protocol) && origin !== own)
          trouble.push(`request elsewhere: ${request.url()}`);
      });
      // A browser need not write a refusal to the console.
      await context.exposeFunction('noteViolation', (line: string) => trouble.push(line));
      await context.addInitScript(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ violatedDirective, blockedURI, sourceFile }) => {
            const note: unknown = Reflect.get(window, 'noteViolation');
            if (typeof note === 'function')
              note(`securitypolicyviolation: ${violatedDirective} ${blockedURI} (${sourceFile})`);
          },
        );
      });
    });
    const unexpected = trouble.filter((line) => !tolerated?.test(line));
    expect(unexpected, 'the page complains of nothing and asks no other host').toEqual([]);
  },

  context: async ({ context, permissions, watch }, provide) => {
    await watch(context);
    if (permissions !== undefined) await context.grantPermissions(permissions);
    await provide(context);
    // The next test may get the same context, and Playwright leaves these as they are.
    await context.setOffline(false);
    await context.clearPermissions();
  },

  openElsewhere: async ({ browser, watch }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async (query) => {
      const context = await browser.newContext();
      contexts.push(context);
      await watch(context);
      const page = await context.newPage();
      await open(page, query);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** Goes to the app with `?…` or `#…`, or as it stands, and waits until its first view and its panels are there. */
export const open = async (page: Page, query = ''): Promise<void> => {
  await page.goto(query);
  await everythingThere(page);
};

/** Moves an open page on to another address of the same plan and language, as Back and Forward do: nothing is loaded. */
export const moveTo = async (page: Page, query: string): Promise<void> => {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await everythingThere(page);
};

/** Waits until the first view and its panels are there, as after a reload. */
export const everythingThere = (page: Page): Promise<void> =>
  page.locator('html[data-ready="true"]:not(:has([aria-busy="true"]))').waitFor();

export { expect };
