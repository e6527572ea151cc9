/** Converts the view state to query parameters and back. Both ways are pure; nodes are given by id. */
import { attributeColumn, listAttributes } from '../explore/attributeColumn.ts';
import { isTooLarge } from '../explore/collapse.ts';
import type { Filter, Focus } from '../explore/filter.ts';
import { filterOf, filterParameters } from '../explore/filterParams.ts';
import { MAX_SEARCH_LENGTH, type ReadParam } from '../explore/parameter.ts';
import {
  type Branches,
  type BranchId,
  CANVAS_VIEWS,
  type ConnectionEnds,
  INITIAL_VIEW_STATE,
  openBranches,
  SHARED_BRANCH,
  VIEWS,
  type ViewState,
} from '../explore/state.ts';
import { tableSettingsFromParams, tableSettingsToParams } from '../explore/tableSettings.ts';
import { type Language, languageOf } from '../i18n/languages.ts';
import type { NodeId, PlanGraph } from '../plan/graph.ts';

/** A parameter with a value, or a part of one, that the plan or the app does not know. */
export type UnknownParam = { readonly parameter: string; readonly value: string };

export type ParsedParams = {
  readonly viewState: ViewState;
  /** Null if the URL names no supported language. */
  readonly language: Language | null;
  readonly unknownParams: readonly UnknownParam[];
};

const AS_PRINTED = 'printed';

/** The parameters that restore this state; defaults are left out. */
export function toSearchParams(viewState: ViewState, language: Language): URLSearchParams {
  const { view, selected, focus, filter, branches, search, connect, tableSettings } = viewState;
  const parameters = new URLSearchParams({ lang: language });
  const set = (name: string, value: string) => {
    if (value !== '') parameters.set(name, value);
  };
  set('view', view === INITIAL_VIEW_STATE.view ? '' : view);
  set('select', selected ?? '');
  set('focus', focus === null ? '' : `${focus.node},${focus.steps}`);
  const { without = '', ...filters } = filterParameters(filter);
  for (const [name, value] of Object.entries(filters)) set(name, value);
  if (branches.kind === 'asPrinted') set('open', AS_PRINTED);
  if (branches.kind === 'open') set('open', branches.branches.join(','));
  set('find', search);
  set('connect', connect === null ? '' : `${connect.from},${connect.to}`);
  set('without', without);
  for (const [name, value] of Object.entries(tableSettingsToParams(tableSettings))) set(name, value);
  return parameters;
}

/** Parses the parameters against the plan; unknown values are dropped and reported. */
export function fromSearchParams(parameters: URLSearchParams, graph: PlanGraph): ParsedParams {
  const unknownParams: UnknownParam[] = [];
  const drop = (parameter: string, value: string): null => {
    unknownParams.push({ parameter, value });
    return null;
  };
  const read: ReadParam = (name, fallback, parse) => {
    const text = parameters.get(name);
    if (text === null || text === '') return fallback;
    const value = parse(text);
    if (value === null) drop(name, text);
    return value ?? fallback;
  };
  const listed = (name: string): readonly string[] =>
    (parameters.get(name) ?? '').split(',').filter((text) => text !== '');

  const filter = (): Filter => {
    // Keeps the given order, so that parsing and serializing returns the same URL.
    const hide = [...new Set(listed('hide'))];
    const parsed = filterOf(read, hide, graph);
    const { hiddenStrategies, hiddenDirections, hiddenKinds } = parsed;
    const known = new Set<string>([...hiddenStrategies, ...hiddenDirections, ...hiddenKinds]);
    for (const value of hide) if (!known.has(value)) drop('hide', value);
    return parsed;
  };
  const language = read<Language | null>('lang', null, languageOf);
  return {
    viewState: {
      view: read('view', INITIAL_VIEW_STATE.view, (text) => VIEWS.find((view) => view === text) ?? null),
      selected: read<NodeId | null>('select', null, (text) => graph.nodes.get(text)?.id ?? null),
      focus: read<Focus | null>('focus', null, (text) => focusOf(text, graph)),
      filter: filter(),
      branches: branchesOf(listed('open'), (value) => drop('open', value), graph),
      search: read('find', INITIAL_VIEW_STATE.search, (text) =>
        text.length > MAX_SEARCH_LENGTH ? null : text,
      ),
      connect: read<ConnectionEnds | null>('connect', null, (text) => connectOf(text, graph)),
      tableSettings: tableSettingsFromParams(
        read,
        (id) => graph.nodes.get(id)?.id ?? null,
        (sheet, column) => listAttributes(graph, sheet).some((each) => attributeColumn(each) === column),
      ),
    },
    language,
    unknownParams,
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

function connectOf(text: string, graph: PlanGraph): ConnectionEnds | null {
  const [from, to, ...more] = text.split(',').map((id) => graph.nodes.get(id)?.id);
  return from === undefined || to === undefined || more.length > 0 ? null : { from, to };
}

function branchesOf(ids: readonly string[], drop: (value: string) => null, graph: PlanGraph): Branches {
  if (ids.length === 0) return INITIAL_VIEW_STATE.branches;
  // A large plan as printed would be endless.
  if (ids.length === 1 && ids[0] === AS_PRINTED && !isTooLarge(graph, 'structure'))
    return { kind: 'asPrinted' };
  const open = [...new Set(ids)];
  const branches = open.flatMap((id) => branchOf(graph, id) ?? []);
  const known = new Set<string>(branches);
  for (const value of open) if (!known.has(value)) drop(value);
  return openBranches(branches);
}

/** Strategies and directions can only be opened in plans that collapse; in others they are always open. */
function branchOf(graph: PlanGraph, id: string): BranchId | null {
  if (id === SHARED_BRANCH) return isTooLarge(graph, 'map') ? SHARED_BRANCH : null;
  const node = graph.nodes.get(id);
  if (node?.kind === 'policy') return node.id;
  const opens =
    (node?.kind === 'strategy' || node?.kind === 'direction') &&
    CANVAS_VIEWS.some((view) => isTooLarge(graph, view));
  return opens ? node.id : null;
}
