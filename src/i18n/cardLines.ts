/** The lines of a hover card: the name in each language, the counts, and the mark of the hovered listing. */
import type { HoverCardContent } from '../explore/hoverCard.ts';
import type { PlanGraph } from '../plan/graph.ts';
import type { Mark } from '../plan/plan.ts';
import { languageIn, textIn } from '../plan/text.ts';
import { otherNameLanguages } from './otherNames.ts';
import type { Translation } from './translation.ts';

export type CardLine =
  | { readonly kind: 'name' | 'otherName'; readonly text: string; readonly language: string }
  | { readonly kind: 'counts'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string; readonly mark: Mark };

/** `number`: the number of the node as the view shows it, or ''. Requires the lazy messages of the language. */
export function cardLines(
  graph: PlanGraph,
  card: HoverCardContent,
  number: string,
  { language, sentences }: Pick<Translation, 'language' | 'sentences'>,
): readonly CardLine[] {
  const { node, listings } = card;
  const [first] = listings;
  const name = textIn(node.name, language);
  const others = otherNameLanguages(node.name, language);
  return [
    {
      kind: 'name',
      text: number === '' ? name : `${number} ${name}`,
      language: languageIn(node.name, language),
    },
    ...others.map((other) => ({
      kind: 'otherName' as const,
      text: textIn(node.name, other),
      language: other,
    })),
    { kind: 'counts', text: sentences.card.counts(graph, node) },
    ...(first === undefined
      ? []
      : [{ kind: 'mark' as const, text: sentences.card.mark(graph, card), mark: first.mark }]),
  ];
}
