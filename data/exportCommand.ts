/**
 * `npm run export -- --format csv --out DIR`: exports a plan file without a browser, with the code of the app.
 * Filters are given as URL parameters of the app; positions are those of the reuse map.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ExportContent } from '../src/exchange/exportContent.ts';
import { exportFiles } from '../src/exchange/exportFiles.ts';
import { FORMATS, type Format, hasPositions, isFormat } from '../src/exchange/formats.ts';
import { filterPlan } from '../src/explore/filter.ts';
import { isLanguage } from '../src/i18n/languages.ts';
import { reuseMap } from '../src/map/geometry/reuseMap.ts';
import { graphOf, type PlanGraph } from '../src/plan/graph.ts';
import { parsePlanText } from '../src/plan/parse.ts';
import { pathText } from '../src/plan/problem.ts';
import { isoDate } from '../src/publish/isoDate.ts';
import { fromSearchParams } from '../src/store/searchParams.ts';
import { Refused } from './refused.ts';

const BUILT_IN = fileURLToPath(new URL('sagamihara-2025/plan.json', import.meta.url));

const USAGE = `npm run export -- --format ${FORMATS.join('|')} --out DIR
  [--plan FILE] [--filter 'hide=2&count=2-'] [--lang ja|en] [--date YYYY-MM-DD]
--format may stand several times; "all" is every format. --filter: as in the app's address. --lang: of heads.`;

/** Writes the files and returns their paths. `today`: the default date. Throws {@link Refused} for invalid arguments. */
export async function exportPlan(args: readonly string[], today: Date): Promise<readonly string[]> {
  const options = parseOptions(args);
  const graph = await graphFrom(options.plan ?? BUILT_IN);
  const formats = formatsOf(options.format);
  const positions = formats.some(hasPositions) ? reuseMap(graph).nodes : new Map();
  const files = await exportFiles(formats, { ...contentOf(graph, options, today), positions });
  const folder = options.out;
  if (folder === undefined) throw new Refused(`--out is missing\n${USAGE}`);
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const { name, parts } of files) {
    const file = path.join(folder, name);
    await writeFile(file, parts);
    paths.push(file);
  }
  return paths;
}

type Options = {
  readonly format: readonly string[];
  readonly out?: string | undefined;
  readonly plan?: string | undefined;
  readonly filter?: string | undefined;
  readonly lang?: string | undefined;
  readonly date?: string | undefined;
};

function parseOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', multiple: true, default: [] },
        out: text,
        plan: text,
        filter: text,
        lang: text,
        date: text,
      },
    });
    return values;
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function formatsOf(names: readonly string[]): readonly Format[] {
  if (names.includes('all')) return FORMATS;
  const unknown = names.filter((text) => !isFormat(text));
  if (unknown.length > 0 || names.length === 0)
    throw new Refused(
      `--format is ${names.length === 0 ? 'missing' : `not ${unknown.join(', ')}`}\n${USAGE}`,
    );
  return FORMATS.filter((format) => names.includes(format));
}

async function graphFrom(file: string): Promise<PlanGraph> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Refused(`${file} cannot be read`);
  }
  const result = parsePlanText(text);
  if (result.ok) return graphOf(result.plan);
  const problems = result.problems.map(({ where, code }) => `  ${pathText(where)}: ${code}`);
  throw new Refused([`${file} is not a valid plan:`, ...problems].join('\n'));
}

function contentOf(
  graph: PlanGraph,
  { filter = '', lang = 'ja', date }: Options,
  today: Date,
): Omit<ExportContent, 'positions'> {
  if (!isLanguage(lang)) throw new Refused(`--lang is not ${lang}\n${USAGE}`);
  const { viewState, unknownParams } = fromSearchParams(new URLSearchParams(filter), graph);
  if (unknownParams.length > 0)
    throw new Refused(
      `--filter: not in this plan: ${unknownParams.map(({ parameter, value }) => `${parameter}=${value}`).join(', ')}`,
    );
  return {
    whole: graph,
    shown: filterPlan(graph, viewState.filter, viewState.focus),
    date: date === undefined ? isoDate(today) : checkedDay(date),
    language: lang,
  };
}

function checkedDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(day.getTime()) ||
    day.toISOString().slice(0, 10) !== text
  )
    throw new Refused(`--date is not ${text}\n${USAGE}`);
  return text;
}
