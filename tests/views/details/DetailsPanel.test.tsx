import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NODE_KINDS, type PlanNode } from '../../../src/plan/graph.ts';
import { useExplorer } from '../../../src/store/hooks.ts';
import { DetailsPanel } from '../../../src/views/details/DetailsPanel.tsx';
import { RankingPanel } from '../../../src/views/ranking/RankingPanel.tsx';
import { graph, id, renderView } from '../renderView.tsx';

/** The panels as the shell has them: the details in place of the ranking. */
function Side() {
  const selected = useExplorer((state) => state.selected);
  return selected === null ? <RankingPanel /> : <DetailsPanel />;
}

const figures = () => screen.getAllByRole('definition').map((value) => value.textContent);
const steps = (title: string | RegExp) => {
  const part = screen.getByRole('heading', { name: title, level: 3 }).parentElement?.parentElement;
  return within(part as HTMLElement)
    .getAllByRole('listitem')
    .map((item) => item.textContent?.replaceAll(/\s+/g, ' ').trim());
};

test('renders nothing without a selection', () => {
  renderView(<DetailsPanel />, 'ja');
  expect(screen.queryByRole('region')).toBeNull();
});

test('renders every node, and in English two of each kind', async () => {
  const { explorer } = renderView(<DetailsPanel />, 'ja');
  const { actions } = explorer.getState();
  const titles = (nodes: readonly PlanNode[]) =>
    nodes.map((node) => {
      act(() => actions.select(node.id));
      // By role it would take seconds for all of them.
      return document.querySelector('h2')?.textContent;
    });
  const all = [...graph.nodes.values()];
  expect(titles(all)).toEqual(all.map(({ name }) => name.ja));
  await act(async () => {
    await actions.setLanguage('en');
  });
  const few = NODE_KINDS.flatMap((kind) => all.filter((node) => node.kind === kind).slice(0, 2));
  expect(titles(few)).toEqual(few.map(({ name }) => name.en));
});

test('the longest name of the plan is whole in a sentence', () => {
  renderView(<DetailsPanel />, 'en', { selected: id('2.1.2') });
  const whole = graph.plan.root.name.en ?? '';
  expect(screen.getByRole('region').textContent).toContain(`“${whole}”`);
});

test('a strategy: directions, totals, and initiatives that reach out', () => {
  renderView(<DetailsPanel />, 'en', { selected: id('1') });
  // 1.1.1–1.1.5 list 3 + 2 + 4 + 7 + 5 = 21 times 18 initiatives, of which 3 a second time.
  expect(figures()).toEqual(['5', '18', '18', '3']);
  expect(steps('Policy directions')).toEqual([
    '1.1 Create new industries by linking diverse industries and innovating 21',
  ]);
  expect(steps(/^Also in other strategies/)[0]).toBe('SME loan program 14');
});

test('a direction: its basic policies', () => {
  renderView(<DetailsPanel />, 'ja', { selected: id('4.2') });
  expect(steps('基本施策').map((line) => line?.match(/^\S+|\S+$/g))).toEqual([
    ['4.2.1', '1'],
    ['4.2.2', '3'],
    ['4.2.3', '6'],
  ]);
});

test('the vision: strategies and priority projects', () => {
  renderView(<DetailsPanel />, 'ja', { selected: 'vision' });
  expect(figures()).toEqual(['30', '103', '173']);
  expect(steps('戦略')).toHaveLength(4);
  expect(steps('重点プロジェクト')).toHaveLength(7);
});

test.each([
  ['ja', 'この重点プロジェクトがどの取組からなるかは、出典に記載がありません。'],
  ['en', 'The source does not say which initiatives this project draws on'],
] as const)('%s: a priority project says what the source does not say', (language, words) => {
  renderView(<DetailsPanel />, language, { selected: id('IV') });
  expect(screen.getByRole('region')).toHaveTextContent(words);
});

test('focus mode: one to three steps, and back', async () => {
  const { user, explorer } = renderView(<DetailsPanel />, 'en', { selected: id('2.1.2') });
  const around = within(screen.getByRole('group', { name: 'Show only what is within' }));
  await user.click(around.getByRole('button', { name: '2 steps' }));
  expect(explorer.getState().focus).toEqual({ node: '2.1.2', steps: 2 });
  expect(around.getByRole('button', { name: '2 steps', pressed: true })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show the rest again' }));
  expect(explorer.getState().focus).toBeNull();
});

test('the focus follows links from the ranking to the details and back', async () => {
  const { user, explorer } = renderView(<Side />, 'ja');
  await user.click(screen.getByRole('button', { name: /中小企業研究開発補助金/ }));
  expect(screen.getByRole('heading', { level: 2, name: '中小企業研究開発補助金' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^2\.1\.2 既存/ }));
  expect(screen.getByRole('heading', { level: 2, name: '既存企業の成長産業への参入促進' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '中小企業融資制度 再掲 14' }));
  await user.click(screen.getByRole('button', { name: 'ランキングに戻る' }));
  expect(explorer.getState().selected).toBeNull();
  expect(screen.getByRole('button', { name: /中小企業融資制度/ })).toHaveFocus();
});

test('closing from a policy focuses the heading of the ranking', async () => {
  const { user } = renderView(<Side />, 'en', { selected: id('2.1.2') });
  await user.click(screen.getByRole('button', { name: 'Back to the ranking' }));
  expect(screen.getByRole('heading', { name: 'Most listed initiatives' })).toHaveFocus();
});

test('the first selection and one from another view do not move the focus', () => {
  const { explorer } = renderView(<Side />, 'ja', { selected: id('2.1.2') });
  expect(document.body).toHaveFocus();
  act(() => explorer.getState().actions.select(id('2.1.3')));
  expect(document.body).toHaveFocus();
});

test('unmounting with the focus inside hands it over, as after Escape', async () => {
  const { user, explorer } = renderView(<Side />, 'ja', { selected: id('sme-loan-program') });
  await user.tab();
  act(() => explorer.getState().actions.dismissInnermost());
  expect(screen.getByRole('button', { name: /中小企業融資制度/ })).toHaveFocus();
});
