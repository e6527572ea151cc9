// In jsdom, for its real address bar and history.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../src/explore/filter.ts';
import { INITIAL_VIEW_STATE } from '../../src/explore/state.ts';
import { idsOf, smallGraph } from '../fixtures/small.ts';
import { address, change, clearAddress, go, leaveAddress, open, stopFollowing } from './addressBar.ts';

const { node } = idsOf(smallGraph);
const KEPT = 'vision-explorer.language';

beforeEach(clearAddress);
afterEach(leaveAddress);

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
    expect(explorer.getState()).toMatchObject(INITIAL_VIEW_STATE);

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
      unknownParams: [{ parameter: 'select', value: 'gone' }],
    });
    expect(address()).toBe('/?lang=en&view=structure');
    await go(1);
    expect(explorer.getState()).toMatchObject({ view: 'map', selected: '1', unknownParams: [] });
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
  stopFollowing();
  expect(change(() => explorer.getState().actions.select(node('2')))).toEqual({
    entries: 0,
    address: '/?lang=ja&select=1',
  });
  await go(-1);
  expect(explorer.getState().selected).toBe('2');
});
