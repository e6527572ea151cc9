/**
 * Generates the licence notices. Vite collects those of the bundled packages; this plugin adds the app's own licence
 * and those of third-party code inside packages that Vite does not find.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { LICENSES_FILE } from '../src/views/about/readLicenses.ts';

const OWN = new URL('../LICENSE', import.meta.url);
const FURTHER = new URL('./furtherLicenses.txt', import.meta.url);

export function licenses(): Plugin {
  return {
    name: 'licenses',
    config: () => ({ build: { license: { fileName: LICENSES_FILE } } }),
    generateBundle: {
      // Runs after Vite has collected its notices.
      order: 'post',
      async handler(_, bundle) {
        const file = bundle[LICENSES_FILE];
        if (file?.type !== 'asset') throw new Error('The build has no licence file');
        const [own, further] = await Promise.all([readFile(OWN, 'utf8'), readFile(FURTHER, 'utf8')]);
        const text = ['# Vision Explorer', own.trim(), String(file.source).trim(), further].join('\n\n');
        // Inside the one file browsers read every line break like that.
        file.source = text.replaceAll('\r\n', '\n');
      },
    },
  };
}
