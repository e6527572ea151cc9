import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DEFAULT_TABLE_SETTINGS } from '../../../src/explore/tableSettings.ts';
import { OverlapView } from '../../../src/views/overlap/OverlapView.tsx';
import { id, renderView } from '../renderView.tsx';
import { inAtLeast, inExactly, initiativeName } from './recount.ts';

const side = {
  tableSettings: {
    ...DEFAULT_TABLE_SETTINGS,
    overlap: { ...DEFAULT_TABLE_SETTINGS.overlap, side: 'strategies' },
  },
} as const;
const SETS = [
  ...['1', '2', '3', '4', '1 2', '1 3', '1 4', '2 3', '2 4', '3 4', '1 2 3', '1 2 4', '1 3 4', '2 3 4'],
  '1 2 3 4',
].map((set) => set.split(' '));

const SAYS = {
  ja: {
    in: '掲載あり',
    out: '掲載なし',
    name: (ids: string[]) => `戦略${ids.join('＋')}`,
    size: '戦略の少ない順',
    close: '閉じる',
    sentence:
      '戦略2「成長産業の集積とイノベーションによる価値の創造」と戦略4「産業を支える基盤づくりの推進」だけに掲載されている取組は10です。ほかの戦略にも掲載されている3つを合わせると、13になります。',
  },
  en: {
    in: 'listed',
    out: 'not listed',
    name: (ids: string[]) => `${ids.length > 1 ? 'Strategies' : 'Strategy'} ${ids.join(' + ')}`,
    size: 'Fewest strategies first',
    close: 'Close',
    sentence:
      '10 initiatives are listed in strategies 2 “Creating value with growth industry clusters and innovation” and 4 “Building the foundations that support industry” alone; 3 more are listed in these and others, 13 in all.',
  },
} as const;

function rows() {
  const [, ...body] = within(screen.getByRole('table')).getAllByRole('row');
  return body.map((row) => ({
    name: within(row).getByRole('rowheader').textContent,
    cells: within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  }));
}

for (const language of ['ja', 'en'] as const) {
  const says = SAYS[language];
  const row = (set: string[]) => ({
    name: says.name(set),
    cells: [
      ...['1', '2', '3', '4'].map((id) => (set.includes(id) ? says.in : says.out)),
      String(inExactly(set).length),
      String(inAtLeast(set).length),
    ],
  });

  test(`${language}: lists every strategy combination, by count, then by size`, async () => {
    const { user } = renderView(<OverlapView />, language, side);
    const byCount = SETS.toSorted((x, y) => inExactly(y).length - inExactly(x).length);
    expect(rows()).toEqual(byCount.map(row));
    await user.click(screen.getByRole('radio', { name: says.size }));
    expect(rows()).toEqual(SETS.map(row));
  });

  test(`${language}: Escape closes an opened row and keeps the focus on it`, async () => {
    const opened = {
      tableSettings: {
        ...DEFAULT_TABLE_SETTINGS,
        overlap: { ...side.tableSettings.overlap, opened: [id('2'), id('4')] },
      },
    };
    const { user, explorer } = renderView(<OverlapView />, language, opened);
    const line = screen.getByRole('button', { name: says.name(['2', '4']) });
    expect(line).toHaveAttribute('aria-pressed', 'true');
    screen.getByRole('button', { name: says.close }).focus();
    await user.keyboard('{Escape}');
    expect(explorer.getState().tableSettings.overlap.opened).toEqual([]);
    expect(line).toHaveFocus();
  });

  test(`${language}: a row opens its initiatives as links, split into exact and others`, async () => {
    const { user, explorer } = renderView(<OverlapView />, language, side);
    await user.click(screen.getByRole('button', { name: says.name(['2', '4']), pressed: false }));
    expect(explorer.getState().tableSettings.overlap.opened).toEqual(['2', '4']);
    const lists = screen.getAllByRole('list').map((list) =>
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent?.trim())
        .toSorted(),
    );
    const exactly = inExactly(['2', '4']);
    const others = inAtLeast(['2', '4']).filter((each) => !exactly.includes(each));
    const names = (ids: readonly string[]) => ids.map((each) => initiativeName(each)[language]).toSorted();
    expect(lists).toEqual([names(exactly), names(others)]);
    expect(
      screen.getByText((_, element) => element?.tagName === 'P' && element.textContent === says.sentence),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: initiativeName(exactly[0] ?? '')[language] }));
    expect(explorer.getState().selected).toBe(exactly[0]);
    await user.click(screen.getByRole('button', { name: says.name(['2', '4']), pressed: true }));
    expect(explorer.getState().tableSettings.overlap.opened).toEqual([]);
  });
}
