/**
 * Makes the app one HTML file that opens by double click, without a host and without the network. Another plugin
 * puts code and styles into the page; this one does what they then need: a place for the plan, workers that are
 * part of the code, the icon, and a content policy that allows this very code and no request at all.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { embeddedDataBlock } from '../src/exchange/embedData.ts';
import { LICENSES_FILE, LICENSES_ID } from '../src/views/about/readLicenses.ts';
import { readPlan } from './checkedPlan.ts';
import { CYTOSCAPE_STYLESHEET, type Policy, policyText } from './contentPolicy.ts';

/** Its name in `dist-single/`, and beside the hosted app, which hands out copies of it. */
export const SINGLE_FILE = 'vision-explorer.html';

const PLAN = '/sagamihara-2025/plan.json?checked';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HOSTED = path.resolve(ROOT, process.env.VISION_DIST ?? 'dist');

/** What goes into the code: to stand before the plugins that read plans and workers. */
export function singleFileCode(): Plugin {
  return {
    name: 'single-file-code',
    enforce: 'pre',
    load: (id) =>
      // The page carries the plan as data, so that a copy can carry another one.
      id.endsWith(PLAN)
        ? {
            code: `import { embeddedData } from '/src/store/embeddedData.ts'; export default embeddedData().plan;`,
          }
        : null,
    transform: (code, id) => (id.includes('/src/') ? withInlineWorkers(code) : null),
    transformIndexHtml: { order: 'pre', handler: ownPage },
  };
}

/** What goes around the code: to stand after the plugin that puts it into the page. */
export function singleFilePage(): Plugin {
  return {
    name: 'single-file-page',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no page');
        const licenses = bundle[LICENSES_FILE];
        if (licenses?.type !== 'asset') throw new Error('The build has no licences');
        delete bundle[LICENSES_FILE];
        const others = Object.keys(bundle).filter((name) => name !== 'index.html');
        if (others.length > 0) throw new Error(`Not part of the one file: ${others.join(', ')}`);
        const plan = await readPlan(path.join(ROOT, 'data', PLAN.replace(/\?.*/, '')));
        page.source = withHead(String(page.source), [
          embeddedDataBlock({ plan, tour: null, start: '' }),
          licensesBlock(String(licenses.source)),
        ]);
        page.fileName = SINGLE_FILE;
      },
    },
    async writeBundle({ dir = '' }) {
      const hosted = await stat(HOSTED).catch(() => null);
      if (hosted?.isDirectory() === true)
        await copyFile(path.join(dir, SINGLE_FILE), path.join(HOSTED, SINGLE_FILE));
    },
  };
}

const CHARSET = '<meta charset="utf-8" />';

const WORKER =
  /new Worker\(\s*new URL\(\s*'(\.\/[\w.]+)',\s*import\.meta\.url\s*\),\s*\{\s*type: 'module'\s*\}\s*,?\s*\)/g;

/** A worker of a file of its own becomes one of a part of the code. */
function withInlineWorkers(code: string): string | null {
  const imports: string[] = [];
  const inlined = code.replace(WORKER, (_, file: string) => {
    const name = `InlineWorker${imports.length}`;
    imports.push(`import ${name} from '${file}?worker&inline';`);
    return `new ${name}()`;
  });
  return imports.length === 0 ? null : `${imports.join('\n')}\n${inlined}`;
}

/** Another entry, the icon as data, and nothing that only a host can give. */
function ownPage(html: string): string {
  const icon = encodeURIComponent(readFileSync(path.join(ROOT, 'public/icons/icon.svg'), 'utf8'));
  return replaced(html, '/src/main.ts', '/src/singleFile.ts')
    .replace('/icons/icon.svg', `data:image/svg+xml,${icon}`)
    .replaceAll(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '');
}

function withHead(html: string, blocks: readonly string[]): string {
  const page = replaced(html, '<style', `<style id="${CYTOSCAPE_STYLESHEET}"`);
  const policy: Policy = {
    'default-src': "'none'",
    'script-src': hashes(page, /<script type="module"[^>]*>([\s\S]*?)<\/script>/g),
    'style-src': hashes(page, /<style[^>]*>([\s\S]*?)<\/style>/g),
    'img-src': 'data:',
    'worker-src': 'blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`;
  // After the charset, which is looked for in the first kilobyte only.
  return replaced(page, CHARSET, [CHARSET, meta, ...blocks].join('\n    '));
}

/** The text as it stands, which whoever opens the file in an editor can read, too. */
function licensesBlock(text: string): string {
  return `<template id="${LICENSES_ID}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</template>`;
}

/** The sources that allow the texts which the pattern finds, and no others. */
function hashes(page: string, pattern: RegExp): string {
  const found = [...page.matchAll(pattern)].map(([, text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64');
    return `'sha256-${hash}'`;
  });
  if (found.length !== 1) throw new Error(`The page has ${found.length} of ${pattern} instead of one`);
  return found.join(' ');
}

function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`The page has no ${part}`);
  // As a function: what is put in may hold signs that replacing has a use for.
  return text.replace(part, () => by);
}
