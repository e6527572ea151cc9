import { act, screen, within } from '@testing-library/react';
import { useDeferredValue } from 'react';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { useExplorer } from '../../../src/store/hooks.ts';
import { DetailsPanel } from '../../../src/views/details/DetailsPanel.tsx';
import { WhatIfPanel } from '../../../src/views/whatIf/WhatIfPanel.tsx';
import { idsOf } from '../../fixtures/small.ts';
import { ofInitiative, ofPolicy, policies } from '../planRows.ts';
import { graph, renderView } from '../renderView.tsx';

const { initiative, strategy } = idsOf(graph);
const LOAN = initiative('sme-loan-program');
const SUBSIDY = initiative('sme-rd-subsidy');
const without = (...dropped: readonly (typeof LOAN)[]) => ({ filter: { ...NO_FILTER, without: dropped } });

const SAYS = {
  ja: {
    title: '除いた場合（試算）',
    losing: '掲載が減る基本施策',
    weak: '残りが少なくなる基本施策',
    own: '単独掲載の取組がなくなる基本施策',
    sharing: '共通する取組がなくなる基本施策',
    breaks: 'つながりが分かれるところ',
    none: 'ありません',
    fromTo: (before: number, after: number) => `${before}から${after}に`,
    group: (place: number, count: number) => `グループ${place}（基本施策${count}件）`,
    more: 'さらに6件を表示（残り6件）',
  },
  en: {
    title: 'If removed',
    losing: 'Basic policies that lose listings',
    weak: 'Basic policies left with few',
    own: 'Basic policies without one listed only there',
    sharing: 'Basic policies that share nothing any more',
    breaks: 'What falls apart',
    none: 'None',
    fromTo: (before: number, after: number) => `from ${before} to ${after}`,
    group: (place: number, count: number) => `Group ${place} (basic policies: ${count})`,
    more: 'Show 6 more (6 left)',
  },
} as const;

const part = (title: string, figure: string | number) =>
  screen.getByRole('region', { name: `${title} ${figure}` });
const numbers = (of: HTMLElement) =>
  within(of)
    .getAllByRole('listitem')
    .map((item) => item.textContent?.match(/\d\.\d\.\d/)?.[0]);

test('renders nothing without dropped initiatives', () => {
  renderView(<WhatIfPanel />, 'ja');
  expect(document.body).toHaveTextContent(/^$/);
});

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  const says = SAYS[language];

  test('lists the losing policies by the share they lose', async () => {
    const { user } = renderView(<WhatIfPanel />, language, without(LOAN));
    expect(screen.getByRole('heading', { name: says.title, level: 2 })).toBeVisible();
    const under = ofInitiative(LOAN).map(({ policy }) => policy);
    const losing = under.sort((x, y) => ofPolicy(x).length - ofPolicy(y).length);
    const found = part(says.losing, 14);
    await user.click(within(found).getByRole('button', { name: says.more }));
    expect(numbers(found)).toEqual(losing);
    for (const [index, policy] of losing.entries()) {
      const before = ofPolicy(policy).length;
      expect(within(found).getAllByRole('listitem')[index]).toHaveTextContent(
        says.fromTo(before, before - 1),
      );
    }
  });

  test.each([0, 1, 2, 3] as const)('counts policies that fall to %i or fewer', async (most) => {
    const { user, explorer } = renderView(<WhatIfPanel />, language, without(LOAN, SUBSIDY));
    const left = (policy: string) =>
      ofPolicy(policy).filter((one) => one.initiative !== LOAN && one.initiative !== SUBSIDY).length;
    const falling = policies
      .map(({ id }) => id)
      .filter((policy) => ofPolicy(policy).length > most && left(policy) <= most);
    await user.click(screen.getAllByRole('radio')[most] ?? document.body);
    expect(explorer.getState().tableSettings.weak).toBe(most);
    const found = part(says.weak, falling.length === 0 ? says.none : falling.length);
    expect(falling.length === 0 ? [] : numbers(found)).toEqual(falling);
  });

  test('lists what breaks apart and policies without own initiatives', () => {
    renderView(<WhatIfPanel />, language, without(LOAN));
    // 3.2.3 shares the loans alone; it hung together with the 28 others by them.
    expect(numbers(part(says.sharing, 1))).toEqual(['3.2.3']);
    expect(part(says.own, says.none)).toBeVisible();
    const groups = within(part(says.breaks, 2)).getAllByRole('button');
    expect(groups.map(({ textContent }) => textContent)).toEqual([says.group(1, 28), says.group(2, 1)]);
  });
});

