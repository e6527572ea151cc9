/** The export formats: each with the tasks that generate its files. */
import type { FieldName } from '../i18n/fileWords.ts';
import type { Plan } from '../plan/plan.ts';
import { toPlanFile } from '../plan/toPlanFile.ts';
import { csvLines } from './csv.ts';
import type { ExportContent } from './exportContent.ts';
import type { ExportTask } from './exportTask.ts';
import { fileName, planName } from './fileName.ts';
import { gexf } from './graph/gexf.ts';
import { graphml } from './graph/graphml.ts';
import { partCount } from './graph/graphParts.ts';
import { jsonGraph } from './graph/jsonGraph.ts';
import { jsonLd } from './graph/jsonLd.ts';
import { type Note, notesOf, type Rule } from './notes.ts';
import { planCsv } from './sheet/planCsv.ts';
import { planWorkbook } from './sheet/planWorkbook.ts';
import type { Row, Table } from './table.ts';
import { initiativesTable } from './tables/initiativesTable.ts';
import { linksTable } from './tables/linksTable.ts';
import { listingsTable } from './tables/listingsTable.ts';
import { NOTE_HEADERS, noteRows } from './tables/notesTable.ts';
import { overlapTable } from './tables/overlapTable.ts';
import { policiesTable } from './tables/policiesTable.ts';
import { WORKBOOK_TYPE, workbookTask } from './xlsx/workbook.ts';

type Entry = {
  /** The tasks of the format; the names of their files begin with `name`. */
  readonly tasks: (content: ExportContent, name: string) => readonly ExportTask[];
  /** Whether the files contain positions; for other formats the caller need not compute a layout. */
  readonly hasPositions?: true;
};

const ENTRIES = {
  csv: { tasks: csvTasks },
  xlsx: { tasks: (content, name) => [workbookTask(content, `${name}.xlsx`)] },
  graphml: {
    hasPositions: true,
    tasks: oneFile('graphml', 'application/graphml+xml', partCount, ['signs', 'coordinates'], graphml),
  },
  gexf: {
    hasPositions: true,
    tasks: oneFile('gexf', 'application/gexf+xml', partCount, ['signs', 'coordinates'], gexf),
  },
  jgf: {
    hasPositions: true,
    tasks: oneFile('jgf.json', 'application/vnd.jgf+json', partCount, ['coordinatesDown'], jsonGraph),
  },
  jsonld: { tasks: oneFile('jsonld', 'application/ld+json', conceptCount, [], jsonLd) },
  // Always the whole plan: what is opened again has no place for filters.
  plan: { tasks: ({ whole }) => [planTask(whole.plan)] },
  planXlsx: { tasks: ({ whole }) => [planWorkbookTask(whole.plan)] },
  planCsv: { tasks: ({ whole }) => [planCsvTask(whole.plan)] },
} as const satisfies Readonly<Record<string, Entry>>;

export type Format = keyof typeof ENTRIES;
export const FORMATS = Object.keys(ENTRIES).filter(isFormat);

export function isFormat(text: string): text is Format {
  return Object.hasOwn(ENTRIES, text);
}

export function hasPositions(format: Format): boolean {
  return 'hasPositions' in ENTRIES[format];
}

export function exportTasksFor(format: Format, content: ExportContent): readonly ExportTask[] {
  return ENTRIES[format].tasks(content, fileName(content));
}

/** The task of a format of one file. `steps`: the approximate number of steps of `generate`. */
function oneFile(
  extension: string,
  mediaType: string,
  steps: (content: ExportContent) => number,
  rules: readonly Rule[],
  generate: (content: ExportContent, notes: readonly Note[]) => ReturnType<ExportTask['run']>,
): Entry['tasks'] {
  return (content, name) => {
    const run = () => generate(content, notesOf(content, rules));
    return [{ name: `${name}.${extension}`, mediaType, steps: steps(content), run }];
  };
}

function conceptCount({ shown: { graph } }: ExportContent): number {
  return graph.nodes.size + graph.listings.length;
}

function csvTasks(content: ExportContent, name: string): readonly ExportTask[] {
  const links = linksTable(content);
  const tables: readonly (readonly [string, Table])[] = [
    ['listings', listingsTable(content)],
    ['initiatives', initiativesTable(content)],
    ['policies', policiesTable(content)],
    ['overlap', overlapTable(content)],
    ...(links === null ? [] : [['projects', links] as const]),
  ];
  const fields = new Set<FieldName>(tables.flatMap(([, table]) => table.fields));
  const notes = noteRows(content.whole.plan, notesOf(content, ['apostrophe', 'signs']), [...fields]);
  return [
    ...tables.map(([part, { fields: headers, count, rows }]) =>
      csvTask(`${name}-${part}.csv`, headers, count, rows),
    ),
    csvTask(`${name}-notes.csv`, NOTE_HEADERS, notes.length, () => notes),
  ];
}

function csvTask(
  name: string,
  headers: readonly string[],
  steps: number,
  rows: () => Iterable<Row>,
): ExportTask {
  return { name, mediaType: 'text/csv', steps, run: () => csvLines(headers, rows()) };
}

function planTask(plan: Plan): ExportTask {
  return {
    name: `${planName(plan)}.plan.json`,
    mediaType: 'application/json',
    steps: 1,
    *run() {
      yield `${JSON.stringify(toPlanFile(plan), null, 2)}\n`;
      return undefined;
    },
  };
}

function planCsvTask(plan: Plan): ExportTask {
  return {
    name: `${planName(plan)}.plan.csv`,
    mediaType: 'text/csv',
    steps: 1,
    *run() {
      yield planCsv(toPlanFile(plan));
      return undefined;
    },
  };
}

function planWorkbookTask(plan: Plan): ExportTask {
  return {
    name: `${planName(plan)}.plan.xlsx`,
    mediaType: WORKBOOK_TYPE,
    steps: 1,
    *run() {
      yield '';
      return () => planWorkbook(toPlanFile(plan));
    },
  };
}
