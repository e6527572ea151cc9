// In jsdom, for its real address bar and history.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../src/explore/filter.ts';
import { INITIAL_VIEW_STATE } from '../../src/explore/state.ts';
import { currentUrl } from '../../src/store/history.ts';
import { readInitialState } from '../../src/store/initialState.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import { address, change, clearAddress, go, leaveAddress, open, visit } from './addressBar.ts';

const { node, initiative } = idsOf(smallGraph);

beforeEach(clearAddress);
afterEach(leaveAddress);

test('the start is what the address asks for', () => {
  visit('/?lang=en&select=night-market&view=globe');
  expect(readInitialState(window, smallGraph)).toEqual({
    graph: smallGraph,
    viewState: { ...INITIAL_VIEW_STATE, selected: 'night-market' },
    language: 'en',
    unknownParams: [{ parameter: 'view', value: 'globe' }],
    tourSession: null,
    characterKeys: true,
    isFirstVisit: true,
  });
});

describe('the address of a state', () => {
  test('keeps the plan, the path and the fragment, and stays readable', () => {
    visit('/explorer/?plan=https://example.org/plans/a%2Cb.json%3Fx=1%26y&select=gone#top');
    const viewState = { ...INITIAL_VIEW_STATE, focus: { node: node('1.1'), steps: 2 } as const };
    expect(currentUrl(window, { ...viewState, language: 'en', tourSession: null })).toBe(
      `${window.location.origin}/explorer/?lang=en&focus=1.1,2&plan=https%3A%2F%2Fexample.org%2Fplans%2Fa,b.json%3Fx%3D1%26y#top`,
    );
    visit(currentUrl(window, { ...viewState, language: 'en', tourSession: null }));
    expect(new URLSearchParams(window.location.search).get('plan')).toBe(
      'https://example.org/plans/a,b.json?x=1&y',
    );
  });
});

