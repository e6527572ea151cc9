/** The components of the app for Node. Class names of styles are those of the page, as both follow from the styles. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { readPlan } from './checkedPlan.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PLAN = path.join(ROOT, 'data/sagamihara-2025/plan.json');
/** Inside `node_modules`, so that the libraries are found from there. */
const OUTPUT = path.join(ROOT, 'node_modules/.renderer-');

type Renderer = typeof import('./renderPages.tsx');

let known: Promise<Renderer> | undefined;

/** Builds them once. */
export function renderer(): Promise<Renderer> {
  known ??= load();
  return known;
}

/** The plan that comes with the app. */
export function builtInPlan(): ReturnType<typeof readPlan> {
  return readPlan(PLAN);
}

async function load(): Promise<Renderer> {
  const outDir = await mkdtemp(OUTPUT);
  // Not before: the components import parts of it as they need them.
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [react()],
    build: { ssr: 'build/renderPages.tsx', outDir, emptyOutDir: true, copyPublicDir: false },
  });
  return import(pathToFileURL(path.join(outDir, 'renderPages.js')).href);
}
