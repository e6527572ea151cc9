/** What does not work while a tour is presented is said on the stage. */
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { present, title } from './presenting.tsx';
import { step, TRIAL, tourOf } from './tours.ts';

beforeEach(() => window.sessionStorage.clear());
afterEach(() => vi.restoreAllMocks());

test('full screen is refused', async () => {
  Object.assign(document.documentElement, { requestFullscreen: () => Promise.reject(new TypeError('No')) });
  const { user } = present(TRIAL);
  await user.keyboard('f');
  expect(await screen.findByText(/全画面表示を許可しませんでした/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'メッセージを閉じる' }));
  expect(screen.queryByText(/全画面表示を許可しませんでした/)).toBeNull();
  expect(title()).toBe('全体');
});

test('the presenter’s window is blocked', async () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  const { user } = present(TRIAL, 0, 'en');
  await user.click(screen.getByRole('button', { name: 'Presenter’s window' }));
  expect(screen.getByText(/Allow pop-ups for this page/)).toBeVisible();
});

test('a tour that this browser does not have', async () => {
  const { explorer, user } = present({ kind: 'own', id: 'gone' });
  expect(screen.getByRole('alert')).toHaveTextContent('このツアーは、このブラウザーにありません。');
  await user.keyboard('{ArrowRight}');
  await user.click(screen.getByRole('button', { name: '発表を終える' }));
  expect(explorer.getState().tourSession).toMatchObject({ kind: 'editing' });
});

test.each(['', '~', 'AAAA', 'x'.repeat(7_000)])('a link that is broken: %s', (letters) => {
  present({ kind: 'link', packed: letters }, 0, 'en');
  expect(screen.getByRole('alert')).toHaveTextContent('The tour in this link cannot be read.');
});

test('a step beyond the end, and the way to the last', async () => {
  const { user } = present(TRIAL, 11);
  expect(screen.getByRole('alert')).toHaveTextContent(
    'ステップ12はありません。このツアーは全3ステップです。',
  );
  await user.click(screen.getByRole('button', { name: '最後のステップへ' }));
  expect(title()).toBe('体系');
});

test('a tour without steps', () => {
  present(tourOf([]));
  expect(screen.getByRole('alert')).toHaveTextContent('まだステップがありません');
  expect(screen.queryByRole('button', { name: '最後のステップへ' })).toBeNull();
});

test('a tour for another plan, and ids that are gone: the rest is shown', async () => {
  const { explorer, user } = present(
    tourOf([step('', '一'), step('view=structure&select=9.9.9', '二')], 'other-plan'),
  );
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText(/「計画」のために作られたツアー/)).toBeVisible();
  expect(screen.getByText(/この計画にない指定があります：「9.9.9」/)).toBeVisible();
  expect(explorer.getState()).toMatchObject({ view: 'structure', selected: null, unknownParams: [] });
});
