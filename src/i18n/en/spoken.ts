import type { OutlineItem } from '../../explore/outline.ts';
import type { WalkPlace } from '../../explore/walk.ts';
import { listingsOfInitiative, listingsOfPolicy, nodeOf, type PlanGraph, wholeOf } from '../../plan/graph.ts';
import { groupBy } from '../../plan/groupBy.ts';
import { initiativeMeasures } from '../../plan/measures.ts';
import type { InitiativeId } from '../../plan/schema.ts';
import { type Part, sentenceOf } from '../phrasing.ts';
import type { Sentence, Sentences } from '../sentence.ts';
import { allOf, capitalised, counted, KIND, label, quoted } from './names.ts';

/** Short, as it is heard at every step: what it is, where it stands, and what is below. */
export const spoken: Sentences['spoken'] = (graph, place): Sentence => {
  const whole = wholeOf(graph);
  const { item } = place;
  const node = nodeOf(graph, item.node);
  const name = label(whole, node.id);
  switch (node.kind) {
    case 'vision':
      return sentenceOf('Vision ', quoted(whole, node.id), '.', below(graph, place));
    case 'strategy':
    case 'priorityProject':
      return capitalised(sentenceOf(name, `, ${position(place)}.`, below(graph, place)));
    case 'direction':
      return capitalised(
        sentenceOf(name, `, ${position(place)}`, under(whole, item), '.', below(graph, place)),
      );
    case 'policy': {
      const all = listingsOfPolicy(whole, node.id).length;
      const shown = listingsOfPolicy(graph, node.id).length;
      return capitalised(
        sentenceOf(name, `, ${position(place)}`, under(whole, item), '.', lists(shown, all)),
      );
    }
    case 'initiative':
      return sentenceOf(
        'Initiative ',
        name,
        item.listing === null
          ? ''
          : [`, ${position(place)}`, under(whole, item), mark(whole, place, node.id)],
        '.',
        listings(graph, whole, node.id),
      );
  }
};

function position({ position: at, of }: WalkPlace): string {
  return of === 1 ? 'the only one' : `${at} of ${of}`;
}

function under(whole: PlanGraph, { parent }: OutlineItem): Part {
  if (parent === null) return '';
  const { kind } = nodeOf(whole, parent.node);
  return kind === 'vision'
    ? ' under the vision'
    : [' under ', { node: parent.node, text: `${KIND[kind]} ${parent.node}` }];
}

function below(graph: PlanGraph, place: WalkPlace): string {
  const kinds = groupBy(place.below, (id) => nodeOf(graph, id).kind);
  const counts = [...kinds].map(([kind, ids]) => counted(ids.length, kind));
  return counts.length === 0 ? '' : ` ${counts.join(' and ')} below.`;
}

function lists(shown: number, all: number): string {
  if (shown === all) return ` It lists ${counted(all, 'initiative')}.`;
  if (shown === 0)
    return all === 1 ? ' Its initiative is not shown.' : ` None of its ${all} initiatives is shown.`;
  return ` ${shown} of its ${all} initiatives ${shown === 1 ? 'is' : 'are'} shown.`;
}

function mark(whole: PlanGraph, { item }: WalkPlace, id: InitiativeId): string {
  if (listingsOfInitiative(whole, id).length === 1) return ', listed only here';
  return item.listing?.mark === 'first' ? ', first listed here' : ', re-listed here';
}

function listings(graph: PlanGraph, whole: PlanGraph, id: InitiativeId): string {
  const { listingCount: all, reach } = initiativeMeasures(whole, id);
  const shown = listingsOfInitiative(graph, id).length;
  if (shown === 0) return all === 1 ? ' Its listing is not shown.' : ` None of its ${all} listings is shown.`;
  if (shown < all) return ` ${shown} of its ${all} listings ${shown === 1 ? 'is' : 'are'} shown.`;
  const strategies = whole.strategies.length;
  if (all === 1 || strategies === 1) return all === 1 ? '' : ` ${all} listings.`;
  if (reach === 1) return ` ${all} listings, ${all === 2 ? 'both' : 'all'} in one strategy.`;
  return ` ${all} listings, across ${reach === strategies ? allOf(reach, 'strategy') : counted(reach, 'strategy')}.`;
}
