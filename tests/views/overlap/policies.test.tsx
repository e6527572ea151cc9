import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { DEFAULT_TABLE_SETTINGS, type TableSettings } from '../../../src/explore/tableSettings.ts';
import { OverlapView } from '../../../src/views/overlap/OverlapView.tsx';
import { graph, id, renderView } from '../renderView.tsx';
import { inBoth, initiativeName, listedBy, onlyInThese, POLICY_IDS, policyName } from './recount.ts';

const SAYS = {
  ja: {
    grid: '基本施策どうしの共通の取組数',
    onlyThese: 'この2つだけに掲載',
    similarity: '似ている順',
    onlyHere: 'この2つだけ',
    map: 'マップで見る',
    compare: '2つを比較',
    close: '閉じる',
    pairs: '435組のうち132組に、共通の取組があります。',
  },
  en: {
    grid: 'Basic policies × basic policies: initiatives shared',
    onlyThese: 'Only in these two',
    similarity: 'By similarity',
    onlyHere: 'only in these two',
    map: 'Show on the map',
    compare: 'Compare the two',
    close: 'Close',
    pairs: '132 of 435 pairs share initiatives.',
  },
} as const;
const LANGUAGES = ['ja', 'en'] as const;

const overlap = (change: Partial<TableSettings['overlap']>) => ({
  tableSettings: { ...DEFAULT_TABLE_SETTINGS, overlap: { ...DEFAULT_TABLE_SETTINGS.overlap, ...change } },
});

function table(): HTMLTableElement {
  const found = screen.getByRole('grid', { name: /./ });
  if (found instanceof HTMLTableElement) return found;
  throw new TypeError('Not a table');
}

const nameOf = (cell: Element) => cell.getAttribute('aria-label') ?? cell.textContent ?? '';

/** Heads, and of each cell its text or its name. Asking for 900 cells by their roles takes a browser's patience. */
function grid() {
  const [heads, ...body] = [...table().rows].map((row) => [...row.cells].map(nameOf));
  return {
    columns: heads?.slice(1),
    rows: body.map(([head, ...cells]) => ({ head, cells })),
  };
}

const cellOf = (language: 'ja' | 'en', a: string, b: string) => {
  const { columns = [], rows } = grid();
  const [row, column] = [a, b].map((policy) => `${policy} ${policyName(policy)[language]}`);
  const cell =
    table().rows[rows.findIndex(({ head }) => head === row) + 1]?.cells[columns.indexOf(column ?? '') + 1];
  if (cell === undefined) throw new RangeError(`${a} ${b}`);
  return cell;
};

