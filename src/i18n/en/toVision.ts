import type { ListingRoute } from '../../explore/path.ts';
import {
  listingsOfInitiative,
  type NodeId,
  nodeOf,
  type PlanGraph,
  VISION_ID,
  wholeOf,
} from '../../plan/graph.ts';
import type { StrategyId } from '../../plan/schema.ts';
import { enumerated, type Part, routesByStrategy, sentenceOf, someOf } from '../phrasing.ts';
import type { Sentence, Sentences } from '../sentence.ts';
import { allOf, capitalised, counted, figure, label, listed, quoted } from './names.ts';

export const toVision: Sentences['toVision'] = (graph, path, numbersBeside = false): Sentence => {
  const whole = wholeOf(graph);
  if (path.kind === 'vision') return ofVision(whole);
  return path.kind === 'hierarchy'
    ? ofHierarchy(whole, path.node, path.above)
    : ofListings(whole, path.node, path.routes, numbersBeside);
};

function ofVision(whole: PlanGraph): Sentence {
  const { strategies, priorityProjects } = whole;
  const lead = strategies.length === 1 ? 'leads' : 'lead';
  return sentenceOf(
    quoted(whole, VISION_ID),
    ` is the vision: ${counted(strategies.length, 'strategy')} ${lead} to it.`,
    priorityProjects.length === 0
      ? ''
      : ` The plan also sets out ${counted(priorityProjects.length, 'priorityProject')}.`,
  );
}

function ofHierarchy(whole: PlanGraph, id: NodeId, above: readonly NodeId[]): Sentence {
  const vision = label(whole, VISION_ID);
  const [next, beyond] = above.filter((node) => node !== VISION_ID);
  if (next === undefined)
    return nodeOf(whole, id).kind === 'strategy'
      ? capitalised(sentenceOf(label(whole, id), ' leads to ', vision, '.'))
      : sentenceOf(quoted(whole, id), ' is a priority project set out in the plan.');
  const parent = [label(whole, next), beyond === undefined ? [] : [' of ', label(whole, beyond)]];
  return capitalised(
    sentenceOf(label(whole, id), ' belongs to ', parent, ', and through it leads to ', vision, '.'),
  );
}

function ofListings(
  whole: PlanGraph,
  id: NodeId,
  routes: readonly ListingRoute[],
  numbersBeside: boolean,
): Sentence {
  const node = nodeOf(whole, id);
  const all = node.kind === 'initiative' ? listingsOfInitiative(whole, node.id).length : 0;
  const name = quoted(whole, id);
  const vision = label(whole, VISION_ID);
  const [only, ...more] = routes;
  if (only === undefined) return sentenceOf('No listing of ', name, ' is shown.');
  if (all === 1)
    return sentenceOf(name, ' is listed once, under ', place(whole, only), ', and so leads to ', vision, '.');

  const first = routes.find((route) => route.mark === 'first');
  const again = routes.filter((route) => route !== first);
  const listings =
    first === undefined
      ? [' is re-listed under ', relistings(whole, again, numbersBeside)]
      : [
          [' is first listed under ', place(whole, first)],
          again.length > 0 ? [', and re-listed under ', otherRelistings(again, numbersBeside)] : [],
        ];
  return sentenceOf(
    name,
    listings,
    more.length === 0
      ? ['. So it leads to ', vision]
      : ['. Together, these listings lead to ', vision, throughStrategies(whole, routes)],
    '.',
    notShown(all - routes.length, first === undefined),
  );
}

function place(whole: PlanGraph, { policy, direction, strategy }: ListingRoute): Part {
  return [label(whole, policy), ' (', label(whole, direction), ', ', label(whole, strategy), ')'];
}

const number = ({ policy }: ListingRoute): Part => ({ node: policy, text: policy });
const strategyNumber = (id: StrategyId): Part => ({ node: id, text: `strategy ${id}` });

/** Where the first listing is hidden. */
function relistings(whole: PlanGraph, routes: readonly ListingRoute[], numbersBeside: boolean): Part {
  const [only, ...more] = routes;
  if (only !== undefined && more.length === 0) return place(whole, only);
  return [counted(routes.length, 'policy'), numbers(routes, numbersBeside)];
}

function otherRelistings(routes: readonly ListingRoute[], numbersBeside: boolean): Part {
  return [
    routes.length === 1 ? 'one other' : `${figure(routes.length)} others`,
    numbers(routes, numbersBeside),
  ];
}

/** Up to four numbers in a row; more are grouped by strategy. */
function numbers(routes: readonly ListingRoute[], numbersBeside: boolean): Part {
  if (routes.length <= 4) return [': ', listed(routes.map(number))];
  if (numbersBeside) return '';
  const groups = [...routesByStrategy(routes)].map(([strategy, group]) => {
    const { some, more } = someOf(group);
    const others = more > 0 ? ` and ${figure(more)} more` : '';
    return [
      `${figure(group.length)} in `,
      strategyNumber(strategy),
      [' (', enumerated(some.map(number), ', ', ', '), others, ')'],
    ];
  });
  return [': ', listed(groups)];
}

function throughStrategies(whole: PlanGraph, routes: readonly ListingRoute[]): Part {
  const all = whole.strategies.length;
  const [only, ...more] = routesByStrategy(routes).keys();
  const count = more.length + 1;
  if (only === undefined || all === 1) return '';
  if (count === 1) return [' through ', strategyNumber(only)];
  return ` through ${count < all ? `${count} of the ${all} strategies` : allOf(all, 'strategy')}`;
}

function notShown(hidden: number, firstIsHidden: boolean): string {
  const others = firstIsHidden ? hidden - 1 : hidden;
  const further = others === 1 ? 'one further listing' : `${figure(others)} further listings`;
  if (firstIsHidden)
    return others === 0
      ? ' Its first listing is not shown.'
      : ` Its first listing and ${further} are not shown.`;
  if (others === 0) return '';
  return others === 1 ? ' One further listing is not shown.' : ` ${others} further listings are not shown.`;
}
