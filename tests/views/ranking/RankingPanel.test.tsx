import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { graphOf } from '../../../src/plan/graph.ts';
import { RankingPanel } from '../../../src/views/ranking/RankingPanel.tsx';
import { shapedPlan } from '../../fixtures/shapedPlan.ts';
import { planOf } from '../../fixtures/small.ts';
import { graph, id, renderView } from '../renderView.tsx';

test('lists the 39 re-listed initiatives, most listed first', () => {
  renderView(<RankingPanel />, 'ja');
  expect(screen.getByRole('region', { name: '掲載の多い取組' })).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(39);
  expect(screen.getAllByRole('button')[0]).toHaveAccessibleName(
    '1位 中小企業融資制度 掲載数 14 戦略1に2件、戦略2に6件、戦略3に3件、戦略4に3件',
  );
});

test('each bar segment shows its strategy’s number, not its colour alone', () => {
  renderView(<RankingPanel />, 'ja');
  const bar = screen.getByRole('img', { name: '戦略1に2件、戦略2に6件、戦略3に3件、戦略4に3件' });
  expect([...bar.children].map((piece) => piece.getAttribute('data-text'))).toEqual(['1', '2', '3', '4']);
});

test('ranks in English', () => {
  renderView(<RankingPanel />, 'en');
  expect(screen.getByRole('region', { name: 'Most listed initiatives' })).toBeVisible();
  expect(screen.getAllByRole('button')[0]).toHaveAccessibleName(
    'Rank 1 SME loan program Listing count 14 strategy 1: 2, strategy 2: 6, strategy 3: 3, strategy 4: 3',
  );
});

test('a dropped initiative keeps its place and is marked as removed', () => {
  const { explorer } = renderView(<RankingPanel />, 'ja');
  const [top] = graph.initiatives.filter((each) => each.id === 'sme-loan-program');
  if (top === undefined) throw new RangeError('Not in the plan');
  act(() => explorer.getState().actions.toggleDropped(top.id));
  expect(screen.getAllByRole('listitem')).toHaveLength(39);
  expect(screen.getAllByRole('button')[0]).toHaveAccessibleName(
    /^1位 中小企業融資制度 （除いた取組） 掲載数 14 /,
  );
  expect(screen.getAllByRole('button')[1]).toHaveAccessibleName(/^2位 (?!.*除いた取組)/);
});

test('ties share a rank, and the next rank counts them', () => {
  renderView(<RankingPanel />, 'ja');
  const places = screen.getAllByRole('listitem').map((row) => within(row).getByText(/位$/).textContent);
  expect(places.slice(0, 6)).toEqual(['1位', '2位', '2位', '4位', '4位', '6位']);
});

test('reveals the 64 initiatives listed once on demand', async () => {
  const { user } = renderView(<RankingPanel />, 'en');
  await user.click(screen.getByRole('button', { name: '64 listed once', expanded: false }));
  expect(screen.getAllByRole('listitem')).toHaveLength(103);
  await user.click(screen.getByRole('button', { name: '64 listed once', expanded: true }));
  expect(screen.getAllByRole('listitem')).toHaveLength(39);
});

test('follows the filters and shows the total count where it differs', () => {
  const hiddenStrategies = graph.strategies.map((strategy) => strategy.id).filter((one) => one !== '1');
  const { explorer } = renderView(<RankingPanel />, 'ja', { filter: { ...NO_FILTER, hiddenStrategies } });
  // In strategy 1 alone, three stand under two policies each.
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  const loans = screen.getByRole('button', { name: /中小企業融資制度/ });
  expect(loans).toHaveAccessibleName('1位 中小企業融資制度 掲載数 2（全体で14件） 戦略1に2件');
  const landImprovement = screen.getByRole('button', { name: /金原地区土地改良事業/ });
  expect(landImprovement).toHaveAccessibleName('1位 金原地区土地改良事業 掲載数 2 戦略1に2件');
  act(() => explorer.getState().actions.showAll());
  expect(screen.getAllByRole('listitem')).toHaveLength(39);
});

test('collapses nothing if no visible initiative is listed twice', () => {
  renderView(<RankingPanel />, 'en', { filter: { ...NO_FILTER, marks: 'first' } });
  expect(screen.getAllByRole('listitem')).toHaveLength(103);
});

test('reports an empty ranking', () => {
  renderView(<RankingPanel />, 'en', { filter: { ...NO_FILTER, hiddenKinds: ['initiative'] } });
  expect(screen.queryByRole('listitem')).toBeNull();
  expect(screen.getByText('The filters leave no initiative.')).toBeVisible();
});

test('a click selects; hover and focus highlight', async () => {
  const { user, explorer } = renderView(<RankingPanel />, 'ja');
  const subsidy = screen.getByRole('button', { name: /中小企業研究開発補助金/ });
  await user.hover(subsidy);
  expect(explorer.getState().hovered).toBe('sme-rd-subsidy');
  await user.unhover(subsidy);
  expect(explorer.getState().hovered).toBeNull();
  await user.tab();
  expect(explorer.getState().hovered).toBe('sme-loan-program');
  await user.keyboard('{Enter}');
  expect(explorer.getState().selected).toBe('sme-loan-program');
  await user.click(subsidy);
  expect(explorer.getState().selected).toBe('sme-rd-subsidy');
  expect(subsidy).toHaveAttribute('aria-current', 'true');
});

test('a selection from another view does not move the focus', () => {
  const { explorer } = renderView(<RankingPanel />, 'ja');
  act(() => explorer.getState().actions.select(id('sme-loan-program')));
  act(() => explorer.getState().actions.select(null));
  expect(document.body).toHaveFocus();
});

test('parts of a bar that are too narrow for their numbers have them beside it', () => {
  const many = graphOf(planOf(shapedPlan({ levels: 3, languages: ['ja'], top: 14 })));
  renderView(<RankingPanel />, 'ja', {}, many);
  const bars = screen.getAllByRole('img');
  const numbers = bars.map((bar) => [...bar.children].map((piece) => piece.getAttribute('data-text')));
  expect(numbers[0]).toEqual(many.strategies.map(({ number }) => number));
  expect(bars.slice(1, 3).map((bar) => bar.parentElement?.textContent)).toEqual(['3 · 4', '6 · 7']);
});
