/**
 * Adds the page as it is at first to the HTML, one template per language: all but the picture, rendered by the
 * components of the app from the built-in plan. `src/app/firstSight` shows it while the libraries load.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type HtmlTagDescriptor, type Plugin } from 'vite';
import { TEMPLATE_ATTRIBUTE } from '../src/app/firstSight/template.ts';
import { pictureMessages } from '../src/i18n/firstWords.ts';
import { LANGUAGES, MESSAGE_LOADERS } from '../src/i18n/languages.ts';
import { readPlan } from './checkedPlan.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PLAN = path.join(ROOT, 'data/sagamihara-2025/plan.json');
/** Inside `node_modules`, so that the libraries are found from there. */
const OUTPUT = path.join(ROOT, 'node_modules/.prerendered-');

export function prerenderedPage(): Plugin {
  return {
    name: 'prerendered-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async () => {
        const plan = await readPlan(PLAN);
        const { renderPage, done } = await renderer();
        const templates: HtmlTagDescriptor[] = [];
        for (const language of LANGUAGES) {
          const messages = pictureMessages(await MESSAGE_LOADERS[language].first());
          templates.push({
            tag: 'template',
            attrs: { [TEMPLATE_ATTRIBUTE]: language, 'data-messages': JSON.stringify(messages) },
            children: await renderPage(plan, language),
            injectTo: 'body',
          });
        }
        await done();
        return templates;
      },
    },
  };
}

/** Builds the components for Node; class names of styles are those of the page, as both follow from the styles. */
async function renderer(): Promise<
  typeof import('./renderPage.tsx') & { readonly done: () => Promise<void> }
> {
  const outDir = await mkdtemp(OUTPUT);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [react()],
    build: { ssr: 'build/renderPage.tsx', outDir, emptyOutDir: true, copyPublicDir: false },
  });
  const page = await import(pathToFileURL(path.join(outDir, 'renderPage.js')).href);
  return { ...page, done: () => rm(outDir, { recursive: true }) };
}
