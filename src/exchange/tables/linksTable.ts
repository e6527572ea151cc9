/** Each tie between a priority project and a basic policy or an initiative as a row, with whose reading it is. */
import { linkText } from '../../i18n/linkText.ts';
import { wordsIn } from '../../i18n/words.ts';
import { nodeOf } from '../../plan/graph.ts';
import type { ProjectLink } from '../../plan/linksOf.ts';
import type { Content } from '../content.ts';
import { nodeColumns, type Table, tableOf } from '../table.ts';

/** Null where there is none: they are no part of a file unless they are asked for. */
export function linksTable({ whole, shown }: Content): Table | null {
  const { links } = shown.graph;
  if (links.length === 0) return null;
  const [ja, en] = [wordsIn('ja').t, wordsIn('en').t];
  return tableOf(links, [
    ...nodeColumns<ProjectLink>('project', ({ project }) => nodeOf(whole, project)),
    ...nodeColumns<ProjectLink>('linked', ({ node }) => nodeOf(whole, node)),
    ['shared_words', ({ words }) => words],
    ['basis_ja', (link) => linkText(link, ja)],
    ['basis_en', (link) => linkText(link, en)],
  ]);
}
