import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { DetailsPanel } from '../../../src/views/details/DetailsPanel.tsx';
import { SearchBox } from '../../../src/views/search/SearchBox.tsx';
import { preloadSearchPopup } from '../../../src/views/search/SearchPopup.lazy.ts';
import { id, renderView } from '../renderView.tsx';

beforeAll(preloadSearchPopup);

const says = {
  ja: {
    label: '取組・施策を検索',
    list: '見つかったもの',
    count: (count: number) => `${count}件見つかりました`,
    only: (count: number) => `この${count}件だけを表示`,
    others: 'ほかも表示',
    none: '「zzz」は見つかりませんでした。',
    clear: '検索語を消す',
  },
  en: {
    label: 'Find initiatives and policies',
    list: 'What was found',
    count: (count: number) => `${count} found`,
    only: (count: number) => `Show only these ${count}`,
    others: 'Show the others again',
    none: 'Nothing found for “zzz”.',
    clear: 'Clear the search',
  },
} as const;

const field = (language: 'ja' | 'en') => screen.getByRole('combobox', { name: says[language].label });
const options = () =>
  within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map((option) => option.textContent?.replaceAll(/\s+/g, ' ').trim());
const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

test.each([
  [
    'ja',
    [
      'ものづくり人材育成事業 主な取組 掲載数 2',
      '後継者人材の育成支援 主な取組 掲載数 2',
      '観光人材育成事業 主な取組 掲載数 1',
      '4.1.1 産業人材の確保・育成、定着の支援 基本施策',
    ],
  ],
  [
    'en',
    [
      'Manufacturing workforce training program ものづくり人材育成事業 Initiative Listing count 2',
      'Successor training support 後継者人材の育成支援 Initiative Listing count 2',
      'Tourism workforce training program 観光人材育成事業 Initiative Listing count 1',
      '4.1.1 Support to secure, train and retain the industrial workforce 産業人材の確保・育成、定着の支援 Basic policy',
    ],
  ],
] as const)(
  '人材 in %s: kind, number, name with what was found, listing count',
  async (language, expected) => {
    const { user } = renderView(<SearchBox />, language);
    expect(field(language)).toHaveAttribute('aria-expanded', 'false');
    await user.type(field(language), '人材');
    expect(field(language)).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('listbox', { name: says[language].list })).toBeVisible();
    expect(options()).toEqual(expected);
    expect(marks()).toEqual(['人材', '人材', '人材', '人材']);
    expect(screen.getByRole('status')).toHaveTextContent(says[language].count(4));
  },
);

test.each([
  ['ja', 'ﾛﾎﾞｯﾄ', 'ロボット'],
  ['en', 'robot', 'Robot'],
  ['ja', 'ＭＩＣＥ', 'ＭＩＣＥ'],
  ['en', 'mice', 'MICE'],
  ['ja', 'きんばら', 'きんばら'],
] as const)('in %s %s is marked as %s', async (language, query, marked) => {
  const { user } = renderView(<SearchBox />, language);
  await user.type(field(language), query);
  expect(marks()[0]).toBe(marked);
});

test('in English a reading matches, and the hit shows the official name', async () => {
  const { user } = renderView(<SearchBox />, 'en');
  await user.type(field('en'), 'きんばら');
  expect(marks()).toEqual([]);
  expect(options()).toEqual([
    'Kinbara district farmland improvement program 金原地区土地改良事業 Initiative Listing count 2',
  ]);
});

test.each(['ja', 'en'] as const)('works by keyboard, in %s', async (language) => {
  const { explorer, user } = renderView(
    <>
      <SearchBox />
      <DetailsPanel />
    </>,
    language,
  );
  await user.keyboard('/人材');
  const current = () =>
    document.getElementById(field(language).getAttribute('aria-activedescendant') ?? '')?.textContent;
  expect(field(language)).toHaveFocus();
  expect(current()).toContain('ものづくり人材育成事業');
  await user.keyboard('{ArrowDown}');
  expect(current()).toContain('後継者人材の育成支援');
  expect(explorer.getState().hovered).toBe('successor-training');
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(current()).toMatch(/^4\.1\.1/);
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(explorer.getState()).toMatchObject({
    selected: 'successor-training',
    hovered: null,
    search: '人材',
  });
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
});

test('a click opens a hit', async () => {
  const { explorer, user } = renderView(<SearchBox />, 'en');
  await user.type(field('en'), 'loan');
  // jsdom's computation of names, unlike that of browsers, drops the spaces around a mark.
  await user.click(screen.getByRole('option', { name: /^SME\s*loan\s*program/ }));
  expect(explorer.getState().selected).toBe('sme-loan-program');
});

