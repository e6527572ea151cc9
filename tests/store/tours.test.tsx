// In jsdom, for its storage.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withTitle } from '../../src/explore/tour/edit.ts';
import type { Tour } from '../../src/explore/tour/tour.ts';
import { savedTours } from '../../src/store/savedTours.ts';
import { createTours, type Tours } from '../../src/store/tours.ts';
import { brokenText } from '../fixtures/brokenText.ts';
import { chanceFrom } from '../fixtures/random.ts';
import { tourOf } from '../fixtures/tours.ts';

const KEPT = 'vision-explorer.tours';
const ASIDE = 'vision-explorer.toursAside';

beforeEach(() => window.localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const kept = () => window.localStorage.getItem(KEPT);
const titles = (tours: readonly { readonly tour: Tour }[]) => tours.map(({ tour }) => tour.title.ja);
const now = (store: Tours) => titles(store.getState().tours);
const actionsOf = (store: Tours) => store.getState().actions;

const refuse = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

/** What the browser does in this tab after another one wrote. */
const tell = (key: string | null) => window.dispatchEvent(new StorageEvent('storage', { key }));

/** The store, and the ids of tours with these titles in it. */
function storeWith(...names: readonly string[]) {
  const store = createTours(window);
  return { store, ids: names.map((name) => actionsOf(store).add(tourOf(['a'], name))) };
}

const id = (ids: readonly string[], at: number) => ids[at] ?? '';

describe('what is made is kept', () => {
  test('through a reload, to the letter', () => {
    const { store, ids } = storeWith('one', 'two');
    actionsOf(store).change(id(ids, 1), tourOf(['x', '再掲マップ'], 'two, changed'));
    const again = createTours(window);
    expect(again.getState().tours).toEqual(store.getState().tours);
    expect(now(again)).toEqual(['one', 'two, changed']);
    expect(again.getState()).toMatchObject({ areSaved: true, quarantined: [], undoStack: [] });
    expect(new Set(ids).size).toBe(2);
    for (const each of ids) expect(each).toMatch(/^[a-z0-9]{2,40}$/);
  });

  test('what the browser will not keep lasts for the visit, and that is known', () => {
    const { store, ids } = storeWith('one');
    const full = refuse();
    actionsOf(store).change(id(ids, 0), tourOf(['a'], 'changed'));
    actionsOf(store).add(tourOf([], 'two'));
    expect(store.getState().areSaved).toBe(false);
    expect(now(store)).toEqual(['changed', 'two']);
    // Room has been made: the next change keeps all of it.
    full.mockRestore();
    actionsOf(store).add(tourOf([], 'three'));
    expect(store.getState().areSaved).toBe(true);
    expect(titles(savedTours(window))).toEqual(['changed', 'two', 'three']);
  });

  test('where nothing may be read, one begins with nothing', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    refuse();
    const { store } = storeWith('one');
    expect(now(store)).toEqual(['one']);
    expect(store.getState().areSaved).toBe(false);
  });
});

describe('undoing', () => {
  test('goes back change by change, whichever tour it was', () => {
    const { store, ids } = storeWith('one', 'two', 'three');
    const [one, two] = [id(ids, 0), id(ids, 1)];
    actionsOf(store).remove(two);
    actionsOf(store).change(one, tourOf(['b'], 'changed'));
    expect(now(store)).toEqual(['changed', 'three']);
    expect(actionsOf(store).undo()).toBe(one);
    expect(now(store)).toEqual(['one', 'three']);
    expect(actionsOf(store).undo()).toBe(two);
    expect(now(store)).toEqual(['one', 'two', 'three']);
    expect(titles(savedTours(window))).toEqual(['one', 'two', 'three']);
    expect([actionsOf(store).undo(), actionsOf(store).undo(), actionsOf(store).undo()]).toEqual(
      ids.toReversed(),
    );
    expect(now(store)).toEqual([]);
    expect(actionsOf(store).undo()).toBeNull();
  });

  test('what was typed in one go is one change', () => {
    const { store, ids } = storeWith('');
    const [tour] = store.getState().tours;
    if (tour === undefined) throw new RangeError();
    for (const text of ['a', 'ab', 'abc'])
      actionsOf(store).change(id(ids, 0), withTitle(tour.tour, 'ja', text), 'title 1');
    actionsOf(store).change(id(ids, 0), withTitle(tour.tour, 'ja', 'abcd'), 'title 2');
    actionsOf(store).undo();
    expect(now(store)).toEqual(['abc']);
    actionsOf(store).undo();
    expect(now(store)).toEqual(['']);
  });

  test('remembers a hundred changes', () => {
    const { store, ids } = storeWith('0');
    for (let count = 1; count <= 150; count += 1)
      actionsOf(store).change(id(ids, 0), tourOf([], String(count)));
    while (actionsOf(store).undo() !== null);
    expect(now(store)).toEqual(['50']);
  });
});

