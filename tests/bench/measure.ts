/** Measures one visit of one page in a fresh browser context. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { type Action, emptyPlace, framesNoted, noteFrames, timeOf, watchStart } from './inPage.ts';
import type { Sent, Served } from './serve.ts';

/** Transferred bytes of the app, the given libraries and the plan. */
export type Bytes = { readonly own: number; readonly libraries: number; readonly plan: number };

export type Visit = {
  /** From the start of the navigation to the first painted frame with the picture, in ms. */
  readonly first: number;
  /** To the first painted frame of the picture that answers a click, in ms. */
  readonly live: number;
  /** The longest task on the main thread until then, in ms. */
  readonly blocked: number;
  /** Until the picture is live; code that is loaded later, while the page is idle, does not count. */
  readonly bytes: Bytes;
  readonly heap: number;
  readonly filter: number;
  readonly select: number;
  readonly frame: number;
  readonly slowFrame: number;
};

const SCREEN = { width: 1366, height: 768 };
const PATIENCE_MS = 180_000;
const DRAG_STEPS = 60;

export async function visit(browser: Browser, served: Served, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'ja-JP', reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const session = await context.newCDPSession(page);
    served.sent.length = 0;
    await page.addInitScript(watchStart);
    await page.goto(served.origin + address, { timeout: PATIENCE_MS });
    await page.waitForFunction(() => window.benchLive !== undefined, undefined, { timeout: PATIENCE_MS });
    const { first, live, blocked, at } = await page.evaluate(() => {
      const { benchFirst = 0, benchLive = 0, benchLongest = 0 } = window;
      return {
        first: benchFirst,
        live: benchLive,
        blocked: benchLongest,
        at: performance.timeOrigin + benchLive,
      };
    });
    const transferred = bytesOf(served.sent.filter((sent) => sent.at < at));
    await page.waitForTimeout(700);
    const heap = await heapOf(session);
    const frames = await panned(page);
    const select = await page.evaluate<number, Action>(timeOf, 'select');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
    const filter = await page.evaluate<number, Action>(timeOf, 'filter');
    return {
      first,
      live,
      blocked,
      bytes: transferred,
      heap,
      filter,
      select,
      frame: share(frames, 0.5),
      slowFrame: share(frames, 0.95),
    };
  } finally {
    await context.close();
  }
}

/** The quantile of the values. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function bytesOf(sent: readonly Sent[]): Bytes {
  const sum = { own: 0, libraries: 0, plan: 0 };
  for (const { pathname, bytes } of sent) sum[ownerOf(pathname)] += bytes;
  return sum;
}

/** Classifies files by the names that the build gives them. */
function ownerOf(pathname: string): keyof Bytes {
  if (/\/(plans|elements)\/|\/plan-[^/]*\.js/.test(pathname)) return 'plan';
  return /\/library-|\/cytoscape\.js/.test(pathname) ? 'libraries' : 'own';
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** The frame times while the mouse drags the picture. */
async function panned(page: Page): Promise<readonly number[]> {
  const { x, y } = await page.evaluate(emptyPlace);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(noteFrames);
  for (let step = 1; step <= DRAG_STEPS; step += 1)
    await page.mouse.move(x + Math.sin(step / 6) * 60, y - step * 2);
  const frames = await page.evaluate(framesNoted);
  await page.mouse.up();
  await page.waitForTimeout(300);
  return frames;
}
