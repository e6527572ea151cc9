import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';

/** The message of Playwright if the configuration blocks service workers. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

type Kept = {
  readonly context: BrowserContext;
  /** A new page in the process of the previous ones, so that it need not compile the app again. */
  readonly openPage: () => Promise<Page>;
  /** The complaints of its pages and their requests to other hosts; filled as they occur. */
  readonly trouble: string[];
  /** Closes its pages and clears their storage, but not the browser's HTTP and code caches. */
  readonly empty: () => Promise<void>;
};

type Options = Parameters<Browser['newContext']>[0];

type WorkerFixtures = {
  /** The context with these options, for the whole run of the worker; of another browser, where one is named. */
  keep: (options: Options, browser?: string) => Promise<Kept>;
};

type Fixtures = {
  /** Complaints that a test provokes on purpose: test.use({ tolerated: /404/ }). */
  tolerated: RegExp | undefined;
  contextKept: Kept;
  watch: (context: BrowserContext) => Promise<void>;
  /** A page in another browser that shares nothing with `page`, with the same checks. */
  openElsewhere: (query: string) => Promise<Page>;
};

/**
 * Playwright's test, which also fails on console errors and warnings, page errors, violations of the content security
 * policy, and requests to other origins. Contexts are cleared and reused, which halves the time to open a page;
 * Playwright's own reuse would clear the compiled code.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  tolerated: [undefined, { option: true }],

  keep: [
    async ({ browser, browserName }, provide) => {
      const kept = new Map<string, Promise<Kept>>();
      await provide((options, name) => {
        // Only Chromium's protocol can clear what a kept context has stored.
        if (browserName !== 'chromium') return ownContext(browser, options);
        const key = JSON.stringify([options, name]);
        const known = kept.get(key) ?? keptContext(browser, options);
        kept.set(key, known);
        return known;
      });
      for (const { context } of await Promise.all(kept.values())) await context.close();
    },
    { scope: 'worker' },
  ],

  contextKept: async (
    {
      browser,
      keep,
      baseURL,
      contextOptions,
      deviceScaleFactor,
      hasTouch,
      isMobile,
      locale,
      serviceWorkers,
      timezoneId,
      tolerated,
    },
    provide,
  ) => {
    const options = {
      ...contextOptions,
      ...(baseURL === undefined ? {} : { baseURL }),
      ...(deviceScaleFactor === undefined ? {} : { deviceScaleFactor }),
      hasTouch,
      isMobile,
      ...(locale === undefined ? {} : { locale }),
      serviceWorkers,
      ...(timezoneId === undefined ? {} : { timezoneId }),
    };
    // A service worker waits for all pages of its host to close, and the reused one never closes.
    const kept = serviceWorkers === 'allow' ? await ownContext(browser, options) : await keep(options);
    await provide(kept);
    expectNoTrouble(kept.trouble, tolerated);
    await kept.empty();
  },

  context: async ({ contextKept: { context }, permissions }, provide) => {
    if (permissions !== undefined) await context.grantPermissions(permissions);
    await provide(context);
  },

  page: async ({ contextKept: { openPage }, context: _, viewport }, provide) => {
    const page = await openPage();
    if (viewport !== null && viewport !== undefined) await page.setViewportSize(viewport);
    await provide(page);
  },

  watch: async ({ baseURL, tolerated }, provide) => {
    const troubles: string[][] = [];
    await provide(async (context) => {
      troubles.push(await troubleOf(context, baseURL));
    });
    expectNoTrouble(troubles.flat(), tolerated);
  },

  openElsewhere: async ({ keep, baseURL, contextOptions, tolerated }, provide) => {
    const elsewhere = await keep(
      { ...contextOptions, ...(baseURL === undefined ? {} : { baseURL }) },
      'elsewhere',
    );
    await provide(async (query) => {
      const page = await elsewhere.openPage();
      await open(page, query);
      return page;
    });
    expectNoTrouble(elsewhere.trouble, tolerated);
    await elsewhere.empty();
  },
});

function expectNoTrouble(trouble: readonly string[], tolerated: RegExp | undefined): void {
  const unexpected = trouble.filter((line) => !tolerated?.test(line));
  expect(unexpected, 'the page complains of nothing and asks no other host').toEqual([]);
}

async function ownContext(browser: Browser, options: Options): Promise<Kept> {
  const context = await browser.newContext(options);
  const trouble = await troubleOf(context, options?.baseURL);
  return { context, openPage: () => context.newPage(), trouble, empty: () => context.close() };
}

async function keptContext(browser: Browser, options: Options): Promise<Kept> {
  const context = await browser.newContext(options);
  // One page of the site stays open to keep its process alive.
  const keeper = await context.newPage();
  await keeper.goto('icons/icon.svg');
  const session = await context.newCDPSession(keeper);
  const trouble = await troubleOf(context, options?.baseURL);
  const empty = async () => {
    for (const page of context.pages()) if (page !== keeper) await page.close();
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.setOffline(false);
    await context.clearPermissions();
    await context.clearCookies();
    for (const origin of [new URL(keeper.url()).origin, 'file://'])
      await session.send('Storage.clearDataForOrigin', {
        origin,
        storageTypes: 'local_storage,indexeddb,cache_storage,service_workers,file_systems',
      });
    trouble.length = 0;
  };
  const openPage = async () => {
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      keeper.evaluate(() => {
        window.open('about:blank', '', 'noopener');
      }),
    ]);
    return page;
  };
  return { context, openPage, trouble, empty };
}

/** Records the complaints of the pages of a context and their requests to other hosts. */
async function troubleOf(context: BrowserContext, baseURL: string | undefined): Promise<string[]> {
  const trouble: string[] = [];
  const own = new URL(baseURL ?? '').origin;
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
  // Browsers need not log policy violations to the console.
  await context.exposeFunction('noteViolation', (line: string) => trouble.push(line));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const note: unknown = Reflect.get(window, 'noteViolation');
      if (typeof note === 'function')
        note(`securitypolicyviolation: ${violatedDirective} ${blockedURI} (${sourceFile})`);
    });
  });
  return trouble;
}

