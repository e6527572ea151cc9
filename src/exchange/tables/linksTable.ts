/** One row per link of a priority project to a basic policy or an initiative, with its basis: stated or inferred. */
import { linkText } from '../../i18n/linkText.ts';
import { translationFor } from '../../i18n/translation.ts';
import { nodeOf } from '../../plan/graph.ts';
import type { ProjectLink } from '../../plan/linksOf.ts';
import type { ExportContent } from '../exportContent.ts';
import { nodeColumns, type Table, tableOf } from '../table.ts';

/** Null where there is no link: links are part of a file only where the user shows them. */
export function linksTable({ whole, shown }: ExportContent): Table | null {
  const { links } = shown.graph;
  if (links.length === 0) return null;
  const [ja, en] = [translationFor('ja', whole.plan).t, translationFor('en', whole.plan).t];
  return tableOf(links, [
    ...nodeColumns<ProjectLink>('project', ({ project }) => nodeOf(whole, project)),
    ...nodeColumns<ProjectLink>('linked', ({ node }) => nodeOf(whole, node)),
    ['shared_words', ({ words }) => words],
    ['basis_ja', (link) => linkText(link, ja)],
    ['basis_en', (link) => linkText(link, en)],
  ]);
}
