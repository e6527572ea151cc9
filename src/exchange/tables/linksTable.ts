/** Each tie between a priority project and a basic policy or an initiative as a row, with whose reading it is. */
import { linkText } from '../../i18n/linkText.ts';
import { translationFor } from '../../i18n/translation.ts';
import { nodeOf } from '../../plan/graph.ts';
import type { ProjectLink } from '../../plan/linksOf.ts';
import type { ExportContent } from '../exportContent.ts';
import { nodeColumns, type Table, tableOf } from '../table.ts';

/** Null where there is none: they are no part of a file unless they are asked for. */
export function linksTable({ whole, shown }: ExportContent): Table | null {
  const { links } = shown.graph;
  if (links.length === 0) return null;
  const [ja, en] = [translationFor('ja').t, translationFor('en').t];
  return tableOf(links, [
    ...nodeColumns<ProjectLink>('project', ({ project }) => nodeOf(whole, project)),
    ...nodeColumns<ProjectLink>('linked', ({ node }) => nodeOf(whole, node)),
    ['shared_words', ({ words }) => words],
    ['basis_ja', (link) => linkText(link, ja)],
    ['basis_en', (link) => linkText(link, en)],
  ]);
}
