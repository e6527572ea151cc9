/** The filter as query parameters. */
import { NODE_KINDS, type PlanGraph } from '../plan/graph.ts';
import { hasSuggested } from '../plan/projectLinks.ts';
import { attributeFiltersOf, attributeFiltersToText } from './attributeFilter.ts';
import { type CountRange, type Filter, NO_FILTER } from './filter.ts';
import { MAX_SEARCH_LENGTH, type ReadParam, wholeNumber } from './parameter.ts';
import { isQuery } from './search.ts';
import { shadingBy } from './shade.ts';

/** The query parameters of a filter, by name; empty text for a default. */
export function filterParameters(filter: Filter): Readonly<Record<string, string>> {
  const { from, to } = filter.counts;
  return {
    hide: [...filter.hiddenStrategies, ...filter.hiddenDirections, ...filter.hiddenKinds].join(','),
    count: from === 1 && to === null ? '' : `${from}-${to ?? ''}`,
    reach: filter.reach === 1 ? '' : String(filter.reach),
    marks: filter.marks === 'both' ? '' : filter.marks,
    hubs: filter.withoutHubs ? 'out' : '',
    where: attributeFiltersToText(filter.attributes),
    only: filter.find,
    shade: filter.shade ?? '',
    links: filter.suggested ? SUGGESTED : '',
    without: filter.without.join(','),
  };
}

const SUGGESTED = 'suggested';

/** Reads the filter from query parameters. `hide`: the values of that parameter, which mixes ids and kinds. */
export function filterOf(read: ReadParam, hide: readonly string[], graph: PlanGraph): Filter {
  const nodes = hide.flatMap((id) => graph.nodes.get(id) ?? []);
  return {
    hiddenStrategies: nodes.flatMap((node) => (node.kind === 'strategy' ? [node.id] : [])),
    hiddenDirections: nodes.flatMap((node) => (node.kind === 'direction' ? [node.id] : [])),
    hiddenKinds: hide.flatMap((name) => NODE_KINDS.find((kind) => kind === name) ?? []),
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
    shade: read<Filter['shade']>('shade', null, (text) => shadingBy(graph, text)?.attribute.id ?? null),
    withoutHubs: read('hubs', false, (text) => (text === 'out' ? true : null)),
    attributes: read('where', NO_FILTER.attributes, (text) => attributeFiltersOf(text, graph)),
    find: read('only', NO_FILTER.find, (text) =>
      isQuery(text) && text.length <= MAX_SEARCH_LENGTH ? text : null,
    ),
    without: read<Filter['without']>('without', NO_FILTER.without, (text) => {
      const nodes = [...new Set(text.split(','))].map((id) => graph.nodes.get(id));
      const ids = nodes.flatMap((node) => (node?.kind === 'initiative' ? [node.id] : []));
      return ids.length === nodes.length ? ids : null;
    }),
  };
}

function countsOf(text: string): CountRange | null {
  const [from = '', to = '', ...more] = text.split('-');
  const low = wholeNumber(from, 1, Number.MAX_SAFE_INTEGER);
  const high = to === '' ? null : wholeNumber(to, 1, Number.MAX_SAFE_INTEGER);
  if (low === null || more.length > 0 || !text.includes('-')) return null;
  if (to !== '' && (high === null || high < low)) return null;
  return { from: low, to: high };
}
