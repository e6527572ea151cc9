// In jsdom, for its real address bar and history.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../src/explore/filter.ts';
import { START } from '../../src/explore/state.ts';
import { createExplorer, type Explorer } from '../../src/store/explorer.ts';
import { addressOf, followHistory, fullAddress, ownAddress, startFrom } from '../../src/store/history.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';

const { node, initiative } = idsOf(smallGraph);
const KEPT = 'vision-explorer.language';

let stop = () => {};

beforeEach(() => {
  window.localStorage.clear();
  window.history.pushState(null, '', '/');
});
afterEach(() => {
  stop();
  stop = () => {};
  vi.restoreAllMocks();
});

const visit = (address: string) => window.history.replaceState(null, '', address);

/** The app's store, started from an address and following it. */
function open(address: string): Explorer {
  visit(address);
  const explorer = createExplorer(startFrom(window, smallGraph));
  stop = followHistory(window, explorer);
  return explorer;
}

const address = () => `${window.location.pathname}${window.location.search}${window.location.hash}`;

/** What a change adds to the history, and the address after it. */
function change(make: () => void): { entries: number; address: string } {
  const before = window.history.length;
  make();
  return { entries: window.history.length - before, address: address() };
}

function go(steps: number): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
    window.history.go(steps);
  });
}

test('the start is what the address asks for', () => {
  visit('/?lang=en&select=night-market&view=globe');
  expect(startFrom(window, smallGraph)).toEqual({
    graph: smallGraph,
    explore: { ...START, selected: 'night-market' },
    language: 'en',
    dropped: [{ parameter: 'view', value: 'globe' }],
    characterKeys: true,
  });
});

