import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** `library-react`: the file in which a package is delivered. */
function libraryOf(id: string): string | null {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
  if (name === undefined || id.endsWith('.css')) return null;
  if (['react', 'react-dom', 'scheduler', 'use-sync-external-store', 'zustand', 'i18next'].includes(name))
    return 'library-react';
  if (['cytoscape', 'react-cytoscapejs', 'prop-types'].includes(name)) return 'library-cytoscape';
  return `library-${name}`;
}

export default defineConfig({
  plugins: [react()],
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
  test: {
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
