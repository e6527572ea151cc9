import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { DEFAULT_TABLE_SETTINGS } from '../../../src/explore/tableSettings.ts';
import type { InitiativeOrder } from '../../../src/plan/orderNames.ts';
import { MatrixView } from '../../../src/views/matrix/MatrixView.tsx';
import { plain as planFile } from '../../exchange/plainPlan.ts';
import { idsOf } from '../../fixtures/small.ts';
import { graph, id, renderView } from '../renderView.tsx';

const { initiative: initiativeId } = idsOf(graph);

// Counted from the file alone.
const POLICIES = planFile.strategies.flatMap((strategy) =>
  strategy.directions.flatMap((direction) =>
    direction.policies.map((policy) => ({ ...policy, strategy: strategy.id, direction: direction.id })),
  ),
);
const LISTINGS = POLICIES.flatMap(({ listings, ...policy }) =>
  listings.map(({ initiative, mark }) => ({ initiative, mark, policy: policy.id, of: policy })),
);
const countOf = (initiative: string) => LISTINGS.filter((each) => each.initiative === initiative).length;
const RELISTED = planFile.initiatives.map((each) => each.id).filter((each) => countOf(each) > 1);
const IN_ROWS = LISTINGS.filter(({ initiative }) => RELISTED.includes(initiative));
const reachOf = (initiative: string) =>
  new Set(LISTINGS.filter((each) => each.initiative === initiative).map(({ of }) => of.strategy)).size;

const SAYS = {
  ja: { title: 'マトリクス：主な取組と基本施策', first: '初出', relisted: '再掲', empty: '掲載なし' },
  en: {
    title: 'Matrix: initiatives and basic policies',
    first: 'First',
    relisted: 'Re-listed',
    empty: 'Not listed',
  },
} as const;

const lines = () => [...document.querySelectorAll<HTMLElement>('[data-initiative]')];
const ids = () => lines().map((line) => line.dataset.initiative);
const cell = (row: number, column: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (found === null) throw new RangeError(`${row}, ${column}`);
  return found;
};
const rowOf = (initiative: string) => 4 + ids().indexOf(initiative);
const columnOf = (policy: string) => 2 + POLICIES.findIndex((each) => each.id === policy);
const textsIn = (row: number, from = 2) =>
  [...document.querySelectorAll<HTMLElement>(`[data-row="${row}"]`)]
    .slice(from)
    .map((each) => each.textContent);
const tabStops = () => [...document.querySelectorAll('[role="grid"] [tabindex="0"]')];
const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const bands = (kind: string) => document.querySelectorAll(`[data-band="${kind}"]`).length;

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  const says = SAYS[language];

  test('is a grid with the size of the plan and one tab stop', () => {
    renderView(<MatrixView />, language);
    const grid = screen.getByRole('grid', { name: says.title });
    expect(grid).toHaveAttribute('aria-rowcount', String(4 + RELISTED.length));
    expect(grid).toHaveAttribute('aria-colcount', String(2 + POLICIES.length));
    expect(RELISTED).toHaveLength(39);
    expect(lines()).toHaveLength(39);
    expect(tabStops()).toEqual([cell(4, 0)]);
  });

  test('every mark matches the plan file and has a text', () => {
    renderView(<MatrixView />, language);
    const rows = new Map(lines().map((line) => [line.dataset.initiative, [...line.children]]));
    for (const initiative of RELISTED) {
      const [name, sum, ...marks] = rows.get(initiative) ?? [];
      expect(name?.getAttribute('role')).toBe('rowheader');
      const { ja, en } = planFile.initiatives.find((each) => each.id === initiative)?.name ?? {};
      expect(name?.textContent).toBe(language === 'ja' ? ja : en);
      expect(sum?.textContent).toBe(String(countOf(initiative)));
      expect(marks.map((each) => each.getAttribute('aria-label'))).toEqual(
        POLICIES.map(({ listings }) => {
          const mark = listings.find((each) => each.initiative === initiative)?.mark;
          return mark === 'first' ? says.first : mark === 'relisted' ? says.relisted : says.empty;
        }),
      );
    }
  });

  test('headers name their columns and show the listing counts', () => {
    renderView(<MatrixView />, language);
    const inBranch = (branch: string) =>
      IN_ROWS.filter(({ of }) => of.strategy === branch || of.direction === branch).length;
    const told = (branch: string, name: string) => {
      const number = inBranch(branch);
      if (language === 'ja') return `${branch} ${name}（掲載${number}件）`;
      return `${branch} ${name}, ${number === 1 ? '1 listing' : `${number} listings`}`;
    };
    const labels = (row: number) =>
      [...document.querySelectorAll(`[data-row="${row}"]`)].map((each) => each.getAttribute('aria-label'));
    expect(labels(0)).toEqual(
      planFile.strategies.map(({ id: branch, name }) => told(branch, name[language])),
    );
    expect(labels(1)).toEqual(
      planFile.strategies.flatMap(({ directions }) =>
        directions.map(({ id: branch, name }) => told(branch, name[language])),
      ),
    );
    expect(labels(2).slice(2)).toEqual(POLICIES.map((policy) => `${policy.id} ${policy.name[language]}`));
    expect(textsIn(3)).toEqual(
      POLICIES.map((policy) => String(IN_ROWS.filter((each) => each.policy === policy.id).length)),
    );
    expect(cell(3, 1)).toHaveTextContent(String(IN_ROWS.length));
  });
});

