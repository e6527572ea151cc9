/**
 * `npm run bench [-- real large huge --runs=5]`: how fast and how large the built app is, against a bare
 * page that draws the same elements with Cytoscape alone. Medians over runs in fresh contexts of one browser.
 */
import { readFile } from 'node:fs/promises';
import { type Browser, chromium } from '@playwright/test';
import { graphOf } from '../../src/plan/graph.ts';
import { parsePlanText } from '../../src/plan/parse.ts';
import { ensureJapaneseFont, findBrowser } from '../e2e/browser.mjs';
import { bareElements } from './bareElements.ts';
import { generatePlan } from './generatePlan.ts';
import { type Visit, visit } from './measure.ts';
import { serve } from './serve.ts';
import { SEED, SIZES } from './sizes.ts';
import { table } from './table.ts';

const REAL = new URL('../../data/sagamihara-2025/plan.json', import.meta.url);

type Trial = { readonly title: string; readonly app: string; readonly bare: string };

export async function bench(asked: readonly string[]): Promise<void> {
  const runs = Number(asked.find((word) => word.startsWith('--runs='))?.slice(7) ?? 5);
  const names = asked.filter((word) => !word.startsWith('--'));
  const wanted = names.length === 0 ? ['real', 'large', 'huge'] : names;
  const made = new Map<string, string>();
  const trials: Trial[] = [];
  for (const name of wanted) trials.push(await trialOf(name, made));
  const served = await serve(made);
  const browser = await launched();
  try {
    for (const { title, app, bare } of trials) {
      const visits: { app: Visit[]; bare: Visit[] } = { app: [], bare: [] };
      // Alternating, so that load on the machine affects both.
      for (let run = 0; run < runs; run += 1) {
        visits.bare.push(await visit(browser, served, bare));
        visits.app.push(await visit(browser, served, app));
      }
      console.log(table(title, visits.app, visits.bare));
    }
  } finally {
    await browser.close();
    served.close();
  }
}

/** Stores the generated files that both pages load in `made`. */
async function trialOf(name: string, made: Map<string, string>): Promise<Trial> {
  const size = Object.entries(SIZES).find(([known]) => known === name)?.[1];
  if (size === undefined && name !== 'real')
    throw new Error(`No plan ${name}: real, ${Object.keys(SIZES).join(', ')}`);
  const text = size === undefined ? await readFile(REAL, 'utf8') : JSON.stringify(generatePlan(size, SEED));
  const result = parsePlanText(text);
  if (!result.ok) throw new Error(`The plan ${name} is not valid`);
  const graph = graphOf(result.plan);
  made.set(`/elements/${name}.json`, JSON.stringify(bareElements(graph)));
  made.set(`/plans/${name}.json`, text);
  return {
    title: `${name}: ${graph.nodes.size} nodes, ${graph.listings.length} listings`,
    app: size === undefined ? '/' : `/?plan=plans/${name}.json`,
    bare: `/bare.html?elements=elements/${name}.json`,
  };
}

async function launched(): Promise<Browser> {
  ensureJapaneseFont();
  return await chromium.launch({
    executablePath: findBrowser(),
    args: [
      // Chromium's sandbox does not work for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
    ],
  });
}
