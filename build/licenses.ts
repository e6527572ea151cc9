/**
 * Makes the licence notices of all that is shipped. Vite collects those of the packages that it bundles; this adds
 * the app's own, and what the packages hold of others without a licence file of its own.
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
      // After Vite's own.
      order: 'post',
      async handler(_, bundle) {
        const file = bundle[LICENSES_FILE];
        if (file?.type !== 'asset') throw new Error('The build has collected no licences');
        const [own, further] = await Promise.all([readFile(OWN, 'utf8'), readFile(FURTHER, 'utf8')]);
        file.source = ['# Vision Explorer', own.trim(), String(file.source).trim(), further].join('\n\n');
      },
    },
  };
}
