import { readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const recorder = readFileSync(new URL('recordTrouble.js', import.meta.url), 'utf8');

/** Specs that neither need Chromium's protocol nor what Playwright cannot do in a stock Firefox: download, touch, go offline. */
const PORTABLE = [
  'address',
  'canvas',
  'filters',
  'keyboard',
  'list',
  'matrix',
  'outline',
  'overlap',
  'search',
  'tasks',
  'undo',
  'whatIf',
].map((name) => `${name}.spec.ts`);

/**
 * The second language, further sizes, what takes long, what no engine can change (axe, all but one of the kept
 * addresses), the input method of Chromium's protocol, and three that enter Japanese text (“hits are marked” to “another
 * by its name”): the driver sets it as the field's value, which React does not take for typing.
 */
const LEFT_OUT =
  /\ben\b|on a phone|a plan of|1920|all 153 nodes|every pair|single character|input method|hits are marked|added by name|another by its name|axe finds nothing|(?<!filters of every kind), opened in another browser|683 × 384|320 × 640|what the source has of it/;

const { VISION_FIREFOX, VISION_WEBKIT } = process.env;

const firefox = (executablePath: string) => ({
  name: 'firefox',
  testDir: '../e2e',
  testMatch: PORTABLE,
  grepInvert: LEFT_OUT,
  use: {
    browserName: 'firefox' as const,
    channel: 'moz-firefox',
    launchOptions: {
      executablePath,
      firefoxUserPrefs: {
        // A mouse, also where the machine has none.
        'ui.primaryPointerCapabilities': 6,
        'ui.allPointerCapabilities': 6,
        'ui.prefersReducedMotion': 1,
      },
    },
  },
});

export default defineConfig({
  outputDir: '.results',
  workers: 2,
  // Only what hangs is to fail by it: a busy machine may take its time.
  timeout: 120_000,
  expect: { timeout: 15_000, toPass: { timeout: 15_000 } },
  fullyParallel: true,
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${process.env.VISION_PORT}/city/vision/`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    serviceWorkers: 'block',
  },
  projects: [
    ...(VISION_FIREFOX ? [firefox(VISION_FIREFOX)] : []),
    ...(VISION_WEBKIT ? [{ name: 'webkit', testDir: '.', testMatch: 'webkit.spec.ts' }] : []),
  ],
  webServer: {
    command: 'node ../e2e/serve.mjs',
    // WebKit runs modules before the styles have come.
    env: { VISION_HEAD: `<script>${recorder}</script>`, VISION_LATE: 'style-' },
    wait: { stdout: /127\.0\.0\.1:(?<vision_port>\d+)/ },
  },
});
