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
import { counted, label, quoted } from './names.ts';

export const toVision: Sentences['toVision'] = (graph, path, numbersBeside = false): Sentence => {
  const whole = wholeOf(graph);
  if (path.kind === 'vision') return ofVision(whole);
  return path.kind === 'hierarchy'
    ? ofHierarchy(whole, path.node, path.above)
    : ofListings(whole, path.node, path.routes, numbersBeside);
};

function ofVision(whole: PlanGraph): Sentence {
  const { strategies, priorityProjects } = whole;
  const projects = `ビジョン（計画）には、${counted(priorityProjects.length)}の重点プロジェクトが位置付けられています。`;
  return sentenceOf(
    quoted(whole, VISION_ID),
    `は目指す産業像で、${counted(strategies.length)}の戦略がここにつながります。`,
    priorityProjects.length === 0 ? '' : projects,
  );
}

function ofHierarchy(whole: PlanGraph, id: NodeId, above: readonly NodeId[]): Sentence {
  const vision = label(whole, VISION_ID);
  const [next, beyond] = above.filter((node) => node !== VISION_ID);
  if (next === undefined)
    return nodeOf(whole, id).kind === 'strategy'
      ? sentenceOf(label(whole, id), 'は、', vision, 'につながります。')
      : sentenceOf(quoted(whole, id), 'は、ビジョン（計画）に位置付けられた重点プロジェクトです。');
  const parent = [beyond === undefined ? [] : [label(whole, beyond), 'の'], label(whole, next)];
  return sentenceOf(label(whole, id), 'は、', parent, 'に属し、', vision, 'につながります。');
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
  const leads = [label(whole, VISION_ID), 'につながります。'];
  const [only, ...more] = routes;
  if (only === undefined) return sentenceOf(name, 'の掲載は表示していません。');
  if (all === 1) return sentenceOf(name, 'は、', place(whole, only), 'だけに掲載され、', leads);

  const first = routes.find((route) => route.mark === 'first');
  const again = routes.filter((route) => route !== first);
  const hidden = notShown(all - routes.length, first === undefined);
  if (first !== undefined && again.length === 0)
    return sentenceOf(name, 'は、', place(whole, first), 'が初出で、', leads, hidden);
  if (first === undefined && more.length === 0)
    return sentenceOf(name, 'は、', place(whole, only), 'に再掲され、', leads, hidden);
  return sentenceOf(
    name,
    'は、',
    first === undefined ? [] : [place(whole, first), 'が初出です。ほかに'],
    relistings(again, numbersBeside),
    'に再掲され、',
    throughStrategies(whole, routes),
    leads,
    hidden,
  );
}

/** 戦略1「…」の施策の方向性1.1「…」にある基本施策1.1.2「…」 */
function place(whole: PlanGraph, { policy, direction, strategy }: ListingRoute): Part {
  return [label(whole, strategy), 'の', label(whole, direction), 'にある', label(whole, policy)];
}

const number = ({ policy }: ListingRoute): Part => ({ node: policy, text: policy });
const strategyNumber = (id: StrategyId): Part => ({ node: id, text: `戦略${id}` });

/** Up to four numbers in a row; more are grouped by strategy. */
function relistings(routes: readonly ListingRoute[], numbersBeside: boolean): Part {
  const [only, ...more] = routes;
  if (only !== undefined && more.length === 0) return ['基本施策', number(only)];
  const policies = `${counted(routes.length)}の基本施策`;
  if (routes.length <= 4) return [policies, '（', enumerated(routes.map(number), '、', '、'), '）'];
  if (numbersBeside) return policies;
  const groups = [...routesByStrategy(routes)].map(([strategy, group]) => {
    const { some, more } = someOf(group);
    const others = more > 0 ? `ほか${counted(more)}` : '';
    const numbers = enumerated(some.map(number), '、', '、');
    return [strategyNumber(strategy), `で${counted(group.length)}：`, numbers, others];
  });
  return [policies, '（', enumerated(groups, '／', '／'), '）'];
}

function throughStrategies(whole: PlanGraph, routes: readonly ListingRoute[]): Part {
  const all = whole.strategies.length;
  const [only, ...more] = routesByStrategy(routes).keys();
  const count = more.length + 1;
  if (only === undefined || all === 1) return '';
  if (count === 1) return ['いずれも', strategyNumber(only), 'を通じて'];
  return `合わせて${count < all ? `${all}戦略のうち${count}戦略` : `全${all}戦略`}を通じて`;
}

function notShown(hidden: number, firstIsHidden: boolean): string {
  if (hidden === 0) return '';
  if (!firstIsHidden) return `ほかの${counted(hidden)}の掲載は表示していません。`;
  return hidden === 1
    ? '初出は表示していません。'
    : `初出と、ほかの${counted(hidden - 1)}の再掲は表示していません。`;
}
