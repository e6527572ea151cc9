import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/explore/filter.ts';
import { DEFAULT_TABLE_SETTINGS } from '../../../src/explore/tableSettings.ts';
import { DetailsPanel } from '../../../src/views/details/DetailsPanel.tsx';
import { OverlapView } from '../../../src/views/overlap/OverlapView.tsx';
import { RankingPanel } from '../../../src/views/ranking/RankingPanel.tsx';
import { preloadSearchPopup } from '../../../src/views/search/SearchPopup.lazy.ts';
import { graph, id, renderView } from '../renderView.tsx';
import { inBoth, initiativeName, listedBy, POLICY_IDS, policyName } from './recount.ts';

beforeAll(preloadSearchPopup);

const comparing = (...ids: readonly string[]) => ({
  tableSettings: {
    ...DEFAULT_TABLE_SETTINGS,
    overlap: { ...DEFAULT_TABLE_SETTINGS.overlap, side: 'compare' as const },
    compared: ids.map(id),
  },
});

const says = {
  groups: ['すべてに掲載', 'いくつかに共通', '1つだけにある'],
  both: '両方に掲載',
  table: '並べて比較',
  out: '外す：',
  field: '基本施策を加える',
  any: '基本施策か取組を加える',
  empty: /^基本施策どうし、または取組どうし/,
  oneMore: '比較する対象をもう1つ選んでください。',
  add: '比較に加える',
  remove: '比較から外す',
  restart: 'これで新しく比較を始める',
  chosen: (count: number) => `比較を見る（${count}件を選択中）`,
  none: '掲載なし',
  first: '初出',
  relisted: '再掲',
  explained: /Jaccard係数/,
  similarity: /^似ている度合い/,
} as const;

/** The lines of each group, without its heading. */
function groups(table: string, titles: readonly string[]) {
  const bodies = within(screen.getByRole('table', { name: table })).getAllByRole('rowgroup');
  return titles.map((title) => {
    const body = bodies.find((each) =>
      within(each).queryByRole('rowheader', { name: new RegExp(`^${title} \\d+$`) }),
    );
    if (body === undefined) return null;
    const [, ...rows] = within(body).getAllByRole('row');
    return rows.map((row) => [
      within(row).getByRole('rowheader').textContent?.trim(),
      ...within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ]);
  });
}

const language = 'ja';

test(`compares three policies: shared by all, by some, and own members, with marks`, async () => {
  const ids = ['3.1.1', '4.1.4', '2.1.3'];
  const { user, explorer } = renderView(<OverlapView />, language, comparing(...ids));
  const count = (each: string) => ids.filter((policy) => listedBy(policy).includes(each)).length;
  const all = [...new Set(ids.flatMap(listedBy))];
  const found = groups(says.table, says.groups).map((rows) => rows?.map(([name]) => name).toSorted());
  const names = (fits: (count: number) => boolean) =>
    all
      .filter((each) => fits(count(each)))
      .map((each) => initiativeName(each)[language])
      .toSorted();
  expect(found).toEqual([
    names((times) => times === 3),
    names((times) => times === 2),
    names((times) => times === 1),
  ]);
  const [shared] = groups(says.table, says.groups);
  expect(shared).toEqual([
    [initiativeName('robot-industry-publicity')[language], says.relisted, says.relisted, says.first],
  ]);
  // Two by two, the most alike first.
  const pairs = [
    ['3.1.1', '4.1.4'],
    ['2.1.3', '4.1.4'],
    ['2.1.3', '3.1.1'],
  ] as const;
  const expected = pairs.map(([a, b]) => {
    const both = inBoth(a, b).length;
    return [String(both), (both / (listedBy(a).length + listedBy(b).length - both)).toFixed(2)];
  });
  const [, ...rows] = within(screen.getAllByRole('table')[1] as HTMLElement).getAllByRole('row');
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ),
  ).toEqual(expected.toSorted((x, y) => Number(y[1]) - Number(x[1])));
  expect(screen.getAllByRole('status').at(-1)).toHaveTextContent((1 / all.length).toFixed(2));
  await user.click(screen.getByRole('button', { name: says.similarity }));
  expect(screen.getByText(says.explained, { selector: 'p p, div > p' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: `${says.out}2.1.3 ${policyName('2.1.3')[language]}` }));
  expect(explorer.getState().tableSettings.compared).toEqual(['3.1.1', '4.1.4']);
});

test(`the field offers only items of the kind that is compared`, async () => {
  const { user, explorer } = renderView(<OverlapView />, language, comparing());
  expect(screen.getByText(says.empty)).toBeVisible();
  await user.type(screen.getByRole('combobox', { name: says.any }), '3.1.1');
  await user.keyboard('{Enter}');
  expect(explorer.getState().tableSettings.compared).toEqual(['3.1.1']);
  expect(screen.getByText(says.oneMore)).toBeVisible();
  const field = screen.getByRole('combobox', { name: says.field });
  await user.type(field, '4.1');
  const numbers = within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map((option) => /\d\.\d\.\d/.exec(option.textContent ?? '')?.[0]);
  expect(numbers.toSorted()).toEqual(['4.1.1', '4.1.2', '4.1.3', '4.1.4', '4.1.5']);
  await user.type(field, '.4{Enter}');
  expect(explorer.getState().tableSettings.compared).toEqual(['3.1.1', '4.1.4']);
  expect(groups(says.table, [says.both])[0]?.map(([name]) => name)).toEqual(
    inBoth('3.1.1', '4.1.4').map((each) => initiativeName(each)[language]),
  );
});

