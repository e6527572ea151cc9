import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { id } from '../../views/renderView.tsx';
import { button, field, keptNow, renderPanel, said, shownTitles } from './panel.tsx';

beforeEach(() => window.localStorage.clear());

const says = {
  start: 'この画面からツアーを作る',
  add: 'この画面をステップに加える',
  update: (at: number) => `いまの画面にする：ステップ${at}`,
  undo: '元に戻す',
  title: 'タイトル',
  text: '説明（投影画面に表示）',
  notes: 'メモ（発表者だけに表示）',
  also: (at: number) => `English版も書く：ステップ${at}の文`,
  otherText: '説明（投影画面に表示）（English）',
  edit: (at: number) => `ステップ${at}を編集`,
  show: (at: number, title: string) => `ステップ${at}を表示：${title}`,
  up: (at: number) => `ステップ${at}を上へ移動`,
  down: (at: number) => `ステップ${at}を下へ移動`,
  copy: (at: number) => `ステップ${at}を複製`,
  delete: (at: number) => `ステップ${at}を削除`,
  moved: (title: string, to: number, all: number) => `「${title}」を${all}件中${to}番目に移しました。`,
  added: (at: number, title: string) => `ステップ${at}を加えました：${title}`,
  deleted: (at: number, title: string) => `ステップ${at}を削除しました：${title}`,
  present: 'ここから発表',
  changed: '画面がこのステップと変わっています。',
  titles: ['再掲マップ', '中小企業融資制度', '3以上の戦略にまたがる'],
  shows: ['', '体系図・中小企業融資制度', 'マトリクス・3以上の戦略にまたがる'],
} as const;

const language = 'ja';
const [first, second, third] = says.titles;

/** A tour of three steps, made as a user makes it. */
const withThree = async () => {
  const panel = renderPanel(language);
  const { explorer, press } = panel;
  const { show, select, setFilter } = explorer.getState().actions;
  await press(says.start);
  act(() => {
    show('structure');
    select(id('sme-loan-program'));
  });
  await press(says.add);
  act(() => {
    show('matrix');
    select(null);
    setFilter({ ...explorer.getState().filter, reach: 3 });
  });
  await press(says.add);
  return panel;
};

test(`each screen becomes a step with a title in both languages, and is kept`, async () => {
  await withThree();
  await said(says.added(3, third));
  expect(shownTitles()).toEqual(says.titles);
  expect(keptNow().map(({ steps }) => steps)).toEqual([
    [
      { see: '', title: { ja: '再掲マップ', en: 'Reuse map' } },
      {
        see: 'view=structure&select=sme-loan-program',
        title: { ja: '中小企業融資制度', en: 'SME loan program' },
      },
      { see: 'view=matrix&reach=3', title: { ja: '3以上の戦略にまたがる', en: 'Reach 3 or more' } },
    ].map((step) => ({ ...step, text: { ja: '', en: '' }, notes: { ja: '', en: '' } })),
  ]);
  for (const [at, title] of says.titles.entries()) {
    const shows = says.shows[at] ?? '';
    if (shows === '') expect(button(says.show(at + 1, title))).not.toHaveAccessibleDescription();
    else expect(button(says.show(at + 1, title))).toHaveAccessibleDescription(shows);
  }
  expect(button(says.show(3, third))).toHaveAttribute('aria-current', 'step');
});

test(`a new step awaits its notes; words are kept at every key, in both languages`, async () => {
  const { user, press } = await withThree();
  expect(field(says.notes)).toHaveFocus();
  await user.keyboard('人材');
  expect(keptNow()[0]?.steps[2]?.notes[language]).toBe('人材');
  await user.clear(field(says.title));
  await user.type(field(says.title), 'X');
  await press(says.also(3));
  await user.type(field(says.otherText), 'other');
  const other = 'en';
  expect(field(says.otherText)).toHaveAttribute('lang', other);
  const step = keptNow()[0]?.steps[2];
  expect([step?.title[language], step?.title[other], step?.text[other], step?.text[language]]).toEqual([
    'X',
    'Reach 3 or more',
    'other',
    '',
  ]);
  expect(shownTitles()).toEqual([first, second, 'X']);
});

test(`a step is shown, and takes the screen over when it has changed`, async () => {
  const { explorer, press } = await withThree();
  await press(says.show(2, second));
  expect(explorer.getState()).toMatchObject({
    view: 'structure',
    selected: 'sme-loan-program',
    filter: { reach: 1 },
    tourSession: { kind: 'editing', tour: { kind: 'own' } },
  });
  expect(button(says.show(2, second))).toHaveAttribute('aria-current', 'step');
  expect(screen.queryByText(says.changed)).toBeNull();
  act(() => explorer.getState().actions.select(id('4.1.1')));
  const card = screen.getByText(says.changed).closest('li');
  if (card === null) throw new Error('It stands in no card');
  expect(within(card).getByRole('button', { name: says.show(2, second) })).toBeVisible();
  await press(says.update(2));
  expect(keptNow()[0]?.steps[1]?.see).toBe('view=structure&select=4.1.1');
  expect(screen.queryByText(says.changed)).toBeNull();
  expect(button(says.show(2, second))).toHaveFocus();
});

test(`steps move by keys and by buttons, and each place is told`, async () => {
  const { user, press } = await withThree();
  button(says.show(3, third)).focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await said(says.moved(third, 2, 3));
  expect(button(says.show(2, third))).toHaveFocus();
  await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
  await said(says.moved(third, 1, 3));
  expect(shownTitles()).toEqual([third, first, second]);
  // Its card is open since it was added.
  await press(says.down(1));
  expect(button(says.down(2))).toHaveFocus();
  await press(says.down(2));
  await said(says.moved(third, 3, 3));
  expect(button(says.down(3))).toBeDisabled();
  expect(button(says.up(3))).toHaveFocus();
  expect(keptNow()[0]?.steps.map(({ title }) => title[language])).toEqual([first, second, third]);
});

test(`a step is doubled and deleted, and both are undone`, async () => {
  const { user, press } = await withThree();
  await press(says.copy(3));
  expect(shownTitles()).toEqual([first, second, third, third]);
  expect(button(says.show(4, third))).toHaveFocus();
  await press(says.delete(4));
  await said(says.deleted(4, third));
  await press(says.edit(1));
  await press(says.delete(1));
  await said(says.deleted(1, first));
  expect(button(says.show(1, second))).toHaveFocus();
  await press(says.undo);
  expect(shownTitles()).toEqual([first, second, third]);
  button(says.show(1, first)).focus();
  await user.keyboard('{Control>}zz{/Control}');
  expect(shownTitles()).toEqual([first, second, third]);
  expect(keptNow()[0]?.steps).toHaveLength(3);
});

test(`it is shown to an audience from any step`, async () => {
  const { explorer, press } = await withThree();
  await press(says.edit(2));
  await press(says.present);
  expect(explorer.getState()).toMatchObject({
    view: 'structure',
    selected: 'sme-loan-program',
    tourSession: { kind: 'presenting', step: 1, detour: false, tour: { kind: 'own' } },
  });
});

test('Escape while writing takes nothing back', async () => {
  const { explorer, user, press } = renderPanel('ja', undefined, { selected: id('2.1.1') });
  await press(says.start);
  await user.keyboard('{Escape}');
  expect(field(says.notes)).toHaveFocus();
  expect(explorer.getState().selected).toBe('2.1.1');
});
