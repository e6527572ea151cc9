import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { INITIAL_VIEW_STATE } from '../../../src/explore/state.ts';
import { LIST_DEFAULTS } from '../../../src/explore/tableSettings.ts';
import { ListView } from '../../../src/views/list/ListView.tsx';
import { idsOf } from '../../fixtures/small.ts';
import { initiatives, listings, ofInitiative, ofPolicy, policies, strategiesOf } from '../planRows.ts';
import { graph, renderView } from '../renderView.tsx';
import { cells, focused, head, heads, ids, press, row, rows } from './tableCells.ts';

const { strategy, initiative: initiativeId } = idsOf(graph);
const POLICIES = { ...INITIAL_VIEW_STATE.tableSettings, list: LIST_DEFAULTS.policies };

const reversed = <Item,>(items: readonly Item[]) => [...items].reverse();

const printed = [...new Set(listings.map(({ initiative }) => initiative))];
const byFigure = (items: readonly string[], figure: (item: string) => number) =>
  [...items].sort((x, y) => figure(y) - figure(x));
const countOf = (initiative: string) => ofInitiative(initiative).length;
const reachOf = (initiative: string) => strategiesOf(initiative).size;
const readingOf = new Map(initiatives.map((one) => [one.id, one.reading]));

describe('initiatives', () => {
  test('lists all 103 in a captioned table', () => {
    renderView(<ListView />, 'ja');
    const table = screen.getByRole('table', { name: /^取組の一覧。/ });
    expect(table).toBeVisible();
    expect(rows()).toHaveLength(103);
    expect(screen.getByText('取組103件')).toBeVisible();
    expect(screen.getByRole('tab', { name: '取組', selected: true })).toHaveAttribute('aria-controls');
    expect(screen.getByRole('tabpanel', { name: '取組' })).toContainElement(table);
  });

  test('each row matches the plan file', () => {
    renderView(<ListView />, 'en');
    for (const { id: initiative, name } of initiatives) {
      const count = countOf(initiative);
      const first = ofInitiative(initiative).filter(({ mark }) => mark === 'first').length;
      expect(cells(initiative)).toEqual([
        `${name.en}${name.ja}`,
        `${count}first ${first}, re-listed ${count - first}`,
        String(reachOf(initiative)),
        ofInitiative(initiative)[0]?.policy,
        '',
      ]);
    }
  });

  test.each([
    ['掲載数', 'descending', byFigure(byFigure(printed, reachOf), countOf)],
    ['またがる戦略', 'descending', byFigure(byFigure(byFigure(printed, reachOf), countOf), reachOf)],
    ['初出', 'ascending', printed],
    [
      '名前（よみ順）',
      'ascending',
      [...printed].sort((x, y) => (readingOf.get(x) ?? '').localeCompare(readingOf.get(y) ?? '', 'ja')),
    ],
  ] as const)('sorted by %s, and the other way round', (name, begins, expected) => {
    renderView(<ListView />, 'ja', {
      tableSettings: {
        ...INITIAL_VIEW_STATE.tableSettings,
        list: { ...LIST_DEFAULTS.initiatives, by: name === '掲載数' ? 'first' : 'count' },
      },
    });
    press(name);
    expect(head(name)).toHaveAttribute('aria-sort', begins);
    expect(ids()).toEqual(expected);
    press(name);
    expect(head(name)).toHaveAttribute('aria-sort', begins === 'ascending' ? 'descending' : 'ascending');
    expect(ids()).toEqual(reversed(expected));
    expect(heads().filter((other) => other.getAttribute('aria-sort') === 'none')).toHaveLength(3);
  });

  test('in English sorts names alphabetically or by reading, without showing readings', () => {
    renderView(<ListView />, 'en');
    const nameOf = new Map(initiatives.map((one) => [one.id, one.name.en]));
    fireEvent.click(screen.getByRole('button', { name: 'Name (A–Z)' }));
    expect(ids()).toEqual(
      [...printed].sort((x, y) => (nameOf.get(x) ?? '').localeCompare(nameOf.get(y) ?? '', 'en')),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Japanese order' }));
    expect(ids()).toEqual(
      [...printed].sort((x, y) => (readingOf.get(x) ?? '').localeCompare(readingOf.get(y) ?? '', 'ja')),
    );
    expect(cells('mice-events')[0]).toBe('Attracting MICE eventsＭＩＣＥの誘致');
  });

  test('in Japanese shows the reading while it sorts the rows', () => {
    renderView(<ListView />, 'ja');
    expect(cells('mice-events')[0]).not.toContain('まいす');
    press('名前（よみ順）');
    expect(cells('mice-events')[0]).toContain('よみ：まいすのゆうち');
  });

  test.each([
    ['ja', '（英訳は非公式）', '中小企業融資制度SME loan program'],
    ['en', '(English: unofficial)', 'SME loan program中小企業融資制度'],
  ] as const)(
    'in %s the other language stands under each name, and its standing is said once',
    (language, note, names) => {
      renderView(<ListView />, language);
      expect(screen.getAllByText(note)).toHaveLength(1);
      expect(heads()[0]).toContainElement(screen.getByText(note));
      expect(cells('sme-loan-program')[0]).toBe(names);
    },
  );

  test('the sort order is part of the state', () => {
    const { explorer } = renderView(<ListView />, 'en', {
      filter: { ...NO_FILTER, counts: { from: 2, to: null } },
    });
    press('Reach');
    press('Reach');
    expect(explorer.getState().tableSettings.list).toEqual({
      sheet: 'initiatives',
      by: 'reach',
      descending: false,
    });
    act(() => explorer.getState().actions.setTableSettings({ list: LIST_DEFAULTS.initiatives }));
    expect(head('Listings')).toHaveAttribute('aria-sort', 'descending');
  });

  test('filters reduce the rows and are reported', () => {
    renderView(<ListView />, 'ja', {
      filter: { ...NO_FILTER, hiddenStrategies: ['2', '3', '4'].map(strategy) },
    });
    const left = printed.filter((one) => strategiesOf(one).has('1'));
    expect([...ids()].sort()).toEqual([...left].sort());
    expect(screen.getByText(`取組103件のうち${left.length}件を表示`)).toBeVisible();
    expect(cells('sme-loan-program')[1]).toBe('2（全体で14件）初出1件、再掲1件');
  });
});

describe('basic policies', () => {
  test('the second tab is one click or key away', async () => {
    const { user, explorer } = renderView(<ListView />, 'en');
    await user.click(screen.getByRole('tab', { name: 'Basic policies' }));
    expect(ids()).toEqual(policies.map((policy) => policy.id));
    expect(explorer.getState().tableSettings.list).toEqual(LIST_DEFAULTS.policies);
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Initiatives' })).toHaveFocus();
    expect(rows()).toHaveLength(103);
    await user.keyboard('{End}');
    expect(screen.getByRole('tab', { name: 'Basic policies', selected: true })).toHaveFocus();
  });

  test('each row matches the plan file', () => {
    renderView(<ListView />, 'ja', { tableSettings: POLICIES });
    for (const { id: policy, name } of policies) {
      const here = ofPolicy(policy);
      const relisted = here.filter(({ mark }) => mark === 'relisted').length;
      const reached = new Set(here.flatMap(({ initiative }) => [...strategiesOf(initiative)]));
      expect(cells(policy)).toEqual([
        policy,
        `${name.ja}${name.en.replaceAll(/\s+/g, ' ')}`,
        String(here.length),
        String(here.length - relisted),
        String(relisted),
        `${Math.round((relisted / here.length) * 100)}%`,
        String(here.filter(({ initiative }) => countOf(initiative) === 1).length),
        String(reached.size),
        '',
      ]);
    }
  });

  test.each([
    ['掲載数', (policy: string) => ofPolicy(policy).length],
    ['初出', (policy: string) => ofPolicy(policy).filter(({ mark }) => mark === 'first').length],
    ['再掲', (policy: string) => ofPolicy(policy).filter(({ mark }) => mark === 'relisted').length],
    [
      '再掲の割合',
      (policy: string) =>
        ofPolicy(policy).filter(({ mark }) => mark === 'relisted').length / ofPolicy(policy).length,
    ],
    [
      '単独掲載',
      (policy: string) => ofPolicy(policy).filter(({ initiative }) => countOf(initiative) === 1).length,
    ],
    [
      'つながる戦略',
      (policy: string) =>
        new Set(ofPolicy(policy).flatMap(({ initiative }) => [...strategiesOf(initiative)])).size,
    ],
  ] as const)('sorted by %s, the most first, and the least first', (name, figure) => {
    renderView(<ListView />, 'ja', { tableSettings: POLICIES });
    const all = policies.map((policy) => policy.id);
    press(name);
    expect(ids()).toEqual(byFigure(all, figure));
    press(name);
    expect(ids()).toEqual(byFigure(all, (policy) => -figure(policy)));
  });

  test('a what-if shows how much each policy loses', () => {
    const { explorer } = renderView(<ListView />, 'ja', { tableSettings: POLICIES });
    act(() => explorer.getState().actions.toggleDropped(initiativeId('sme-loan-program')));
    for (const { id: policy } of policies) {
      const lists = ofPolicy(policy).some((listing) => listing.initiative === 'sme-loan-program');
      const left = ofPolicy(policy).length - (lists ? 1 : 0);
      const before = ofPolicy(policy).length;
      expect(cells(policy)[2]).toBe(lists ? `${before}から${left}に${before}→${left}` : String(left));
    }
  });
});

describe('row actions', () => {
  // The 39 that are listed again do as well as all 103, in a third of the time.
  const fewer = { filter: { ...NO_FILTER, counts: { from: 2, to: null } } };

  test('a click on a row selects; hover highlights', async () => {
    const { user, explorer } = renderView(<ListView />, 'ja', fewer);
    const reach = row('mice-events').cells[2];
    if (reach === undefined) throw new Error('No cell');
    await user.hover(reach);
    expect(explorer.getState().hovered).toBe('mice-events');
    await user.click(reach);
    expect(explorer.getState().selected).toBe('mice-events');
    expect(within(row('mice-events')).getByRole('button', { pressed: true })).toHaveTextContent(
      'ＭＩＣＥの誘致',
    );
    await user.unhover(reach);
    expect(explorer.getState().hovered).toBeNull();
  });

  test.each([
    [
      'ja',
      '再掲マップで見る：ＭＩＣＥの誘致',
      '除いた場合（試算）を見る：ＭＩＣＥの誘致',
      '（除いた取組）',
      '元に戻す：ＭＩＣＥの誘致',
    ],
    [
      'en',
      'Show on the map: Attracting MICE events',
      'If removed: Attracting MICE events',
      '(removed)',
      'Restore: Attracting MICE events',
    ],
  ] as const)('in %s: to the map, or dropped and restored', (language, onMap, drop, removed, restore) => {
    const { explorer } = renderView(<ListView />, language, { ...fewer, view: 'list' });
    const before = ids();
    fireEvent.click(within(row('mice-events')).getByRole('button', { name: onMap }));
    expect(explorer.getState()).toMatchObject({ view: 'map', selected: 'mice-events' });
    fireEvent.click(within(row('mice-events')).getByRole('button', { name: drop }));
    expect(explorer.getState().filter.without).toEqual(['mice-events']);
    // Its details give way to what becomes of the others; its row keeps its place.
    expect(explorer.getState().selected).toBeNull();
    expect(ids()).toEqual(before);
    expect(rows().filter(({ dataset }) => dataset.dropped === 'true')).toEqual([row('mice-events')]);
    expect(cells('mice-events')[0]).toContain(removed);
    fireEvent.click(within(row('mice-events')).getByRole('button', { name: restore }));
    expect(explorer.getState().filter.without).toEqual([]);
    expect(cells('mice-events')[0]).not.toContain(removed);
  });

  test('each table has one tab stop; arrow keys move between rows', async () => {
    const { user, explorer } = renderView(<ListView />, 'ja', fewer);
    const inOrder = ids();
    const stops = () => rows().filter((each) => each.querySelector('button')?.tabIndex === 0);
    expect(stops().map(({ dataset }) => dataset.row)).toEqual(['sme-loan-program']);
    act(() => row('sme-loan-program').querySelector('button')?.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(row(inOrder[2] ?? '')).toContainElement(focused());
    await user.keyboard('{Enter}');
    expect(explorer.getState().selected).toBe(inOrder[2]);
    await user.keyboard('{End}');
    expect(row(inOrder[38] ?? '')).toContainElement(focused());
    await user.tab();
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveAccessibleName('再掲マップで見る：中小企業融資制度');
  });
});
