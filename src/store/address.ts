/** The address is the state: view state ⇄ query parameters, both ways pure. Only ids travel. */

import { deskOf, deskParameters } from '../explore/desk.ts';
import type { CountRange, Filter, Focus } from '../explore/filter.ts';
import { NO_FILTER } from '../explore/filter.ts';
import { isLarge } from '../explore/gather.ts';
import { asksForSomething } from '../explore/search.ts';
import {
  type Branches,
  type BranchId,
  type Connect,
  type Explore,
  opened,
  PICTURES,
  SHARED,
  START,
  VIEWS,
} from '../explore/state.ts';
import { isLanguage, type Language } from '../i18n/languages.ts';
import { NODE_KINDS, type NodeId, type PlanGraph } from '../plan/graph.ts';
import { hasSuggested } from '../plan/projectLinks.ts';
import type { DirectionId, StrategyId } from '../plan/schema.ts';

/** A parameter whose value, or part of it, the plan or the app does not know. */
export type Dropped = { readonly parameter: string; readonly value: string };

export type Address = {
  readonly explore: Explore;
  /** Null where the address names no language that there is. */
  readonly language: Language | null;
  readonly dropped: readonly Dropped[];
};

const AS_PRINTED = 'printed';
const SUGGESTED = 'suggested';
/** Longer than any name: what is longer was not typed to find one. */
export const LONGEST_SEARCH = 200;

/** The parameters that give this state back. What stands at its start value is left out. */
export function toParameters(explore: Explore, language: Language): URLSearchParams {
  const { view, selected, focus, filter, branches, search, connect, desk } = explore;
  const parameters = new URLSearchParams({ lang: language });
  const set = (name: string, value: string) => {
    if (value !== '') parameters.set(name, value);
  };
  set('view', view === START.view ? '' : view);
  set('select', selected ?? '');
  set('focus', focus === null ? '' : `${focus.node},${focus.steps}`);
  set('hide', [...filter.hiddenStrategies, ...filter.hiddenDirections, ...filter.hiddenKinds].join(','));
  const { from, to } = filter.counts;
  set('count', from === 1 && to === null ? '' : `${from}-${to ?? ''}`);
  set('reach', filter.reach === 1 ? '' : String(filter.reach));
  set('marks', filter.marks === 'both' ? '' : filter.marks);
  set('hubs', filter.withoutHubs ? 'out' : '');
  set('only', filter.find);
  set('links', filter.suggested ? SUGGESTED : '');
  if (branches.kind === 'asPrinted') set('open', AS_PRINTED);
  if (branches.kind === 'open') set('open', branches.branches.join(','));
  set('find', search);
  set('connect', connect === null ? '' : `${connect.from},${connect.to}`);
  set('without', filter.without.join(','));
  for (const [name, value] of Object.entries(deskParameters(desk))) set(name, value);
  return parameters;
}

/** Reads an address against the plan: what either does not know is dropped, and said. */
export function fromParameters(parameters: URLSearchParams, graph: PlanGraph): Address {
  const dropped: Dropped[] = [];
  const drop = (parameter: string, value: string): null => {
    dropped.push({ parameter, value });
    return null;
  };
  const read = <Value>(name: string, fallback: Value, parse: (text: string) => Value | null): Value => {
    const text = parameters.get(name);
    if (text === null || text === '') return fallback;
    const value = parse(text);
    if (value === null) drop(name, text);
    return value ?? fallback;
  };
  const listed = (name: string): readonly string[] =>
    (parameters.get(name) ?? '').split(',').filter((text) => text !== '');

  const language = read<Language | null>('lang', null, (text) => (isLanguage(text) ? text : null));
  return {
    explore: {
      view: read('view', START.view, (text) => VIEWS.find((view) => view === text) ?? null),
      selected: read<NodeId | null>('select', null, (text) => graph.nodes.get(text)?.id ?? null),
      focus: read<Focus | null>('focus', null, (text) => focusOf(text, graph)),
      filter: filterOf(read, listed('hide'), (value) => drop('hide', value), graph),
      branches: branchesOf(listed('open'), (value) => drop('open', value), graph),
      search: read('find', START.search, (text) => (text.length > LONGEST_SEARCH ? null : text)),
      connect: read<Connect | null>('connect', null, (text) => connectOf(text, graph)),
      desk: deskOf(read, (id) => graph.nodes.get(id)?.id ?? null),
    },
    language,
    dropped,
  };
}