describe('two tabs', () => {
  test('see each other’s tours, and lose none', () => {
    const { store: mine, ids } = storeWith('one', 'two');
    const theirs = createTours(window);
    actionsOf(theirs).add(tourOf([], 'theirs'));
    tell(KEPT);
    expect(now(mine)).toEqual(['one', 'two', 'theirs']);
    // Before the browser has told of it.
    actionsOf(mine).change(id(ids, 0), tourOf([], 'one, mine'));
    actionsOf(theirs).change(id(ids, 1), tourOf([], 'two, theirs'));
    actionsOf(mine).add(tourOf([], 'mine'));
    tell(KEPT);
    const all = ['one, mine', 'two, theirs', 'theirs', 'mine'];
    expect([now(mine), now(theirs), titles(savedTours(window))]).toEqual([all, all, all]);
  });

  test('type into one tour at once, and no letter is lost', () => {
    const { store: mine, ids } = storeWith('');
    const theirs = createTours(window);
    const one = id(ids, 0);
    const tourIn = (store: Tours) => store.getState().tours[0]?.tour ?? tourOf([]);
    const type = (store: Tours, text: string, field = 'title') =>
      actionsOf(store).change(one, withTitle(tourIn(store), 'ja', text), field);
    // No event tells either tab of the other: each types into what it shows.
    type(mine, 'a');
    type(theirs, 'x');
    expect(now(theirs)).toEqual(['xa']);
    type(mine, 'ab');
    actionsOf(theirs).change(one, withTitle(tourIn(theirs), 'en', 'English'), 'other');
    tell(KEPT);
    expect([now(mine), now(theirs), titles(savedTours(window))]).toEqual([['xab'], ['xab'], ['xab']]);
    expect(tourIn(mine).title.en).toBe('English');
  });

  test('change steps of one tour at once, and no step is lost', () => {
    const { store: mine, ids } = storeWith('one');
    const theirs = createTours(window);
    const one = id(ids, 0);
    actionsOf(mine).change(one, tourOf(['a', 'b'], 'one'));
    actionsOf(theirs).change(one, tourOf(['a', 'c'], 'one, theirs'));
    tell(KEPT);
    const [merged] = mine.getState().tours;
    expect(merged?.tour.steps.map(({ title }) => title.ja)).toEqual(['a', 'c', 'b']);
    expect(now(mine)).toEqual(['one, theirs']);
    expect(mine.getState().tours).toEqual(theirs.getState().tours);
  });

  test('undoing in one never removes what the other wrote', () => {
    const { store: mine, ids } = storeWith('one', 'two');
    const [one, two] = [id(ids, 0), id(ids, 1)];
    actionsOf(mine).change(one, tourOf(['a'], 'one, mine'));
    const theirs = createTours(window);
    actionsOf(theirs).change(one, tourOf(['a', 'b'], 'one, mine, theirs'));
    actionsOf(theirs).change(two, tourOf(['a'], 'two, theirs'));
    tell(KEPT);
    expect(actionsOf(mine).undo()).toBe(one);
    expect(now(mine)).toEqual(['one, theirs', 'two, theirs']);
    expect(mine.getState().tours[0]?.tour.steps).toHaveLength(2);
    // The tour was added here and written there.
    expect(actionsOf(mine).undo()).toBe(two);
    expect(now(mine)).toEqual(['one, theirs', 'two, theirs']);
    expect(titles(savedTours(window))).toEqual(['one, theirs', 'two, theirs']);
  });

  test('a tour deleted in one goes in the other; one that was not kept stays', () => {
    const { store: mine, ids } = storeWith('one', 'two');
    const theirs = createTours(window);
    const full = refuse();
    actionsOf(mine).change(id(ids, 0), tourOf([], 'one, not kept'));
    actionsOf(mine).add(tourOf([], 'three, not kept'));
    full.mockRestore();
    actionsOf(theirs).remove(id(ids, 0));
    actionsOf(theirs).remove(id(ids, 1));
    tell(KEPT);
    expect(now(mine)).toEqual(['one, not kept', 'three, not kept']);
  });

  test('where all storage is cleared, the tours on the page are kept again with the next change', () => {
    const { store } = storeWith('one');
    window.localStorage.clear();
    tell(null);
    expect(now(store)).toEqual(['one']);
    actionsOf(store).add(tourOf([], 'two'));
    expect(titles(savedTours(window))).toEqual(['one', 'two']);
  });
});

