/** Every format that there is, and the files that each one makes. */
import type { FieldName } from '../i18n/fileWords.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Content } from './content.ts';
import { csvLines } from './csv.ts';
import type { Draft } from './draft.ts';
import { fileName } from './fileName.ts';
import type { Format } from './formatNames.ts';
import { gexf } from './graph/gexf.ts';
import { graphml } from './graph/graphml.ts';
import { partCount } from './graph/graphParts.ts';
import { jsonGraph } from './graph/jsonGraph.ts';
import { jsonLd } from './graph/jsonLd.ts';
import { notesOf } from './notes.ts';
import type { Row, Table } from './table.ts';
import { initiativesTable } from './tables/initiativesTable.ts';
import { linksTable } from './tables/linksTable.ts';
import { listingsTable } from './tables/listingsTable.ts';
import { NOTE_HEADS, noteRows } from './tables/notesTable.ts';
import { overlapTable } from './tables/overlapTable.ts';
import { policiesTable } from './tables/policiesTable.ts';
import { workbookDraft } from './xlsx/workbook.ts';

/** The files of a format, to be made by `made`. `plan` is always the whole plan: the format knows no filters. */
export function draftsOf(format: Format, content: Content): readonly Draft[] {
  const name = fileName(content);
  switch (format) {
    case 'csv':
      return csvDrafts(content, name);
    case 'xlsx':
      return [workbookDraft(content, `${name}.xlsx`)];
    case 'graphml':
      return [
        {
          name: `${name}.graphml`,
          mediaType: 'application/graphml+xml',
          steps: partCount(content),
          make: () => graphml(content, notesOf(content, ['signs', 'coordinates'])),
        },
      ];
    case 'gexf':
      return [
        {
          name: `${name}.gexf`,
          mediaType: 'application/gexf+xml',
          steps: partCount(content),
          make: () => gexf(content, notesOf(content, ['signs', 'coordinates']), creator(content)),
        },
      ];
    case 'jgf':
      return [
        {
          name: `${name}.jgf.json`,
          mediaType: 'application/vnd.jgf+json',
          steps: partCount(content),
          make: () => jsonGraph(content, notesOf(content, ['coordinatesDown'])),
        },
      ];
    case 'jsonld': {
      const { nodes, listings } = content.shown.graph;
      return [
        {
          name: `${name}.jsonld`,
          mediaType: 'application/ld+json',
          steps: nodes.size + listings.length,
          make: () => jsonLd(content, notesOf(content, [])),
        },
      ];
    }
    case 'plan':
      return [planDraft(content, `${name}.plan.json`)];
  }
}

function csvDrafts(content: Content, name: string): readonly Draft[] {
  const links = linksTable(content);
  const tables: readonly (readonly [string, Table])[] = [
    ['listings', listingsTable(content)],
    ['initiatives', initiativesTable(content)],
    ['policies', policiesTable(content)],
    ['overlap', overlapTable(content)],
    ...(links === null ? [] : [['projects', links] as const]),
  ];
  const fields = new Set<FieldName>(tables.flatMap(([, table]) => table.fields));
  const notes = noteRows(notesOf(content, ['apostrophe', 'signs']), [...fields]);
  return [
    ...tables.map(([part, { fields: heads, count, rows }]) =>
      csvDraft(`${name}-${part}.csv`, heads, count, rows),
    ),
    csvDraft(`${name}-notes.csv`, NOTE_HEADS, notes.length, () => notes),
  ];
}

function csvDraft(name: string, heads: readonly string[], steps: number, rows: () => Iterable<Row>): Draft {
  return {
    name,
    mediaType: 'text/csv',
    steps,
    *make() {
      yield* csvLines(heads, rows());
      return undefined;
    },
  };
}

function planDraft({ whole }: Content, name: string): Draft {
  return {
    name,
    mediaType: 'application/json',
    steps: 1,
    *make() {
      yield `${JSON.stringify(whole.plan, null, 2)}\n`;
      return undefined;
    },
  };
}

function creator({ language }: Content): string {
  return wordsIn(language).t('app.name');
}