describe('the store writes the address', () => {
  test('at once, dropping what is not known, without an entry', () => {
    expect(change(() => open('/?select=night-market&view=globe&plan=p.json'))).toEqual({
      entries: 0,
      address: '/?lang=en&select=night-market&plan=p.json',
    });
  });

  test('another view, selection or focus makes an entry', () => {
    const { actions } = open('/?lang=ja').getState();
    expect(change(() => actions.select(node('shared-loan')))).toEqual({
      entries: 1,
      address: '/?lang=ja&select=shared-loan',
    });
    expect(change(() => actions.show('structure'))).toEqual({
      entries: 1,
      address: '/?lang=ja&view=structure&select=shared-loan',
    });
    expect(change(() => actions.focusOn(node('1.1'), 2))).toEqual({
      entries: 1,
      address: '/?lang=ja&view=structure&select=1.1&focus=1.1,2',
    });
    expect(change(() => actions.dismissInnermost())).toEqual({
      entries: 1,
      address: '/?lang=ja&view=structure&select=1.1',
    });
    expect(change(() => actions.dismissInnermost())).toEqual({
      entries: 1,
      address: '/?lang=ja&view=structure',
    });
  });

  test('filters, branches and language change the entry that is there', () => {
    const { actions } = open('/?lang=ja&plan=p.json').getState();
    expect(change(() => actions.setFilter({ ...NO_FILTER, reach: 2 }))).toEqual({
      entries: 0,
      address: '/?lang=ja&reach=2&plan=p.json',
    });
    expect(change(() => actions.removeFilter('reach'))).toEqual({
      entries: 0,
      address: '/?lang=ja&plan=p.json',
    });
    expect(change(() => actions.setBranches({ kind: 'asPrinted' }))).toEqual({
      entries: 0,
      address: '/?lang=ja&open=printed&plan=p.json',
    });
    expect(change(() => actions.setLanguage('en'))).toEqual({
      entries: 0,
      address: '/?lang=en&open=printed&plan=p.json',
    });
  });

  test('how tables are set changes the entry that is there', () => {
    const { actions } = open('/?lang=ja').getState();
    expect(change(() => actions.setTableSettings({ weak: 3 }))).toEqual({
      entries: 0,
      address: '/?lang=ja&weak=3',
    });
  });

  test('dropping what is selected leaves its details with it, in one entry that Back takes back', async () => {
    const explorer = open('/?lang=ja&select=shared-loan');
    const { actions } = explorer.getState();
    expect(change(() => actions.toggleDropped(initiative('shared-loan')))).toEqual({
      entries: 1,
      address: '/?lang=ja&without=shared-loan',
    });
    expect(change(() => actions.toggleDropped(initiative('solar-roofs')))).toEqual({
      entries: 0,
      address: '/?lang=ja&without=shared-loan,solar-roofs',
    });
    await go(-1);
    expect(explorer.getState()).toMatchObject({ selected: 'shared-loan', filter: NO_FILTER });
  });

  test('taking back what is selected leaves it selected', () => {
    const { actions } = open('/?lang=ja&select=shared-loan&without=shared-loan').getState();
    expect(change(() => actions.toggleDropped(initiative('shared-loan')))).toEqual({
      entries: 0,
      address: '/?lang=ja&select=shared-loan',
    });
  });

  test('what is typed changes the entry that is there; a connection makes one, and Back brings it again', async () => {
    const explorer = open('/?lang=ja');
    const { actions } = explorer.getState();
    expect(change(() => ['l', 'lo', 'loan'].forEach(actions.setSearch))).toEqual({
      entries: 0,
      address: '/?lang=ja&find=loan',
    });
    expect(change(() => actions.setFilter({ ...NO_FILTER, find: 'loan' }))).toEqual({
      entries: 0,
      address: '/?lang=ja&only=loan&find=loan',
    });
    actions.removeFilter('find');
    expect(change(() => actions.pickConnection(node('1')))).toEqual({
      entries: 0,
      address: '/?lang=ja&find=loan',
    });
    expect(change(() => actions.connect(node('1'), node('shared-loan')))).toEqual({
      entries: 1,
      address: '/?lang=ja&find=loan&connect=1,shared-loan',
    });
    expect(change(() => actions.select(node('1.1')))).toEqual({
      entries: 1,
      address: '/?lang=ja&select=1.1&find=loan',
    });
    await go(-1);
    expect(explorer.getState()).toMatchObject({
      search: 'loan',
      connect: { from: '1', to: 'shared-loan' },
      connectionSource: null,
    });
  });

  test('a browser that refuses does not stop the app, and the next address is whole again', () => {
    const explorer = open('/?lang=ja');
    const refused = vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('Too often', 'SecurityError');
    });
    explorer.getState().actions.setSearch('lo');
    expect(explorer.getState().search).toBe('lo');
    refused.mockRestore();
    explorer.getState().actions.setSearch('loan');
    expect(address()).toBe('/?lang=ja&find=loan');
  });

  test('showing everything again leaves a focus, which makes an entry', () => {
    const { actions } = open('/?lang=ja&focus=1.1,1&reach=2').getState();
    expect(change(() => actions.showAll())).toEqual({ entries: 1, address: '/?lang=ja' });
    expect(change(() => actions.showAll())).toEqual({ entries: 0, address: '/?lang=ja' });
  });

  test('nothing for what is under the pointer, nor for the same again', () => {
    const { actions } = open('/?lang=ja&select=1&focus=1,1').getState();
    const same = { entries: 0, address: '/?lang=ja&select=1&focus=1,1' };
    expect(change(() => actions.hover(node('1.1')))).toEqual(same);
    expect(change(() => actions.select(node('1')))).toEqual(same);
    expect(change(() => actions.focusOn(node('1'), 1))).toEqual(same);
    expect(change(() => actions.dismissUnknownParams())).toEqual(same);
  });
});

describe('inside another page', () => {
  test('the address follows, but Back stays with that page', () => {
    const { actions } = open('/?lang=en&embed&plan=p.json').getState();
    expect(change(() => actions.select(node('night-market')))).toEqual({
      entries: 0,
      address: '/?lang=en&select=night-market&plan=p.json&embed=',
    });
    expect(change(() => actions.show('outline'))).toEqual({
      entries: 0,
      address: '/?lang=en&view=outline&select=night-market&plan=p.json&embed=',
    });
  });

  test('the full app has the same address without it, and a page that carries the plan none of its own', () => {
    const explorer = open('/town/?lang=en&embed&plan=p.json&select=night-market#top');
    const state = explorer.getState();
    const { origin } = window.location;
    expect(currentUrl(window, { ...state, language: 'ja', tourSession: null }, ['plan'])).toBe(
      `${origin}/town/?lang=ja&select=night-market&plan=p.json#top`,
    );
    expect(currentUrl(window, { ...state, language: 'ja', tourSession: null }, [])).toBe(
      `${origin}/town/?lang=ja&select=night-market#top`,
    );
  });
});