for (const language of LANGUAGES) {
  const says = SAYS[language];
  const headOf = (policy: string) => `${policy} ${policyName(policy)[language]}`;

  test(`${language}: all 30 × 30 cells match the plan file, in both counting modes`, async () => {
    const { user } = renderView(<OverlapView />, language);
    const expected = (count: (a: string, b: string) => number) => ({
      columns: POLICY_IDS.map(headOf),
      rows: POLICY_IDS.map((a) => ({
        head: headOf(a),
        cells: POLICY_IDS.map((b) =>
          a === b ? (language === 'ja' ? '同じ基本施策' : 'the same') : String(count(a, b)),
        ),
      })),
    });
    expect(screen.getByRole('grid', { name: says.grid })).toBeVisible();
    const second = within(table().rows[2] as HTMLElement);
    expect(second.getByRole('rowheader', { name: headOf('1.1.2') })).toBeVisible();
    expect(second.getAllByRole('gridcell')).toHaveLength(30);
    expect(grid()).toEqual(expected((a, b) => inBoth(a, b).length));
    await user.click(screen.getByRole('radio', { name: says.onlyThese }));
    expect(grid()).toEqual(expected((a, b) => onlyInThese(a, b).length));
  });

  test(`${language}: a click pins a pair with its sentence and its shared initiatives`, async () => {
    const { user, explorer } = renderView(<OverlapView />, language);
    expect(document.body).toHaveTextContent(says.pairs);
    await user.click(cellOf(language, '3.1.1', '4.1.4'));
    expect(explorer.getState().tableSettings.overlap.opened).toEqual(['3.1.1', '4.1.4']);
    await user.unhover(table());
    expect(screen.getByRole('heading', { name: '3.1.1 × 4.1.4' })).toBeVisible();
    const only = new Set(onlyInThese('3.1.1', '4.1.4'));
    expect(
      screen.getAllByRole('listitem').map((item) => item.textContent?.replaceAll(/\s+/g, ' ').trim()),
    ).toEqual(
      inBoth('3.1.1', '4.1.4').map(
        (each) => `${initiativeName(each)[language]}${only.has(each) ? ` ${says.onlyHere}` : ''}`,
      ),
    );
    expect(
      screen.getByText(
        (_, element) =>
          element?.tagName === 'P' &&
          element.textContent ===
            (language === 'ja'
              ? `基本施策3.1.1「${policyName('3.1.1').ja}」と基本施策4.1.4「${policyName('4.1.4').ja}」の両方に掲載されている取組は4つで、そのうち3つはこの2つだけに掲載されています。`
              : `Basic policies 3.1.1 “${policyName('3.1.1').en}” and 4.1.4 “${policyName('4.1.4').en}” share 4 initiatives, 3 of them listed only in these two.`),
      ),
    ).toBeVisible();
    // 12 and 11 listings, 4 of them the same.
    expect(screen.getByText((4 / 19).toFixed(2))).toBeVisible();
    const shared = screen.getByRole('button', {
      name:
        initiativeName('inbound-tourism')[language] +
        (only.has('inbound-tourism') ? ` ${says.onlyHere}` : ''),
    });
    await user.click(shared);
    expect(explorer.getState().selected).toBe('inbound-tourism');
    await user.click(screen.getByRole('button', { name: says.close }));
    expect(screen.queryByRole('heading', { name: '3.1.1 × 4.1.4' })).toBeNull();
    expect(table()).toContainElement(document.activeElement as HTMLElement);
  });

  test(`${language}: an opened pair can be shown on the map and compared`, async () => {
    const { user, explorer } = renderView(
      <OverlapView />,
      language,
      overlap({ opened: [id('3.1.1'), id('4.1.4')] }),
    );
    await user.click(screen.getByRole('button', { name: says.map }));
    expect(explorer.getState()).toMatchObject({ view: 'map', connect: { from: '3.1.1', to: '4.1.4' } });
    await user.click(screen.getByRole('button', { name: says.compare }));
    expect(explorer.getState().tableSettings).toMatchObject({
      compared: ['3.1.1', '4.1.4'],
      overlap: { side: 'compare' },
    });
  });
}

test('hovering a cell previews the pair and highlights its row; leaving restores the opened pair', async () => {
  const { user, explorer } = renderView(
    <OverlapView />,
    'ja',
    overlap({ opened: [id('3.1.1'), id('4.1.4')] }),
  );
  await user.hover(cellOf('ja', '2.1.1', '4.1.3'));
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('2.1.1 × 4.1.3');
  expect(explorer.getState().hovered).toBe('2.1.1');
  await user.unhover(table());
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('3.1.1 × 4.1.4');
  expect(explorer.getState().hovered).toBeNull();
});