describe('what is no tour is put aside, and not deleted', () => {
  test('beside tours that are whole', () => {
    storeWith('one', 'two');
    const [one, two] = JSON.parse(kept() ?? '[]');
    const broken = { id: 'tx', tour: { format: 'vision-tour/9', steps: 'none' } };
    window.localStorage.setItem(KEPT, JSON.stringify([one, broken, { ...two, id: '<x>' }, two, one, 7]));
    const store = createTours(window);
    expect(now(store)).toEqual(['one', 'two']);
    const aside = [broken, { ...two, id: '<x>' }, one, 7].map((value) => JSON.stringify(value));
    expect(store.getState().quarantined).toEqual(aside);
    actionsOf(store).add(tourOf([], 'three'));
    expect(createTours(window).getState().quarantined).toEqual(aside);
    expect(JSON.parse(window.localStorage.getItem(ASIDE) ?? '')).toEqual(aside);
  });

  test('until the user has done with it', () => {
    window.localStorage.setItem(KEPT, '[{"id":');
    const store = createTours(window);
    expect(store.getState().quarantined).toEqual(['[{"id":']);
    actionsOf(store).discardQuarantined();
    expect(store.getState().quarantined).toEqual([]);
    expect(createTours(window).getState().quarantined).toEqual([]);
  });

  test('and where it cannot be put aside, nothing is written over it', () => {
    window.localStorage.setItem(KEPT, '[{"id":');
    const full = refuse();
    const store = createTours(window);
    full.mockRestore();
    actionsOf(store).add(tourOf([], 'one'));
    expect(kept()).toBe('[{"id":');
    expect(store.getState()).toMatchObject({ areSaved: false, quarantined: ['[{"id":'] });
    expect(now(store)).toEqual(['one']);
  });

  test('until the user lets it go: then tours are kept again', () => {
    window.localStorage.setItem(KEPT, '[{"id":');
    const full = refuse();
    const store = createTours(window);
    full.mockRestore();
    actionsOf(store).add(tourOf([], 'one'));
    actionsOf(store).discardQuarantined();
    expect(store.getState()).toMatchObject({ areSaved: true, quarantined: [] });
    const again = createTours(window);
    expect(now(again)).toEqual(['one']);
    expect(again.getState().quarantined).toEqual([]);
  });

  test('1,000 broken stores: what is whole is there, and the rest is aside', { timeout: 120_000 }, () => {
    storeWith('one', 'two', 'three');
    const whole = kept() ?? '';
    const chance = chanceFrom(8);
    for (let round = 0; round < 1_000; round += 1) {
      const text = brokenText(whole, chance);
      window.localStorage.clear();
      window.localStorage.setItem(KEPT, text);
      const { tours, quarantined } = createTours(window).getState();
      const found = [...tours.map((own) => JSON.stringify(own)), ...quarantined];
      const items = itemsOf(text);
      if (items === null) expect(found).toEqual(text === '' ? [] : [text]);
      for (const item of items ?? []) {
        const { id, tour } = Object(item);
        if (!found.includes(JSON.stringify(item)) && !found.includes(JSON.stringify({ id, tour })))
          expect.fail(`Lost: ${JSON.stringify(item)}`);
      }
    }
  });
});

/** Null for a text that is no list. */
function itemsOf(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
