import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';

/** What Playwright itself says where the configuration lets no service worker in. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

type Kept = {
  readonly context: BrowserContext;
  /** A new page in the process that the ones before it had: it need not compile the app again. */
  readonly openPage: () => Promise<Page>;
  /** What its pages complained of, and what they asked other hosts for; filled as it happens. */
  readonly trouble: string[];
  /** Closes its pages and forgets all that they kept, but for what the browser itself has fetched and compiled. */
  readonly empty: () => Promise<void>;
};

type Options = Parameters<Browser['newContext']>[0];

type WorkerFixtures = {
  /** The context with these options, for the whole run of the worker; of another browser, where one is named. */
  keep: (options: Options, browser?: string) => Promise<Kept>;
};

type Fixtures = {
  /** What a test provokes on purpose: test.use({ tolerated: /404/ }). */
  tolerated: RegExp | undefined;
  contextKept: Kept;
  watch: (context: BrowserContext) => Promise<void>;
  /** A page in another browser that shares nothing with `page`, watched in the same way. */
  openElsewhere: (query: string) => Promise<Page>;
};

/**
 * Playwright's test, failing at its end on any console error or warning, on any page error, on anything that
 * the content policy refuses, and on any request that leaves the served origin. Contexts are emptied and used again:
 * a page then opens in half of the time, as Playwright's own reuse clears what the browser has compiled.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  tolerated: [undefined, { option: true }],

  keep: [
    async ({ browser }, provide) => {
      const kept = new Map<string, Promise<Kept>>();
      await provide((options, name) => {
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
    // A service worker waits for all pages of its host to close, and the kept one never does.
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
  // One page of the site stays, and so does its process.
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

/** Fills with what the pages of a context complain of, and what they ask other hosts for. */
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
  // A browser need not write a refusal to the console.
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

const THERE = 'html[data-ready="true"]:not(:has([aria-busy="true"]))';

/** Goes to the app with `?…` or `#…`, or as it stands, and waits until its first view and its panels are there. */
export const open = async (page: Page, query = ''): Promise<void> => {
  await page.goto(query);
  await everythingThere(page);
};

/** Moves an open page on to another address of the same plan and language, as Back and Forward do: nothing is loaded. */
export const moveTo = (page: Page, query: string): Promise<void> =>
  page.evaluate(
    async ([address, there]) => {
      window.history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
      // Looked for within the page: it is there at once, mostly.
      while (document.querySelector(there) === null) await new Promise(requestAnimationFrame);
    },
    [query, THERE] as const,
  );

/** Waits until the first view and its panels are there, as after a reload. */
export const everythingThere = (page: Page): Promise<void> => page.locator(THERE).waitFor();

/**
 * Waits until all that comes later has come: from then on no network is needed. What the app fetches while it is idle
 * may come out of the browser's cache, and no network is busy with it.
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
