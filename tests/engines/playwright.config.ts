import { readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const recorder = readFileSync(new URL('recordTrouble.js', import.meta.url), 'utf8');

/**
 * Specs of what engines do in ways of their own: history, clipboard, canvas, keys, scrolling, layout, failed imports. They
 * neither need Chromium's protocol nor what Playwright cannot do in a stock Firefox: download, touch, go offline.
 */
const PORTABLE = [
  'address',
  'canvas',
  'keyboard',
  'later',
  'list',
  'matrix',
  'outline',
  'overlap',
  'phrases',
  'search',
].map((name) => `${name}.spec.ts`);

/** Their tests that are not run, as what they show is the same in every engine, or shown by another of them. */
const LEFT_OUT = new RegExp(
  [
    // The second language, further sizes, and what takes long.
    /\ben\b|on a phone|a plan of|1920|683 × 384|320 × 640|all 153 nodes|every pair|single character/,
    // What is said and counted, and what the address holds.
    /axe finds nothing|the hub’s row|the hub and another|what the plan has not|what is known of a list|unknown language/,
    /source of a page|opened two come back|what two basic policies|173 listings|in ja$|N goes round|sorted, on the/,
    /come back as they were|comes back to where|is nothing to the other|a click on a row|pieces of a bar/,
    /(?<!filters of every kind), opened in another browser/,
    // Chromium's protocol: the input method, the network, and what has been fetched.
    /input method|few files|nothing moves|everything works|once it has come/,
    // The computed colours that it reports are those of the style sheet, forced or not.
    /diagonal of the overlap/,
    // A failed import stays failed there.
    /a part that does not come is said so/,
    // The driver sets Japanese text as the field's value, which React does not take for typing.
    /hits are marked|added by name|another by its name/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

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
        // Frames are drawn by the processor.
        'layout.frame_rate': 20,
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
