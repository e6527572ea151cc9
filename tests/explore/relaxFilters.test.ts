import { describe, expect, test } from 'vitest';
import { type Filter, hiddenReasons, NO_FILTER } from '../../src/explore/filter.ts';
import { relaxFilters } from '../../src/explore/relaxFilters.ts';
import { INITIAL_VIEW_STATE, type ViewState } from '../../src/explore/state.ts';
import { realGraph } from '../fixtures/realPlan.ts';
import { idsOf } from '../fixtures/small.ts';

const { strategy, node, initiative } = idsOf(realGraph);

const asked = (filter: Partial<Filter>, more: Partial<ViewState> = {}): ViewState => ({
  ...INITIAL_VIEW_STATE,
  ...more,
  filter: { ...NO_FILTER, ...filter },
});
const opened = (viewState: ViewState, droppable = hiddenReasons(viewState.filter, viewState.focus)) =>
  relaxFilters(realGraph, viewState, droppable);

test('removes nothing if the selection is shown', () => {
  const viewState = asked({ hiddenStrategies: [strategy('2')] }, { selected: node('1.1.1') });
  expect(opened(viewState)).toEqual({ filter: viewState.filter, focus: null, removed: [] });
});

test('removes only the filter that hides the selection', () => {
  const viewState = asked({ hiddenStrategies: [strategy('2')], reach: 2 }, { selected: node('2.1.1') });
  expect(opened(viewState)).toEqual({
    filter: { ...NO_FILTER, reach: 2 },
    focus: null,
    removed: [{ by: 'strategies', hidden: ['2'] }],
  });
});

test('removes a focus too, and all filters if one is not enough', () => {
  const focus = { node: node('1.1.1'), steps: 1 } as const;
  const viewState = asked({ hiddenStrategies: [strategy('4')] }, { selected: node('4.2.1'), focus });
  expect(opened(viewState)).toEqual({
    filter: NO_FILTER,
    focus: null,
    removed: [
      { by: 'strategies', hidden: ['4'] },
      { by: 'focus', focus },
    ],
  });
});

test('removes filters from an empty view', () => {
  const viewState = asked({ find: 'no such words' }, { view: 'list' });
  expect(opened(viewState)).toEqual({
    filter: NO_FILTER,
    focus: null,
    removed: [{ by: 'find', find: 'no such words' }],
  });
});

describe('keeps', () => {
  test('filters set since', () => {
    const viewState = asked({ hiddenStrategies: [strategy('2')] }, { selected: node('2.1.1') });
    expect(opened(viewState, [{ by: 'strategies', hidden: [strategy('1')] }]).filter).toBe(viewState.filter);
  });

  test('the initiatives of a what-if', () => {
    const dropped = initiative('sme-loan-program');
    const viewState = asked({ without: [dropped] }, { selected: dropped });
    expect(opened(viewState)).toEqual({ filter: viewState.filter, focus: null, removed: [] });
  });
});