describe('the address of a state', () => {
  test('keeps the plan, the path and the fragment, and stays readable', () => {
    visit('/explorer/?plan=https://example.org/plans/a%2Cb.json%3Fx=1%26y&select=gone#top');
    const explore = { ...START, focus: { node: node('1.1'), steps: 2 } as const };
    expect(addressOf(window, explore, 'en')).toBe(
      `${window.location.origin}/explorer/?lang=en&focus=1.1,2&plan=https%3A%2F%2Fexample.org%2Fplans%2Fa,b.json%3Fx%3D1%26y#top`,
    );
    visit(addressOf(window, explore, 'en'));
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
    expect(change(() => actions.stepBack())).toEqual({
      entries: 1,
      address: '/?lang=ja&view=structure&select=1.1',
    });
    expect(change(() => actions.stepBack())).toEqual({ entries: 1, address: '/?lang=ja&view=structure' });
  });

  test('filters, branches and language change the entry that is there', () => {
    const { actions } = open('/?lang=ja&plan=p.json').getState();
    expect(change(() => actions.setFilter({ ...NO_FILTER, reach: 2 }))).toEqual({
      entries: 0,
      address: '/?lang=ja&reach=2&plan=p.json',
    });
    expect(change(() => actions.takeBack('reach'))).toEqual({ entries: 0, address: '/?lang=ja&plan=p.json' });
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
    expect(change(() => actions.setDesk({ weak: 3 }))).toEqual({ entries: 0, address: '/?lang=ja&weak=3' });
  });

  test('dropping what is selected leaves its details with it, in one entry that Back takes back', async () => {
    const explorer = open('/?lang=ja&select=shared-loan');
    const { actions } = explorer.getState();
    expect(change(() => actions.toggleWithout(initiative('shared-loan')))).toEqual({
      entries: 1,
      address: '/?lang=ja&without=shared-loan',
    });
    expect(change(() => actions.toggleWithout(initiative('solar-roofs')))).toEqual({
      entries: 0,
      address: '/?lang=ja&without=shared-loan,solar-roofs',
    });
    await go(-1);
    expect(explorer.getState()).toMatchObject({ selected: 'shared-loan', filter: NO_FILTER });
  });

  test('taking back what is selected leaves it selected', () => {
    const { actions } = open('/?lang=ja&select=shared-loan&without=shared-loan').getState();
    expect(change(() => actions.toggleWithout(initiative('shared-loan')))).toEqual({
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
    actions.takeBack('find');
    expect(change(() => actions.pickFor(node('1')))).toEqual({ entries: 0, address: '/?lang=ja&find=loan' });
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
      picking: null,
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
    expect(change(() => actions.dismissDropped())).toEqual(same);
  });
});

describe('Back and Forward', () => {
  test('bring back what was looked at, and make no entries', async () => {
    const explorer = open('/?lang=ja');
    const { actions } = explorer.getState();
    actions.select(node('shared-loan'));
    actions.setFilter({ ...NO_FILTER, marks: 'first' });
    actions.focusOn(node('1.1.1'), 2);
    actions.hover(node('1.1'));
    const entries = window.history.length;

    await go(-1);
    expect(address()).toBe('/?lang=ja&select=shared-loan&marks=first');
    expect(explorer.getState()).toMatchObject({
      selected: 'shared-loan',
      focus: null,
      filter: { ...NO_FILTER, marks: 'first' },
      hovered: null,
    });

    await go(-1);
    expect(address()).toBe('/?lang=ja');
    expect(explorer.getState()).toMatchObject(START);

    await go(2);
    expect(address()).toBe('/?lang=ja&select=1.1.1&focus=1.1.1,2&marks=first');
    expect(explorer.getState()).toMatchObject({
      selected: '1.1.1',
      focus: { node: '1.1.1', steps: 2 },
      filter: { ...NO_FILTER, marks: 'first' },
    });
    expect(window.history.length).toBe(entries);
  });

  test('keep the language: it is the reader’s, and not of a place', async () => {
    const explorer = open('/?lang=ja');
    const { actions } = explorer.getState();
    actions.select(node('1'));
    actions.setLanguage('en');
    await go(-1);
    expect(explorer.getState()).toMatchObject({ language: 'en', selected: null });
    expect(address()).toBe('/?lang=en');
    await go(1);
    expect(explorer.getState()).toMatchObject({ language: 'en', selected: '1' });
  });

  test('to an address with faults: they are said, it is put right, and Forward still leads on', async () => {
    const explorer = open('/?lang=en');
    window.history.pushState(null, '', '/?lang=en&select=gone&view=structure');
    window.history.pushState(null, '', '/?lang=en&select=1');
    await go(-1);
    expect(explorer.getState()).toMatchObject({
      view: 'structure',
      selected: null,
      dropped: [{ parameter: 'select', value: 'gone' }],
    });
    expect(address()).toBe('/?lang=en&view=structure');
    await go(1);
    expect(explorer.getState()).toMatchObject({ view: 'map', selected: '1', dropped: [] });
  });

  test('to an address without language keep the present one', async () => {
    const explorer = open('/?lang=en');
    window.history.pushState(null, '', '/?select=1');
    window.history.pushState(null, '', '/?select=2');
    await go(-1);
    expect(explorer.getState()).toMatchObject({ language: 'en', selected: '1' });
  });
});

describe('the language', () => {
  test('is kept for next time once it is chosen', () => {
    const { actions } = open('/?lang=en').getState();
    expect(window.localStorage.getItem(KEPT)).toBe(null);
    actions.setLanguage('ja');
    expect(window.localStorage.getItem(KEPT)).toBe('ja');
  });

  test('changes also where the browser forbids to keep it', () => {
    const explorer = open('/?lang=en');
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError');
    });
    explorer.getState().actions.setLanguage('ja');
    expect(explorer.getState().language).toBe('ja');
    expect(address()).toBe('/?lang=ja');
  });
});

test('once stopped, neither follows the other', async () => {
  const explorer = open('/?lang=ja');
  explorer.getState().actions.select(node('1'));
  stop();
  expect(change(() => explorer.getState().actions.select(node('2')))).toEqual({
    entries: 0,
    address: '/?lang=ja&select=1',
  });
  await go(-1);
  expect(explorer.getState().selected).toBe('2');
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
    expect(fullAddress(window, state, 'ja')).toBe(
      `${origin}/town/?lang=ja&select=night-market&plan=p.json#top`,
    );
    expect(ownAddress(window, state, 'ja')).toBe(`${origin}/town/?lang=ja&select=night-market#top`);
  });
});
