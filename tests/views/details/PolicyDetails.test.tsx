import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DetailsPanel } from '../../../src/views/details/DetailsPanel.tsx';
import { id, renderView } from '../renderView.tsx';

const steps = (title: string) => {
  const part = screen.getByRole('heading', { name: title, level: 3 }).parentElement?.parentElement;
  return within(part as HTMLElement).getAllByRole('button');
};

const figures = () =>
  screen
    .getAllByRole('definition')
    .map((value) => value.textContent)
    .slice(0, 4);

test('lists the listings in printed order, with marks and listing counts', () => {
  renderView(<DetailsPanel />, 'ja', { selected: id('2.1.2') });
  expect(steps('主な取組（掲載順）').map((step) => step.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual(
    [
      'イノベーション創出促進事業 再掲 4',
      '新規事業展開・経営革新セミナー 初出 1',
      'ロボット産業活性化事業（ロボット技術高度化事業） 初出 4',
      '中小企業研究開発補助金 再掲 5',
      '中小企業融資制度 再掲 14',
    ],
  );
  expect(figures()).toEqual(['5', '2', '3 60%', '1']);
});

test('opening another policy lists the shared initiatives', async () => {
  const { user, explorer } = renderView(<DetailsPanel />, 'en', { selected: id('2.1.2') });
  const row = screen.getByRole('button', {
    name: /^2\.2\.2 .* 3 in both, 0 only in these two/,
    expanded: false,
  });
  await user.click(row);
  const shared = within(row.parentElement as HTMLElement)
    .getAllByRole('listitem')
    .map((item) => item.textContent?.trim());
  expect(shared).toEqual([
    'Robot industry promotion (technology upgrades)',
    'SME R&D subsidy',
    'SME loan program',
  ]);
  await user.click(within(row.parentElement as HTMLElement).getByRole('button', { name: /^Go to 2\.2\.2/ }));
  expect(explorer.getState().selected).toBe('2.2.2');
});

test('marks what only these two share', async () => {
  const { user } = renderView(<DetailsPanel />, 'ja', { selected: id('4.1.1') });
  // 4.2.2 lists both human-resource programs again, and they stand nowhere else.
  const row = screen.getByRole('button', { name: /^4\.2\.2 .* 両方に2件、この2つだけに2件$/ });
  await user.click(row);
  expect(screen.getByRole('button', { name: 'ものづくり人材育成事業 この2つだけ' })).toBeVisible();
  expect(screen.getByRole('button', { name: '中小企業技術者育成支援事業 この2つだけ' })).toBeVisible();
});

test('says that a policy shares nothing', () => {
  renderView(<DetailsPanel />, 'ja', { selected: id('4.2.1') });
  expect(screen.getByText('ほかの基本施策と共通する取組はありません。')).toBeVisible();
  expect(figures()).toEqual(['1', '1', '0 0%', '1']);
});

test('shows its path as links', async () => {
  const { user, explorer } = renderView(<DetailsPanel />, 'ja', { selected: id('2.1.2') });
  const way = within(screen.getByRole('navigation', { name: '体系での位置' })).getAllByRole('button');
  expect(way.map((step) => step.textContent)).toEqual(['目指す産業像 ', '戦略 2', '施策の方向性 2.1']);
  expect(way[1]).toHaveAccessibleName('戦略 2 成長産業の集積とイノベーションによる価値の創造');
  await user.click(way[2] as HTMLElement);
  expect(explorer.getState().selected).toBe('2.1');
});