test('dropping an initiative listed once removes an own initiative', () => {
  const target = policies
    .map(({ id }) => id)
    .find(
      (id) =>
        ofPolicy(id).length > 1 &&
        ofPolicy(id).filter((one) => ofInitiative(one.initiative).length === 1).length === 1,
    );
  const last = ofPolicy(target ?? '').find((one) => ofInitiative(one.initiative).length === 1);
  renderView(<WhatIfPanel />, 'ja', without(initiative(last?.initiative ?? '')));
  expect(numbers(part(SAYS.ja.own, 1))).toEqual([target]);
  expect(numbers(part(SAYS.ja.losing, 1))).toEqual([target]);
});

test('figures respect the other filters', () => {
  renderView(<WhatIfPanel />, 'en', {
    filter: { ...NO_FILTER, without: [LOAN], hiddenStrategies: ['2', '3', '4'].map(strategy) },
  });
  expect(numbers(part(SAYS.en.losing, 2))).toEqual(['1.1.2', '1.1.4']);
  expect(screen.getByRole('region', { name: 'If removed' })).toHaveTextContent(
    /In what is shown, if “SME loan program” is removed, /,
  );
});

test('each dropped initiative has a chip; one button restores all', async () => {
  const { user, explorer } = renderView(<WhatIfPanel />, 'ja', without(LOAN, SUBSIDY));
  const plan = explorer.getState().graph;
  await user.click(screen.getByRole('button', { name: '元に戻す：中小企業融資制度' }));
  expect(explorer.getState().filter.without).toEqual([SUBSIDY]);
  act(() => explorer.getState().actions.toggleDropped(LOAN));
  await user.click(screen.getByRole('button', { name: '元に戻す' }));
  expect(explorer.getState().filter.without).toEqual([]);
  expect(explorer.getState().graph).toBe(plan);
  expect(screen.queryByRole('heading')).toBeNull();
});

test('dropping everything is reported and can be undone', async () => {
  const all = graph.initiatives.map(({ id }) => id);
  const { user, explorer } = renderView(<WhatIfPanel />, 'en', without(...all));
  expect(screen.getByRole('region', { name: 'If removed' })).toHaveTextContent(
    'If 103 initiatives are removed, none of the 30 basic policies lists an initiative.',
  );
  expect(part(SAYS.en.losing, 30)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(explorer.getState().filter.without).toEqual([]);
});

test('drops another initiative by name', async () => {
  const { user, explorer } = renderView(<WhatIfPanel />, 'ja', without(LOAN));
  await user.click(screen.getByRole('button', { name: 'ほかの取組も除く' }));
  await user.type(screen.getByRole('combobox', { name: '除く取組' }), '研究開発補助金');
  await user.click(await screen.findByRole('option', { name: /中小企業研究開発補助金/ }));
  expect(explorer.getState().filter.without).toEqual([LOAN, SUBSIDY]);
});

/** One panel in the place of the other, deferred as in the side panel of the app. */
function Side() {
  const selected = useDeferredValue(useExplorer((state) => state.selected));
  return selected === null ? <WhatIfPanel /> : <DetailsPanel />;
}

test.each([
  ['ja', '除いた場合（試算）を見る'],
  ['en', 'See if removed'],
] as const)('%s: the details drop what they tell of, and it takes their place', async (language, name) => {
  const { user, explorer } = renderView(<Side />, language, { selected: LOAN });
  await user.click(screen.getByRole('button', { name }));
  expect(explorer.getState()).toMatchObject({ selected: null, filter: { without: [LOAN] } });
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
});

test.each([
  ['ja', 'さらに8件を表示（残り95件）'],
  ['en', 'Show 8 more (95 left)'],
] as const)(
  'of many that are dropped the first are named, and what becomes of the plan stays in sight, %s',
  async (language, more) => {
    const { user } = renderView(<WhatIfPanel />, language, without(...graph.initiatives.map(({ id }) => id)));
    const chips = () =>
      within(
        screen.getByRole('list', { name: language === 'ja' ? '除いた取組' : 'Removed initiatives' }),
      ).getAllByRole('listitem');
    expect(chips()).toHaveLength(8);
    await user.click(screen.getByRole('button', { name: more }));
    expect(chips()).toHaveLength(16);
  },
);
