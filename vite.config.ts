import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { checkedPlan } from './build/checkedPlan.ts';
import { contentPolicy } from './build/contentPolicy.ts';
import { headLinks } from './build/headLinks.ts';
import { libraryOf } from './build/libraryOf.ts';
import { licenses } from './build/licenses.ts';
import { linkPreview } from './build/linkPreview.ts';
import { offlineWorker } from './build/offlineWorker.ts';
import { ownChunk } from './build/ownChunk.ts';
import { plainPages } from './build/plainPages.ts';
import { prerenderedPage } from './build/prerenderedPage.ts';
import { singleFileCode, singleFilePage } from './build/singleFile.ts';
import { usedTokens } from './build/usedTokens.ts';

/** What the entry imports when it begins. */
const BEGUN = {
  first: ['/sagamihara-2025/plan.json?checked'],
  later: ['/src/app/start.tsx', '/src/map/Canvas.tsx'],
};

/** The oldest browsers that the app supports; docs/browsers.md says how that is kept. */
const BASELINE = ['chrome109', 'edge109', 'firefox115', 'safari16', 'ios16'];

/** What hucre makes for formulas, which the app does not read: it has a lookbehind, at which Safari 16.3 stops. */
const UNUSED = { treeshake: { manualPureFunctions: ['RegExp'] } };

/** The app in its parts, for a host. */
const HOSTED: UserConfig = {
  plugins: [
    react(),
    checkedPlan(),
    contentPolicy(),
    headLinks(BEGUN),
    prerenderedPage(),
    plainPages(),
    linkPreview(),
    usedTokens(),
    licenses(),
    offlineWorker(),
  ],
  build: {
    outDir: 'dist',
    target: BASELINE,
    // Nothing inline, neither script nor data: address, so that a strict content policy can hold.
    assetsInlineLimit: 0,
    // One file of styles: each that comes later has the browser match all elements again.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      ...UNUSED,
      output: {
        // The given libraries in files of their own: they change seldom, and their weight can be told from ours.
        codeSplitting: {
          // Each module where its name puts it, and not where another one needs it.
          includeDependenciesRecursively: false,
          groups: [
            { debugName: 'libraries', name: libraryOf, test: /node_modules/ },
            { debugName: 'own', name: ownChunk() },
          ],
        },
      },
    },
  },
  // In parts, as the page is: a worker loads the writer of workbooks only for a workbook.
  worker: { format: 'es', rolldownOptions: UNUSED },
};

/** The app as one file: `vite build --mode single`. */
const SINGLE_FILE: UserConfig = {
  plugins: [
    react(),
    singleFileCode(),
    checkedPlan(),
    usedTokens(),
    licenses(),
    viteSingleFile(),
    singleFilePage(),
  ],
  publicDir: false,
  build: {
    outDir: 'dist-single',
    target: BASELINE,
    modulePreload: { polyfill: false },
    rolldownOptions: UNUSED,
  },
  worker: { format: 'iife', rolldownOptions: UNUSED },
};

export default defineConfig(({ mode }) => ({
  ...(mode === 'single' ? SINGLE_FILE : HOSTED),
  // Relative addresses: the built app works under any sub-path of any host.
  base: './',
  test: {
    // Only what hangs is to fail by it: a busy machine may take its time.
    testTimeout: 120_000,
    // The files of a worker share its modules: loading them again for each file took longer than the tests.
    isolate: false,
    // Vitest leaves one core free, which on two is half of them.
    maxWorkers: '100%',
    coverage: { include: ['src/{plan,explore,store,exchange}/**'], reporter: ['text-summary'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
}));