test('has a summary sentence', () => {
  renderView(<MatrixView />, 'ja');
  const under = new Set(IN_ROWS.map(({ policy }) => policy)).size;
  const first = IN_ROWS.filter(({ mark }) => mark === 'first').length;
  const sentence = `計画に2回以上掲載されている39の取組が、${under}の基本施策に合わせて${IN_ROWS.length}回掲載されています（初出${first}件、再掲${IN_ROWS.length - first}件）。`;
  expect(document.querySelector('header p')).toHaveTextContent(sentence);
});

describe('options', () => {
  test('all initiatives give 103 rows with all 173 listings', async () => {
    const { user, explorer } = renderView(<MatrixView />, 'en');
    await user.selectOptions(screen.getByLabelText('Rows'), 'All initiatives');
    expect(explorer.getState().tableSettings.matrix).toEqual({ rows: 'all', order: 'count' });
    expect(lines()).toHaveLength(103);
    expect(document.querySelectorAll('[data-mark="first"]')).toHaveLength(103);
    expect(document.querySelectorAll('[data-mark="relisted"]')).toHaveLength(70);
    expect(textsIn(3)).toEqual(POLICIES.map(({ listings }) => String(listings.length)));
  });

  const kana = new Intl.Collator('ja');
  const readingOf = (initiative: string) =>
    planFile.initiatives.find((each) => each.id === initiative)?.reading ?? '';
  test.each<readonly [InitiativeOrder, string, (a: string, b: string) => number]>([
    ['count', '掲載数', (a, b) => countOf(b) - countOf(a) || reachOf(b) - reachOf(a)],
    ['reach', 'またがる戦略数', (a, b) => reachOf(b) - reachOf(a) || countOf(b) - countOf(a)],
    ['first', '初出の順', () => 0],
    ['reading', 'よみの順', (a, b) => kana.compare(readingOf(a), readingOf(b))],
  ])('rows by %s', async (order, words, compare) => {
    const { user, explorer } = renderView(<MatrixView />, 'ja');
    await user.selectOptions(screen.getByLabelText('並び順'), words);
    expect(explorer.getState().tableSettings.matrix.order).toBe(order);
    // What is equal stands in order of first appearance, in which the file has them.
    expect(ids()).toEqual(RELISTED.toSorted(compare));
  });
});

describe('keys', () => {
  test('move between cells, and Enter selects', () => {
    const { explorer } = renderView(<MatrixView />, 'en');
    act(() => cell(4, 0).focus());
    press('ArrowRight');
    press('ArrowRight');
    expect(document.activeElement).toBe(cell(4, 2));
    expect(tabStops()).toEqual([cell(4, 2)]);
    press('ArrowDown');
    press('Enter');
    expect(explorer.getState().selected).toBe(ids()[1]);
    for (let up = 0; up < 3; up += 1) press('ArrowUp');
    expect(document.activeElement).toBe(cell(2, 2));
    press(' ');
    expect(explorer.getState().selected).toBe('1.1.1');
    press('ArrowUp');
    press('ArrowRight');
    expect(document.activeElement).toBe(cell(1, columnOf('2.1.1')));
    press('Enter');
    expect(explorer.getState().selected).toBe('2.1');
    press('ArrowUp');
    press('End');
    expect(document.activeElement).toBe(cell(0, columnOf('4.1.1')));
    press('Enter');
    expect(explorer.getState().selected).toBe('4');
    press('End', { ctrlKey: true });
    expect(document.activeElement).toBe(cell(42, 31));
    press('Home', { ctrlKey: true });
    expect(document.activeElement).toBe(cell(2, 0));
  });

  test('moving down from a spanning header keeps the column', () => {
    renderView(<MatrixView />, 'en');
    act(() => cell(4, columnOf('2.3.3')).focus());
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp']) press(key);
    expect(document.activeElement).toBe(cell(0, columnOf('2.1.1')));
    for (const key of ['ArrowDown', 'ArrowDown']) press(key);
    expect(document.activeElement).toBe(cell(2, columnOf('2.3.3')));
  });
});