function focusOf(text: string, graph: PlanGraph): Focus | null {
  const [id = '', steps = '1', ...more] = text.split(',');
  const node = graph.nodes.get(id);
  const parsed = ([1, 2, 3] as const).find((count) => String(count) === steps);
  return node === undefined || parsed === undefined || more.length > 0
    ? null
    : { node: node.id, steps: parsed };
}

function connectOf(text: string, graph: PlanGraph): Connect | null {
  const [from, to, ...more] = text.split(',').map((id) => graph.nodes.get(id)?.id);
  return from === undefined || to === undefined || more.length > 0 ? null : { from, to };
}

type Read = <Value>(name: string, fallback: Value, parse: (text: string) => Value | null) => Value;

function filterOf(
  read: Read,
  hidden: readonly string[],
  drop: (value: string) => null,
  graph: PlanGraph,
): Filter {
  // In the order asked for, so that an address that is read and written again is the same address.
  const asked = [...new Set(hidden)];
  const filter: Filter = {
    hiddenStrategies: asked.flatMap((id) => strategyId(graph, id)),
    hiddenDirections: asked.flatMap((id) => directionId(graph, id)),
    hiddenKinds: asked.flatMap((name) => NODE_KINDS.find((kind) => kind === name) ?? []),
    counts: read('count', NO_FILTER.counts, countsOf),
    reach: read('reach', NO_FILTER.reach, (text) =>
      wholeNumber(text, 1, Math.max(1, graph.strategies.length)),
    ),
    marks: read<Filter['marks']>(
      'marks',
      'both',
      (text) => (['first', 'relisted'] as const).find((mark) => mark === text) ?? null,
    ),
    suggested: read('links', NO_FILTER.suggested, (text) =>
      text === SUGGESTED && hasSuggested(graph) ? true : null,
    ),
    withoutHubs: read('hubs', false, (text) => (text === 'out' ? true : null)),
    find: read('only', NO_FILTER.find, (text) =>
      asksForSomething(text) && text.length <= LONGEST_SEARCH ? text : null,
    ),
    without: read<Filter['without']>('without', NO_FILTER.without, (text) => {
      const nodes = [...new Set(text.split(','))].map((id) => graph.nodes.get(id));
      const ids = nodes.flatMap((node) => (node?.kind === 'initiative' ? [node.id] : []));
      return ids.length === nodes.length ? ids : null;
    }),
  };
  const known = new Set<string>([
    ...filter.hiddenStrategies,
    ...filter.hiddenDirections,
    ...filter.hiddenKinds,
  ]);
  for (const value of asked) if (!known.has(value)) drop(value);
  return filter;
}

function branchesOf(asked: readonly string[], drop: (value: string) => null, graph: PlanGraph): Branches {
  if (asked.length === 0) return START.branches;
  if (asked.length === 1 && asked[0] === AS_PRINTED) return { kind: 'asPrinted' };
  const open = [...new Set(asked)];
  const known = open.flatMap((id) => branchOf(graph, id) ?? []);
  const ids = new Set<string>(known);
  for (const value of open) if (!ids.has(value)) drop(value);
  return opened(known);
}

/** Strategies and directions open only where a plan is gathered: else they always are. */
function branchOf(graph: PlanGraph, id: string): BranchId | null {
  if (id === SHARED) return isLarge(graph, 'map') ? SHARED : null;
  const node = graph.nodes.get(id);
  if (node?.kind === 'policy') return node.id;
  const opens =
    (node?.kind === 'strategy' || node?.kind === 'direction') &&
    PICTURES.some((picture) => isLarge(graph, picture));
  return opens ? node.id : null;
}

// Looked up one by one: an address may name thousands. None, or the one that the text names.
function strategyId(graph: PlanGraph, id: string): readonly StrategyId[] {
  const node = graph.nodes.get(id);
  return node?.kind === 'strategy' ? [node.id] : [];
}

function directionId(graph: PlanGraph, id: string): readonly DirectionId[] {
  const node = graph.nodes.get(id);
  return node?.kind === 'direction' ? [node.id] : [];
}

function countsOf(text: string): CountRange | null {
  const [from = '', to = '', ...more] = text.split('-');
  const low = wholeNumber(from, 1, Number.MAX_SAFE_INTEGER);
  const high = to === '' ? null : wholeNumber(to, 1, Number.MAX_SAFE_INTEGER);
  if (low === null || more.length > 0 || !text.includes('-')) return null;
  if (to !== '' && (high === null || high < low)) return null;
  return { from: low, to: high };
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const value = Number(text);
  return /^[0-9]{1,9}$/.test(text) && value >= least && value <= most ? value : null;
}