test(`the details add a node to the comparison and link to it`, async () => {
  const { user, explorer } = renderView(<DetailsPanel />, language, { selected: id('sme-loan-program') });
  await user.click(screen.getByRole('button', { name: says.add }));
  expect(explorer.getState().tableSettings.compared).toEqual(['sme-loan-program']);
  expect(screen.getByRole('button', { name: says.remove })).toBeVisible();
  await user.click(screen.getByRole('button', { name: says.chosen(1) }));
  expect(explorer.getState()).toMatchObject({
    view: 'overlap',
    tableSettings: { overlap: { side: 'compare' } },
  });
});

test('Shift+click adds a node to the comparison, starting with the selection', async () => {
  const { user, explorer } = renderView(<RankingPanel />, language, { selected: id('sme-rd-subsidy') });
  const press = (name: string) => screen.getByText(name);
  await user.keyboard('{Shift>}');
  await user.click(press(initiativeName('sme-loan-program')[language]));
  await user.click(press(initiativeName('mice-events')[language]));
  await user.click(press(initiativeName('mice-events')[language]));
  await user.keyboard('{/Shift}');
  expect(explorer.getState()).toMatchObject({
    selected: 'mice-events',
    tableSettings: { compared: ['sme-rd-subsidy', 'sme-loan-program', 'mice-events'] },
  });
  await user.click(press(initiativeName('sme-loan-program')[language]));
  expect(explorer.getState().tableSettings.compared).toHaveLength(3);
});

test(`a node of the other kind starts a new comparison`, async () => {
  const { user, explorer } = renderView(<DetailsPanel />, language, {
    selected: id('3.1.1'),
    ...comparing('sme-loan-program'),
  });
  await user.click(screen.getByRole('button', { name: says.restart }));
  expect(explorer.getState().tableSettings.compared).toEqual(['3.1.1']);
});

test('compares two initiatives by their basic policies', () => {
  renderView(<OverlapView />, 'en', comparing('sme-loan-program', 'sme-rd-subsidy'));
  const found = groups('Side by side', ['In both', 'In one of them alone']);
  const lists = (policy: string) => (initiative: string) => listedBy(policy).includes(initiative);
  const policies = [
    ...new Set(found.flatMap((rows) => rows?.map(([name]) => name?.slice(0, 5) ?? '') ?? [])),
  ];
  for (const [at, rows] of found.entries())
    for (const [name = ''] of rows ?? [])
      expect(['sme-loan-program', 'sme-rd-subsidy'].filter(lists(name.slice(0, 5)))).toHaveLength(2 - at);
  expect(policies).toHaveLength(14 + 5 - (found[0]?.length ?? 0));
});

test('compares the first eight of nine and reports the one left out', () => {
  const ids = ['1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.1.5', '2.1.1', '2.1.2', '2.1.3', '2.2.1'];
  renderView(<OverlapView />, 'en', comparing(...ids));
  expect(screen.getAllByRole('button', { name: /^Remove: / })).toHaveLength(8);
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('suggests the pair with most in common and the selection, or the nearest item', async () => {
  const { user, explorer } = renderView(<OverlapView />, 'ja', { ...comparing(), selected: id('3.1.1') });
  const pairs = POLICY_IDS.flatMap((a, at) =>
    POLICY_IDS.slice(at + 1).map((b) => ({ pair: [a, b], both: inBoth(a, b).length })),
  );
  const most = pairs.reduce((best, each) => (each.both > best.both ? each : best));
  await user.click(screen.getByRole('button', { name: new RegExp(`共通${most.both}件`) }));
  expect(explorer.getState().tableSettings.compared).toEqual(most.pair);
  await user.click(screen.getByRole('button', { name: 'すべて外す' }));
  await user.click(screen.getByRole('button', { name: /^選択中のものを比較に入れる 3\.1\.1 / }));
  expect(explorer.getState().tableSettings.compared).toEqual(['3.1.1']);
  const near = Math.max(
    ...POLICY_IDS.filter((each) => each !== '3.1.1').map((each) => inBoth('3.1.1', each).length),
  );
  await user.click(screen.getByRole('button', { name: new RegExp(`共通${near}件`) }));
  const [, other = ''] = explorer.getState().tableSettings.compared;
  expect(inBoth('3.1.1', other)).toHaveLength(near);
});

test('in a what-if dropped rows stay, and totals show the change', () => {
  const dropped = 'sme-loan-program';
  const [a, b] = ['1.1.2', '1.1.4'];
  renderView(<OverlapView />, 'ja', {
    ...comparing(a, b),
    filter: {
      ...NO_FILTER,
      without: graph.initiatives.map((each) => each.id).filter((each) => each === dropped),
    },
  });
  const table = screen.getByRole('table', { name: says.table });
  const said = (count: number) => `${count}から${count - 1}に${count}→${count - 1}`;
  const [, totals] = within(table).getAllByRole('row');
  expect(
    within(totals as HTMLElement)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([a, b].map((policy) => said(listedBy(policy).length)));
  expect(
    within(table).getByRole('rowheader', { name: `${initiativeName(dropped).ja} （除いた取組）` }),
  ).toBeVisible();
});
