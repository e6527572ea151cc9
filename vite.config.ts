import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { checkedPlan } from './build/checkedPlan.ts';
import { contentPolicy } from './build/contentPolicy.ts';
import { headLinks } from './build/headLinks.ts';
import { libraryOf } from './build/libraryOf.ts';

export default defineConfig({
  plugins: [react(), checkedPlan(), contentPolicy(), headLinks('/src/app/start.tsx')],
  // Relative addresses: the built app works under any sub-path of any host.
  base: './',
  build: {
    outDir: 'dist',
    // Nothing inline, neither script nor data: address, so that a strict content policy can hold.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The given libraries in files of their own: they change seldom, and their weight can be told from ours.
        codeSplitting: {
          groups: [{ debugName: 'libraries', name: libraryOf, test: /node_modules/ }],
        },
      },
    },
  },
  // In parts, as the page is: a worker loads the writer of workbooks only for a workbook.
  worker: { format: 'es' },
  test: {
    // Only what hangs is to fail by it: a busy machine may take its time.
    testTimeout: 120_000,
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
});