test('the grid has one tab stop; arrows move, Enter opens, Escape closes', async () => {
  const { user, explorer } = renderView(<OverlapView />, 'en');
  const stops = [...table().rows].flatMap((row) => [...row.cells]).filter(({ tabIndex }) => tabIndex === 0);
  expect(stops).toHaveLength(1);
  act(() => stops[0]?.focus());
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{ArrowLeft}');
  expect(cellOf('en', '1.1.2', '1.1.2')).toHaveFocus();
  await user.keyboard('{ArrowLeft}{Enter}');
  expect(explorer.getState().tableSettings.overlap.opened).toEqual(['1.1.2', '1.1.1']);
  expect(cellOf('en', '1.1.2', '1.1.1')).toHaveAttribute('aria-selected', 'true');
  expect(cellOf('en', '1.1.1', '1.1.2')).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowLeft}{Enter}');
  expect(explorer.getState().selected).toBe('1.1.2');
  await user.keyboard('{End}{Control>}{End}{/Control}');
  expect(cellOf('en', '4.2.3', '4.2.3')).toHaveFocus();
  await user.keyboard('{Home}{ArrowUp}{Control>}{Home}{/Control}{ArrowUp}{ArrowLeft}{ArrowLeft}');
  expect(table().rows[0]?.cells[1]).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(explorer.getState().tableSettings.overlap.opened).toEqual([]);
  expect(explorer.getState().selected).toBe('1.1.2');
});

test('sorting by similarity reorders rows and columns alike', () => {
  renderView(<OverlapView />, 'ja', overlap({ order: 'similarity' }));
  const { columns = [], rows } = grid();
  expect(rows.map(({ head }) => head)).toEqual(columns);
  const ids = columns.map((head) => head.split(' ')[0] ?? '');
  expect(ids).not.toEqual(POLICY_IDS);
  expect(ids.toSorted()).toEqual(POLICY_IDS);
  // Neighbours are more alike than as printed, 2.1.1 and 4.1.3 with their 5 of 8 among them.
  const jaccard = (a: string, b: string) => {
    const shared = inBoth(a, b).length;
    return shared / (listedBy(a).length + listedBy(b).length - shared);
  };
  const likeness = (order: readonly string[]) =>
    order.slice(1).reduce((sum, each, at) => sum + jaccard(order[at] ?? each, each), 0);
  expect(likeness(ids)).toBeGreaterThan(2 * likeness(POLICY_IDS));
  expect(Math.abs(ids.indexOf('2.1.1') - ids.indexOf('4.1.3'))).toBe(1);
});

test('in a what-if cells show the change, and affected initiatives keep their row', async () => {
  const dropped = 'sme-loan-program';
  const { user } = renderView(<OverlapView />, 'ja', {
    filter: {
      ...NO_FILTER,
      without: graph.initiatives.map((each) => each.id).filter((each) => each === dropped),
    },
  });
  const said = (a: string, b: string) => {
    if (a === b) return '同じ基本施策';
    const before = inBoth(a, b).length;
    const after = inBoth(a, b).filter((each) => each !== dropped).length;
    return before === after ? String(after) : `${before}から${after}に`;
  };
  expect(grid().rows.map(({ cells }) => cells)).toEqual(
    POLICY_IDS.map((a) => POLICY_IDS.map((b) => said(a, b))),
  );
  expect(screen.getByText('減った組（数値は除いた後）')).toBeVisible();
  const [a, b] = ['1.1.2', '1.1.4'];
  expect(inBoth(a, b)).toContain(dropped);
  await user.click(cellOf('ja', a, b));
  expect(screen.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual(
    inBoth(a, b).map((each) =>
      [
        initiativeName(each).ja,
        each === dropped ? ' （除いた取組）' : '',
        onlyInThese(a, b).includes(each) ? ' この2つだけ' : '',
      ].join(''),
    ),
  );
});

test('filters reduce rows and counts, and close a hidden pair', () => {
  const hiddenStrategies = graph.strategies.map((strategy) => strategy.id).filter((one) => one === '4');
  renderView(<OverlapView />, 'ja', {
    ...overlap({ opened: [id('3.1.1'), id('4.1.4')] }),
    filter: { ...NO_FILTER, hiddenStrategies },
  });
  const { rows } = grid();
  const left = POLICY_IDS.filter((each) => !each.startsWith('4'));
  expect(rows.map(({ head }) => head?.split(' ')[0])).toEqual(left);
  expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
});
