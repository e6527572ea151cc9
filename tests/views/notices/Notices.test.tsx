import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Language } from '../../../src/i18n/languages.ts';
import type { UnknownParam } from '../../../src/store/searchParams.ts';
import { Notices } from '../../../src/views/notices/Notices.tsx';
import { renderView } from '../renderView.tsx';

function renderNotices(language: Language, unknownParams: readonly UnknownParam[]) {
  const view = renderView(<Notices />, language);
  act(() => view.explorer.setState({ unknownParams }));
  return view;
}

test('renders nothing without unknown parameters', () => {
  renderNotices('en', []);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('lists unknown URL parameters and can be dismissed', async () => {
  const { user } = renderNotices('ja', [{ parameter: 'select', value: 'no-such' }]);
  expect(screen.getByRole('status')).toHaveTextContent('該当するものがない');
  expect(screen.getByText('select=no-such')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'このお知らせを閉じる' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test.each([
  [
    'ja',
    'サーバーに接続できないため、このブラウザーが2026年11月29日 9:05に保存した計画ファイル',
    'このお知らせを閉じる',
  ],
  ['en', 'This is the copy that this browser saved on November 29, 2026 at 9:05 AM.', 'Dismiss this message'],
] as const)(
  'a plan that is a saved copy is said to be one, with its date, %s',
  async (language, said, dismiss) => {
    const { explorer, user } = renderNotices(language, []);
    act(() => explorer.setState({ planSavedAt: new Date(2026, 10, 29, 9, 5) }));
    // Browsers differ in the kind of space before AM.
    expect(screen.getByRole('status').textContent?.replaceAll('\u202f', ' ')).toContain(said);
    await user.click(screen.getByRole('button', { name: dismiss }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  },
);

test('shows markup as text, truncates long values, and counts further ones', () => {
  const values = ['<b>x</b>', 'y'.repeat(500), '3', '4', '5', '6'];
  renderNotices(
    'en',
    values.map((value) => ({ parameter: 'hide', value })),
  );
  expect(screen.getByText('hide=<b>x</b>')).toBeVisible();
  expect(screen.getByText(/^hide=y+…$/).textContent?.length).toBeLessThan(80);
  expect(screen.getByText('and 2 more')).toBeVisible();
});