/** The selector of the app with its first view and its panels. */
export const THERE = 'html[data-ready="true"]:not(:has([aria-busy="true"]))';

/** Opens the app, optionally with `?…` or `#…`, and waits for its first view and its panels. */
export const open = async (page: Page, query = ''): Promise<void> => {
  await page.goto(query);
  await everythingThere(page);
};

/** Navigates an open page to another URL of the same plan and language without loading it, as Back and Forward do. */
export async function moveTo(page: Pick<Page, 'evaluate'>, query: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await everythingRendered(page);
}

/** Waits for what the page is rendering: panels follow the picture in a transition, a frame later. */
const everythingRendered = (page: Pick<Page, 'evaluate'>): Promise<void> =>
  page.evaluate(async (there) => {
    do {
      await new Promise(requestAnimationFrame);
      // Comes after the tasks of React, which have a higher priority.
      if (typeof scheduler === 'undefined') await new Promise((done) => setTimeout(done, 50));
      else await scheduler.postTask(() => {}, { priority: 'background' });
    } while (document.querySelector(there) === null);
  }, THERE);

/** Waits for the first view and its panels, as after a reload. */
export const everythingThere = (page: Page): Promise<void> => page.locator(THERE).waitFor();

/**
 * Waits until all lazy code has loaded, after which no network is needed. Waiting for network idle is not enough, as
 * the browser's cache may serve the files.
 */
export async function everythingFetched(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  let before = 0;
  await expect
    .poll(
      async () => {
        const earlier = before;
        before = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              const count = () => done(performance.getEntriesByType('resource').length);
              requestIdleCallback(count, { timeout: 3_000 });
            }),
        );
        return before === earlier;
      },
      { intervals: [500] },
    )
    .toBe(true);
}

export { expect };
