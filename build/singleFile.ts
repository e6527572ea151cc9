/**
 * Builds the app as one HTML file that opens from disk without a network. `vite-plugin-singlefile` inlines code and
 * styles; these plugins add the embedded plan, inline workers, the icon, and a content security policy that allows
 * exactly the inlined code and no requests.
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

/** The name of the file in `dist-single/`, and of its copy beside the hosted app, which offers it for download. */
export const SINGLE_FILE = 'vision-explorer.html';

const PLAN = '/sagamihara-2025/plan.json?checked';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HOSTED = path.resolve(ROOT, process.env.VISION_DIST ?? 'dist');

/** Transforms the code. Must precede the plugins that load plans and workers. */
export function singleFileCode(): Plugin {
  return {
    name: 'single-file-code',
    enforce: 'pre',
    load: (id) =>
      // The page embeds the plan as data, so that exported copies can embed another one.
      id.endsWith(PLAN)
        ? {
            code: `import { embeddedData } from '/src/store/embeddedData.ts'; export default embeddedData().plan;`,
          }
        : null,
    transform: (code, id) => (id.includes('/src/') ? withInlineWorkers(code) : null),
    transformIndexHtml: { order: 'pre', handler: ownPage },
  };
}

/** Completes the page. Must follow the plugin that inlines the code. */
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
        if (others.length > 0) throw new Error(`Files outside the single file: ${others.join(', ')}`);
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

/** Replaces workers from files by inline workers. */
function withInlineWorkers(code: string): string | null {
  const imports: string[] = [];
  const inlined = code.replace(WORKER, (_, file: string) => {
    const name = `InlineWorker${imports.length}`;
    imports.push(`import ${name} from '${file}?worker&inline';`);
    return `new ${name}()`;
  });
  return imports.length === 0 ? null : `${imports.join('\n')}\n${inlined}`;
}

/** Sets the entry, the icon and what is seen before the code runs, and removes links that need a host. */
function ownPage(html: string): string {
  const loading = readFileSync(path.join(ROOT, 'public/loading.css'), 'utf8');
  const icon = encodeURIComponent(readFileSync(path.join(ROOT, 'public/icons/icon.svg'), 'utf8'));
  return replaced(html, '/src/main.ts', '/src/singleFile.ts')
    .replace('/icons/icon.svg', `data:image/svg+xml,${icon}`)
    .replace('<link rel="stylesheet" href="/loading.css" />', `<style>${loading}</style>`)
    .replaceAll(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '')
    .replaceAll(/\s*<p [^>]*class="plain"[^>]*>.*?<\/p>/g, '');
}

function withHead(html: string, blocks: readonly string[]): string {
  const page = replaced(html, '<style', `<style id="${CYTOSCAPE_STYLESHEET}"`);
  const policy: Policy = {
    'default-src': "'none'",
    'script-src': hashes(page, /<script type="module"[^>]*>([\s\S]*?)<\/script>/g, 1),
    'style-src': hashes(page, /<style[^>]*>([\s\S]*?)<\/style>/g, 2),
    'img-src': 'data:',
    'worker-src': 'blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`;
  // After the charset, which browsers look for in the first kilobyte only.
  return replaced(page, CHARSET, [CHARSET, meta, ...blocks].join('\n    '));
}

/** A block with the plain text of the licences, which is readable in the file too. */
function licensesBlock(text: string): string {
  return `<template id="${LICENSES_ID}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</template>`;
}

/** The CSP hashes of the texts that the pattern matches. Throws if there are not as many. */
function hashes(page: string, pattern: RegExp, many: number): string {
  const sources = [...page.matchAll(pattern)].map(([, text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64');
    return `'sha256-${hash}'`;
  });
  if (sources.length !== many)
    throw new Error(`The page has ${sources.length} of ${pattern} instead of ${many}`);
  return sources.join(' ');
}

function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`The page has no ${part}`);
  // A function, because `$` has a meaning in replacement strings.
  return text.replace(part, () => by);
}
