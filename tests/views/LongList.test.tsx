import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LongList } from '../../src/views/LongList.tsx';
import { renderView } from './renderView.tsx';

const numbers = (length: number) => Array.from({ length }, (_, index) => index + 1);
const list = (length: number) => (
  <LongList
    items={numbers(length)}
    pageSize={50}
    row={(item) => <button key={item} type="button">{`No. ${item}`}</button>}
  />
);

test('a short list renders whole', () => {
  renderView(list(50), 'en');
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  expect(screen.getAllByRole('button')).toHaveLength(50);
});

test('a long list renders page by page and focuses the first new item', async () => {
  const { user } = renderView(list(130), 'en');
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  await user.click(screen.getByRole('button', { name: 'Show 50 more (80 left)' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(100);
  expect(screen.getByRole('button', { name: 'No. 51' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Show 30 more (30 left)' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(130);
  expect(screen.getByRole('button', { name: 'No. 101' })).toHaveFocus();
  expect(screen.queryByRole('button', { name: /more/ })).toBeNull();
});

test('renders in Japanese', () => {
  renderView(list(1_200), 'ja');
  expect(screen.getByRole('button', { name: 'さらに50件を表示（残り1,150件）' })).toBeVisible();
});
