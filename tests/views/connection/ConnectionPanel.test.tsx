import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { useExplorer } from '../../../src/store/hooks.ts';
import { ConnectionPanel } from '../../../src/views/connection/ConnectionPanel.tsx';
import { DetailsPanel } from '../../../src/views/details/DetailsPanel.tsx';
import { id, renderView } from '../renderView.tsx';

/** The panels as the shell has them: a connection in place of the details. */
function Side() {
  const connected = useExplorer((state) => state.connect !== null);
  return connected ? <ConnectionPanel /> : <DetailsPanel />;
}

const says = {
  ja: {
    start: 'ほかとのつながりを調べる',
    pick: 'つながりを見る対象',
    heading: 'どうつながっているか',
    swap: '起点と終点を入れ替える',
    close: 'つながりを閉じる',
    another: '対象を選び直す',
  },
  en: {
    start: 'Connected with…',
    pick: 'Connected with which one?',
    heading: 'How they are connected',
    swap: 'Swap the ends',
    close: 'Close the connection',
    another: 'Choose another',
  },
} as const;
const button = (name: string) => screen.getByRole('button', { name });
const sentence = () => screen.getByRole('status').textContent;
const way = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((item) => item.textContent?.replaceAll(/\s+/g, ' ').trim());

test.each([
  [
    'ja',
    '「後継者人材の育成支援」は、基本施策3.2.1「地域の暮らしやにぎわいを支える商店街の振興」が初出です。',
    ['後継者人材の育成支援 主な取組', '初出 3.2.1 地域の暮らしやにぎわいを支える商店街の振興 基本施策'],
  ],
  [
    'en',
    '“Successor training support” is first listed under basic policy 3.2.1 “Promoting shopping streets that support lively local life”.',
    [
      'Successor training support Initiative',
      'First 3.2.1 Promoting shopping streets that support lively local life Basic policy',
    ],
  ],
] as const)('asked for by name and told in a sentence, in %s', async (language, told, steps) => {
  const { explorer, user } = renderView(<Side />, language, { selected: id('successor-training') });
  await user.click(button(says[language].start));
  expect(screen.getByRole('combobox', { name: says[language].pick })).toHaveFocus();
  expect(explorer.getState().connectionSource).toBe('successor-training');
  await user.keyboard('3.2.1{Enter}');
  expect(explorer.getState()).toMatchObject({
    connect: { from: 'successor-training', to: '3.2.1' },
    connectionSource: null,
  });
  expect(screen.getByRole('heading', { name: says[language].heading })).toHaveFocus();
  expect(sentence()).toBe(told);
  expect(way()).toEqual(steps);

  await user.click(button(says[language].swap));
  expect(explorer.getState().connect).toEqual({ from: '3.2.1', to: 'successor-training' });
  await user.click(button(says[language].close));
  expect(explorer.getState()).toMatchObject({ connect: null, selected: 'successor-training' });
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
});

test('the thing itself is not offered', async () => {
  const { user } = renderView(<Side />, 'ja', { selected: id('successor-training') });
  await user.click(button(says.ja.start));
  await user.keyboard('人材');
  expect(screen.getAllByRole('option')).toHaveLength(3);
});

test.each([
  ['ja', /同じ短さの経路は4つあり、これはその1つです。$/],
  ['en', /This is one of 4 equally short paths\.$/],
] as const)('several equally short paths are said so, in %s', (language, said) => {
  const connect = { from: id('sme-loan-program'), to: id('jaxa-space-industry') };
  renderView(<Side />, language, { connect });
  expect(sentence()).toMatch(said);
  expect(way()).toHaveLength(5);
});

test.each([
  ['ja', /^表示中の範囲では、.*をつなぐものはありません。$/, 'すべて表示'],
  ['en', /^In what is shown, nothing connects .*\.$/, 'Show all'],
] as const)('what filters cut is said to be cut, and shown again, in %s', async (language, said, all) => {
  const { user } = renderView(<Side />, language, {
    connect: { from: id('sme-loan-program'), to: id('IV') },
    filter: { ...NO_FILTER, hiddenKinds: ['vision'] },
  });
  expect(sentence()).toMatch(said);
  await user.click(button(all));
  expect(sentence()).not.toMatch(said);
});

test('a step of the way leads to its details, also to the one that is selected', async () => {
  const selected = id('sme-loan-program');
  const { explorer, user } = renderView(<Side />, 'en', {
    selected,
    connect: { from: selected, to: id('4.2.2') },
  });
  await user.click(within(screen.getByRole('list')).getByRole('button', { name: /^SME loan program/ }));
  expect(explorer.getState()).toMatchObject({ connect: null, selected });
  expect(screen.getByRole('heading', { level: 2, name: 'SME loan program' })).toHaveFocus();
});

test('another one is chosen for the same end', async () => {
  const { explorer, user } = renderView(<Side />, 'en', { connect: { from: id('2.1.1'), to: id('4.2.2') } });
  await user.click(button(says.en.another));
  expect(explorer.getState()).toMatchObject({ connect: null, selected: '2.1.1', connectionSource: '2.1.1' });
  expect(screen.getByRole('combobox', { name: says.en.pick })).toBeVisible();
});

test('going back takes back the choosing, then the connection, then the selection', () => {
  const { explorer } = renderView(<Side />, 'en', { selected: id('2.1.1'), search: 'dx' });
  const { actions } = explorer.getState();
  act(() => actions.connect(id('2.1.1'), id('4.2.2')));
  act(() => actions.pickConnection(id('2.1.1')));
  const after = () => {
    act(() => actions.dismissInnermost());
    const { connectionSource, connect, selected, search } = explorer.getState();
    return [connectionSource !== null, connect !== null, selected !== null, search !== ''];
  };
  expect(after()).toEqual([false, true, true, true]);
  expect(after()).toEqual([false, false, true, true]);
  expect(after()).toEqual([false, false, false, true]);
  expect(after()).toEqual([false, false, false, false]);
});
