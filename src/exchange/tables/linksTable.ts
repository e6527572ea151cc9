/** Each tie between a priority project and a basic policy or an initiative as a row, with whose reading it is. */
import { linkText } from '../../i18n/linkText.ts';
import { wordsIn } from '../../i18n/words.ts';
import { nodeOf } from '../../plan/graph.ts';
import type { Content } from '../content.ts';
import { type Table, tableOf } from '../table.ts';

/** Null where there is none: they are no part of a file unless they are asked for. */
export function linksTable({ whole, shown }: Content): Table | null {
  const { links } = shown.graph;
  if (links.length === 0) return null;
  const [ja, en] = [wordsIn('ja').t, wordsIn('en').t];
  return tableOf(links, [
    ['project_id', ({ project }) => project],
    ['project_name_ja', ({ project }) => nodeOf(whole, project).name.ja],
    ['project_name_en', ({ project }) => nodeOf(whole, project).name.en],
    ['linked_id', ({ node }) => node],
    ['linked_name_ja', ({ node }) => nodeOf(whole, node).name.ja],
    ['linked_name_en', ({ node }) => nodeOf(whole, node).name.en],
    ['shared_words', ({ words }) => words],
    ['basis_ja', (link) => linkText(link, ja)],
    ['basis_en', (link) => linkText(link, en)],
  ]);
}
