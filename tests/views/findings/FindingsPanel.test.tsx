import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { FindingsPanel } from '../../../src/views/findings/FindingsPanel.tsx';
import { idsOf } from '../../fixtures/small.ts';
import { ofInitiative, ofPolicy, policies } from '../planRows.ts';
import { graph, renderView } from '../renderView.tsx';

const all = policies.map(({ id }) => id);
const isOwn = ({ initiative }: { readonly initiative: string }) => ofInitiative(initiative).length === 1;
const noneOwn = all.filter((policy) => !ofPolicy(policy).some(isOwn));
const noneShared = all.filter((policy) => ofPolicy(policy).every(isOwn));
const pairs = all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));
const sharing = (without = '') =>
  pairs.filter(([a, b]) =>
    ofPolicy(a).some(
      ({ initiative }) =>
        initiative !== without && ofPolicy(b).some((other) => other.initiative === initiative),
    ),
  ).length;

const SAYS = {
  ja: { title: '掲載の特徴', map: '再掲マップで見る', overlap: '重なりで見る', list: '一覧で見る' },
  en: {
    title: 'What stands out',
    map: 'See it on the map',
    overlap: 'See it in the overlap',
    list: 'See it in the list',
  },
} as const;

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  const says = SAYS[language];
  const unfold = async (viewState = {}) => {
    const rendered = renderView(<FindingsPanel />, language, viewState);
    await rendered.user.click(screen.getByRole('button', { name: says.title, expanded: false }));
    return rendered;
  };

  test('folded at first', () => {
    renderView(<FindingsPanel />, language);
    expect(within(screen.getByRole('region', { name: says.title })).queryByRole('list')).toBeNull();
  });

  test('five findings, each with figures that the file holds', async () => {
    await unfold();
    const found = screen.getAllByRole('listitem');
    expect(found).toHaveLength(5);
    expect(noneOwn.length).toBeGreaterThan(0);
    for (const policy of noneOwn) expect(found[0]).toHaveTextContent(policy);
    for (const policy of noneShared) expect(found[1]).toHaveTextContent(policy);
    expect(found[4]).toHaveTextContent(String(sharing()));
    expect(found[4]).toHaveTextContent(String(sharing('sme-loan-program')));
    expect(found[4]).toHaveTextContent('435');
  });

  test('each has one step to where it is seen', async () => {
    const { user, explorer } = await unfold();
    const steps = [says.map, says.map, says.overlap, says.list, says.overlap];
    const seen = [
      { view: 'map', filter: { counts: { from: 1, to: 1 } } },
      { view: 'map', selected: noneShared[0] },
      { view: 'overlap', tableSettings: { overlap: { side: 'strategies' } } },
      { view: 'list', tableSettings: { list: { sheet: 'policies', by: 'relistedShare', descending: true } } },
      { view: 'overlap', tableSettings: { overlap: { side: 'policies', order: 'similarity' } } },
    ];
    for (const [index, expected] of seen.entries()) {
      act(() => {
        explorer.getState().actions.showAll();
        explorer.getState().actions.select(null);
      });
      const item = screen.getAllByRole('listitem')[index];
      if (item === undefined) throw new Error('No such finding');
      const name = new RegExp(`^${steps[index]}`);
      await user.click(within(item).getByRole('button', { name }));
      expect(explorer.getState()).toMatchObject(expected);
    }
  });

  test('they are of what is shown', async () => {
    const { strategy } = idsOf(graph);
    await unfold({ filter: { ...NO_FILTER, hiddenStrategies: ['2', '3', '4'].map(strategy) } });
    for (const sentence of screen.getAllByRole('paragraph'))
      expect(sentence).toHaveTextContent(language === 'ja' ? /^表示中の範囲では、/ : /^In what is shown, /);
  });
});

test('nothing shown, nothing found', async () => {
  const { user } = renderView(<FindingsPanel />, 'en', {
    filter: { ...NO_FILTER, hiddenKinds: ['policy', 'initiative'] },
  });
  await user.click(screen.getByRole('button', { name: 'What stands out' }));
  expect(screen.getByText('Nothing, as no basic policy is shown.')).toBeVisible();
});