describe('synchronised with other views', () => {
  test('a click on a row selects its initiative, on a header its policy or branch', () => {
    const { explorer } = renderView(<MatrixView />, 'ja');
    const selects = (element: HTMLElement, node: string) => {
      fireEvent.click(element);
      expect(explorer.getState().selected).toBe(node);
    };
    selects(cell(rowOf('sme-loan-program'), columnOf('2.1.1')), 'sme-loan-program');
    expect(lines()[0]).toHaveAttribute('aria-selected', 'true');
    selects(cell(rowOf('mice-events'), 0), 'mice-events');
    expect(document.querySelectorAll('[data-initiative][aria-selected="true"]')).toHaveLength(1);
    selects(cell(2, columnOf('3.1.2')), '3.1.2');
    expect(cell(2, columnOf('3.1.2'))).toHaveAttribute('aria-selected', 'true');
    expect(bands('selected')).toBe(2);
    selects(cell(3, columnOf('3.1.3')), '3.1.3');
    selects(cell(1, columnOf('3.1.1')), '3.1');
    selects(cell(0, columnOf('3.1.1')), '3');
    expect(cell(0, columnOf('3.1.1'))).toHaveAttribute('aria-selected', 'true');
  });

  test('hovering highlights row and column and names the policy', () => {
    const { explorer } = renderView(<MatrixView />, 'ja');
    fireEvent.pointerMove(cell(rowOf('sme-loan-program'), columnOf('3.1.3')));
    expect(explorer.getState().hovered).toBe('sme-loan-program');
    expect(lines().filter((line) => line.dataset.lit === 'true')).toEqual([lines()[0]]);
    expect(bands('lit')).toBe(2);
    const note = document.querySelector<HTMLElement>('[data-note="policy"]');
    expect(note).toHaveTextContent(POLICIES.find((each) => each.id === '3.1.3')?.name.ja ?? 'none');
    fireEvent.pointerMove(cell(2, columnOf('3.1.1')));
    expect(explorer.getState().hovered).toBe('3.1.1');
    fireEvent.pointerLeave(screen.getByRole('grid'));
    expect(explorer.getState().hovered).toBeNull();
    expect(bands('lit')).toBe(0);
    expect(document.querySelector('[data-note="signs"]')).toHaveTextContent('初出 再掲');
  });

  test('a selection from another view is the tab stop', () => {
    const { explorer } = renderView(<MatrixView />, 'en');
    act(() => explorer.getState().actions.select(id('mice-events')));
    expect(tabStops()).toEqual([cell(rowOf('mice-events'), 0)]);
    act(() => explorer.getState().actions.select(id('4.1.3')));
    expect(tabStops()).toEqual([cell(2, columnOf('4.1.3'))]);
  });
});

describe('filters', () => {
  test('remove rows, columns and marks', () => {
    renderView(<MatrixView />, 'en', {
      filter: {
        ...NO_FILTER,
        hiddenStrategies: graph.strategies.slice(0, 1).map((strategy) => strategy.id),
      },
    });
    const left = IN_ROWS.filter(({ of }) => of.strategy !== '1');
    expect(ids().sort()).toEqual([...new Set(left.map(({ initiative }) => initiative))].sort());
    expect(document.querySelectorAll('[data-mark="first"], [data-mark="relisted"]')).toHaveLength(
      left.length,
    );
    expect(screen.getByRole('grid')).toHaveAttribute('aria-colcount', String(2 + 25));
  });

  test('dropped initiatives keep their row; column sums show the change', () => {
    const { explorer } = renderView(<MatrixView />, 'ja');
    const before = ids();
    act(() => explorer.getState().actions.toggleDropped(initiativeId('sme-loan-program')));
    expect(ids()).toEqual(before);
    const dropped = lines().filter(({ dataset }) => dataset.dropped === 'true');
    expect(dropped.map(({ dataset }) => dataset.initiative)).toEqual(['sme-loan-program']);
    expect(dropped[0]?.firstElementChild).toHaveAccessibleName('中小企業融資制度 （除いた取組）');
    expect(dropped[0]?.querySelectorAll('[data-mark="first"], [data-mark="relisted"]')).toHaveLength(14);
    const seen = (from: number, to: number) => (from === to ? `${to}` : `${from}→${to}`);
    const sum = (policy: string, left: typeof IN_ROWS) =>
      left.filter((each) => each.policy === policy).length;
    const left = IN_ROWS.filter(({ initiative }) => initiative !== 'sme-loan-program');
    expect(textsIn(3)).toEqual(POLICIES.map((each) => seen(sum(each.id, IN_ROWS), sum(each.id, left))));
    expect(cell(3, 1)).toHaveTextContent(seen(IN_ROWS.length, left.length));
    expect(cell(3, 1)).toHaveAccessibleName(`${IN_ROWS.length}から${left.length}に`);
    expect(cell(3, columnOf('1.1.2'))).toHaveAccessibleName('2から1に');
    expect(document.querySelector('header p')).toHaveTextContent('38の取組');
  });

  test('that remove all rows leave an explaining sentence', () => {
    renderView(<MatrixView />, 'en', {
      filter: { ...NO_FILTER, counts: { from: 1, to: 1 } },
      tableSettings: { ...DEFAULT_TABLE_SETTINGS, matrix: { rows: 'relisted', order: 'count' } },
    });
    expect(screen.queryByRole('grid')).toBeNull();
    const region = screen.getByRole('region', { name: SAYS.en.title });
    expect(
      within(region).getByText(/there is no initiative that the plan lists more than once/),
    ).toBeVisible();
  });
});
