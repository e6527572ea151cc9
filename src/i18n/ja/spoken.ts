import type { OutlineItem } from '../../explore/outline.ts';
import type { WalkPlace } from '../../explore/walk.ts';
import { listingsOfInitiative, listingsOfPolicy, nodeOf, type PlanGraph, wholeOf } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { initiativeMeasures } from '../../plan/measures.ts';
import type { InitiativeId } from '../../plan/schema.ts';
import { type Part, sentenceOf } from '../phrasing.ts';
import type { Sentence, Sentences } from '../sentence.ts';
import { counted, label, NUMBERED } from './names.ts';

/** Short, as it is heard at every step: what it is, where it stands, and what is below. */
export const spoken: Sentences['spoken'] = (graph, place): Sentence => {
  const whole = wholeOf(graph);
  const { item } = place;
  const node = nodeOf(graph, item.node);
  const name = label(whole, node.id);
  switch (node.kind) {
    case 'vision':
      return sentenceOf(name, '。', below(graph, place));
    case 'strategy':
      return sentenceOf(name, '。', position(place), '。', below(graph, place));
    case 'priorityProject':
      return sentenceOf(
        name,
        '。',
        position(place),
        '。ビジョン（計画）に位置付けられた重点プロジェクトです。',
      );
    case 'direction':
      return sentenceOf(name, '。', under(whole, place), '。', below(graph, place));
    case 'policy': {
      const all = listingsOfPolicy(whole, node.id).length;
      const shown = listingsOfPolicy(graph, node.id).length;
      return sentenceOf(name, '。', under(whole, place), '。', lists(shown, all));
    }
    case 'initiative':
      return sentenceOf(
        '取組',
        name,
        '。',
        item.listing === null ? '' : [under(whole, place), mark(whole, item, node.id)],
        listings(graph, whole, node.id),
      );
  }
};

function position({ position: at, of }: WalkPlace): string {
  return of === 1 ? '1つだけ' : `${counted(of)}のうち${at}番目`;
}

function under(whole: PlanGraph, place: WalkPlace): Part {
  const { parent } = place.item;
  if (parent === null) return position(place);
  const { kind } = nodeOf(whole, parent.node);
  const text =
    kind === 'vision' || kind === 'initiative' ? NUMBERED.vision : `${NUMBERED[kind]}${parent.node}`;
  return [{ node: parent.node, text }, place.of === 1 ? 'にこれ1つだけ' : ['の', position(place)]];
}

function below(graph: PlanGraph, place: WalkPlace): string {
  const kinds = groupBy(place.below, (id) => nodeOf(graph, id).kind);
  const counts = [...kinds].flatMap(([kind, ids]) =>
    kind === 'initiative' ? [] : [`${counted(ids.length)}の${NUMBERED[kind]}`],
  );
  return counts.length === 0 ? '' : `下に${counts.join('と')}があります。`;
}

function lists(shown: number, all: number): string {
  if (shown === all) return `${counted(all)}の取組が掲載されています。`;
  if (shown === 0) return '掲載されている取組は表示していません。';
  return `${counted(all)}の取組のうち${counted(shown)}を表示しています。`;
}

function mark(whole: PlanGraph, { listing }: OutlineItem, id: InitiativeId): string {
  if (listingsOfInitiative(whole, id).length === 1) return '。掲載はここだけです。';
  return listing?.mark === 'first' ? '、初出。' : '、再掲。';
}

function listings(graph: PlanGraph, whole: PlanGraph, id: InitiativeId): string {
  const { listingCount: all, reach } = initiativeMeasures(whole, id);
  const shown = listingsOfInitiative(graph, id).length;
  if (shown === 0) return '掲載は表示していません。';
  if (shown < all) return `${counted(all)}の掲載のうち${counted(shown)}を表示しています。`;
  if (all === 1) return '';
  const strategies = whole.strategies.length;
  if (strategies === 1) return `掲載は全部で${counted(all)}です。`;
  if (reach === 1) return `掲載は全部で${counted(all)}、いずれも同じ戦略の中です。`;
  return `掲載は全部で${counted(all)}、${reach === strategies ? `全${strategies}戦略` : `${counted(reach)}の戦略`}にまたがります。`;
}
