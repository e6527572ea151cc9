import { defineConfig } from '@playwright/test';
import { ensureJapaneseFont, findBrowser } from './browser.mjs';

const executablePath = findBrowser();
// Workers read this file again: they inherit what its first reading found, and need not look for it.
process.env.VISION_BROWSER = executablePath;
if (process.env.TEST_WORKER_INDEX === undefined) ensureJapaneseFont();

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '.results',
  workers: 2,
  // Only what hangs is to fail by it: a busy machine may take its time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  // A busy machine without a screen now and then loses a frame or an event; what passes only then is said.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    // serve.mjs prints the port it got; Playwright hands it on as a variable.
    baseURL: `http://127.0.0.1:${process.env.VISION_PORT}/city/vision/`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // Each travel of half a second is thirty frames to paint; motion.spec.ts tests them.
    contextOptions: { reducedMotion: 'reduce' },
    // Answers of a worker pass by what a test puts in their place, and each page would keep the whole app.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // A trace of every test costs a third of its time: `--trace on` records one where it is needed.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath,
      args: [
        // Chromium refuses its sandbox to root.
        ...(isRoot ? ['--no-sandbox'] : []),
        // The browser itself looks for nothing on the network.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        '--disable-gpu',
        // The next page of the site runs in the process of the one before it, which fixtures.ts keeps.
        '--process-per-site',
        // A page lives for seconds: the baseline compiler alone opens it in half of the time, on one core.
        '--js-flags=--always-sparkplug --no-maglev --no-turbofan --single-threaded-gc',
      ],
    },
  },
  webServer: {
    command: 'node serve.mjs',
    wait: { stdout: /127\.0\.0\.1:(?<vision_port>\d+)/ },
  },
});
