import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { graphOf } from '../../../src/plan/graph.ts';
import { DetailsPanel } from '../../../src/views/details/DetailsPanel.tsx';
import { FiltersPanel } from '../../../src/views/filters/FiltersPanel.tsx';
import { planOf, small } from '../../fixtures/small.ts';
import { id, renderView } from '../renderView.tsx';

const suggested = { filter: { ...NO_FILTER, suggested: true } };

const part = (title: string) => {
  const found = screen.getByRole('heading', { name: title, level: 3 }).parentElement?.parentElement;
  return within(found as HTMLElement);
};
const steps = (title: string) =>
  part(title)
    .getAllByRole('button')
    .map((step) => step.textContent?.replaceAll(/\s+/g, ' ').trim());

test.each([
  [
    'ja',
    '名称の語が共通する項目を示す',
    '語が共通する基本施策・取組',
    '当アプリによる整理で、計画の記載ではありません。数には含めません。',
    [
      '2.1.3 国内外の成長市場の獲得のための販路開拓支援 「販路開拓支援」の語が共通',
      'キャッシュレス決済導入促進による販路開拓 「販路開拓」の語が共通',
    ],
  ],
  [
    'en',
    'Show what shares words',
    'Names that share words',
    'Our reading, not the plan’s. It counts in no figure.',
    [
      '2.1.3 Sales channel support to win growth markets at home and abroad shares the words “販路開拓支援”',
      'Opening sales channels with cashless payment shares the words “販路開拓”',
    ],
  ],
] as const)(
  '%s: a priority project offers what shares words with it, and says whose reading it is',
  async (language, offer, title, ours, expected) => {
    const { explorer, user } = renderView(<DetailsPanel />, language, { selected: id('VII') });
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
    const offered = screen.getByRole('checkbox', { name: offer });
    expect(offered).not.toBeChecked();
    expect(offered).toHaveAccessibleDescription(ours);
    await user.click(offered);
    expect(explorer.getState().filter).toEqual({ ...NO_FILTER, suggested: true });
    expect(steps(title)).toEqual(expected);
    expect(part(title).getByText(ours)).toBeVisible();
    expect(part(title).getByText('販路開拓')).toHaveAttribute('lang', 'ja');
    await user.click(part(title).getByRole('button', { name: /^2\.1\.3/ }));
    expect(explorer.getState()).toMatchObject({ selected: '2.1.3', ...suggested });
  },
);

test.each([
  ['2.1.3', ['VII 世界に向けた販路開拓支援 「販路開拓支援」の語が共通']],
  [
    'robot-adoption-support',
    ['II ロボット技術を活用した生産・サービス・ライフスタイルの革新 「ロボット」の語が共通'],
  ],
])('%s leads back to its priority projects', (node, expected) => {
  renderView(<DetailsPanel />, 'ja', { selected: id(node), ...suggested });
  expect(steps('語が共通する重点プロジェクト')).toEqual(expected);
});

test('without the switch no inferred links appear, nor nodes without shared words', () => {
  renderView(<DetailsPanel />, 'ja', { selected: id('2.1.3') });
  expect(screen.queryByText(/語が共通/)).toBeNull();
  renderView(<DetailsPanel />, 'ja', { selected: id('2.1.1'), ...suggested });
  expect(screen.queryByText(/語が共通/)).toBeNull();
});

test('links stated by the source always appear', () => {
  const at = { page: 2, section: '3', printed: '店' };
  const stated = graphOf(planOf(small([['priorityProjects', 0, 'links'], [{ node: 'night-market', at }]])));
  renderView(<DetailsPanel />, 'ja', { selected: id('I') }, stated);
  expect(steps('計画に記載された基本施策・取組')).toEqual(['夜市']);
  expect(screen.queryByText(/当アプリ/)).toBeNull();
  expect(screen.queryByText(/出典に記載がありません/)).toBeNull();
  // Nothing is suggested there: nothing is offered.
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('the filter offers inferred links with their count; showing all keeps them', async () => {
  const { explorer, user } = renderView(<FiltersPanel />, 'ja');
  const group = within(screen.getByRole('group', { name: '重点プロジェクトとの語の共通' }));
  const offered = group.getByRole('checkbox', { name: '名称の語が共通する項目を示す 36' });
  expect(offered).not.toBeChecked();
  await user.click(offered);
  expect(offered).toBeChecked();
  expect(offered).toHaveAccessibleDescription(
    '当アプリによる整理で、計画の記載ではありません。数には含めません。',
  );
  act(() => explorer.getState().actions.showAll());
  expect(explorer.getState().filter).toEqual({ ...NO_FILTER, suggested: true });
});