test('Escape closes the list, then clears the field, then reaches the app', async () => {
  const { explorer, user } = renderView(<SearchBox />, 'ja', { selected: id('vision') });
  const passed: boolean[] = [];
  document.addEventListener('keydown', (event) => passed.push(!event.defaultPrevented));
  await user.type(field('ja'), 'dx');
  passed.length = 0;
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(explorer.getState().search).toBe('dx');
  await user.keyboard('{Escape}');
  expect(explorer.getState().search).toBe('');
  await user.keyboard('{Escape}');
  expect(passed).toEqual([false, false, true]);
  expect(explorer.getState().selected).toBe('vision');
});

test('ignores keys of an IME composition', async () => {
  const { explorer, user } = renderView(<SearchBox />, 'ja');
  await user.type(field('ja'), 'じんざい');
  expect(options()).toHaveLength(4);
  for (const key of ['Enter', 'ArrowDown', 'Escape']) {
    fireEvent.keyDown(field('ja'), { key, isComposing: true });
    // Safari tells the Enter that ends a composition by its code alone.
    fireEvent.keyDown(field('ja'), { key, keyCode: 229 });
  }
  expect(explorer.getState()).toMatchObject({ selected: null, hovered: null, search: 'じんざい' });
  expect(options()).toHaveLength(4);
  fireEvent.keyDown(field('ja'), { key: 'Enter', keyCode: 13 });
  expect(explorer.getState().selected).not.toBeNull();
});

test.each(['ja', 'en'] as const)('filters to the hits and back, in %s', async (language) => {
  const { explorer, user } = renderView(<SearchBox />, language);
  await user.type(field(language), 'ろぼっと');
  await user.click(screen.getByRole('button', { name: says[language].only(9) }));
  expect(explorer.getState().filter.find).toBe('ろぼっと');
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.click(field(language));
  await user.click(screen.getByRole('button', { name: says[language].others }));
  expect(explorer.getState().filter.find).toBe('');
});

test.each(['ja', 'en'] as const)('reports no hits with a hint, in %s', async (language) => {
  const { user } = renderView(<SearchBox />, language);
  await user.type(field(language), 'zzz');
  expect(screen.getByRole('status')).toHaveTextContent(says[language].none);
  expect(screen.getByText(/1\.1\.1/)).toBeVisible();
  expect(screen.queryByRole('option')).toBeNull();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: says[language].clear }));
  expect(field(language)).toHaveValue('');
  expect(field(language)).toHaveFocus();
});

test('lists the best of many hits and the number of others', async () => {
  const { user } = renderView(<SearchBox />, 'en');
  await user.type(field('en'), 'の');
  expect(screen.getAllByRole('option')).toHaveLength(50);
  const count = Number.parseInt(screen.getByRole('status').textContent ?? '', 10);
  expect(screen.getAllByRole('option')[0]).toHaveAttribute('aria-setsize', String(count));
  expect(screen.getByText(`${count - 50} more. Another word narrows them down.`)).toBeVisible();
});

test('finds hidden nodes and says that they are hidden', async () => {
  const { user } = renderView(<SearchBox />, 'en', { focus: { node: id('2.1.3'), steps: 1 } });
  await user.type(field('en'), 'kinbara');
  expect(options()).toEqual([
    'Kinbara district farmland improvement program 金原地区土地改良事業 Initiative Listing count 2 not in the picture',
  ]);
});

test('a slash focuses the search, except in text fields', async () => {
  const { explorer, user } = renderView(
    <>
      <SearchBox />
      <textarea aria-label="notes" />
    </>,
    'en',
    { search: 'dx' },
  );
  await user.click(screen.getByRole('textbox', { name: 'notes' }));
  await user.keyboard('/');
  expect(screen.getByRole('textbox', { name: 'notes' })).toHaveValue('/');
  screen.getByRole('textbox', { name: 'notes' }).blur();
  await user.keyboard('/gx');
  expect(explorer.getState().search).toBe('gx');
});

test.each(['Enter', 'Escape'])('a slash right after %s left the search begins another', async (key) => {
  const { user } = renderView(
    <>
      <SearchBox />
      <DetailsPanel />
    </>,
    'ja',
  );
  await user.type(field('ja'), '人材');
  // Before the panel of the chosen hit has rendered and taken the focus.
  act(() => {
    fireEvent.keyDown(field('ja'), { key });
    expect(fireEvent.keyDown(field('ja'), { key: '/' }), 'the field gets no slash').toBe(false);
  });
  expect(field('ja')).toHaveFocus();
  expect(options()).toHaveLength(4);
  // While one types, a slash is a letter.
  expect(fireEvent.keyDown(field('ja'), { key: '/' })).toBe(true);
  await user.keyboard('dx');
  expect(field('ja')).toHaveValue('dx');
});

test('a slash does nothing if single-character shortcuts are off', async () => {
  const { explorer, user } = renderView(<SearchBox />, 'en');
  act(() => explorer.getState().actions.setCharacterKeys(false));
  await user.keyboard('/gx');
  expect(explorer.getState().search).toBe('');
});
