import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Licenses } from '../../../src/views/about/Licenses.tsx';
import { renderView } from '../renderView.tsx';

afterEach(() => vi.unstubAllGlobals());

const answer = (text: string, type: string, status = 200) =>
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(text, { status, headers: { 'content-type': type } })),
  );

test.each([
  ['ja', '使用しているライブラリのライセンス'],
  ['en', 'Licenses of the libraries used'],
] as const)('shows the file of licences as it stands, %s', async (language, name) => {
  answer('# A library\n\n  MIT <License>\n', 'text/plain; charset=utf-8');
  renderView(<Licenses />, language);
  const notices = await screen.findByRole('region', { name });
  expect(notices.textContent).toBe('# A library\n\n  MIT <License>\n');
});

test.each([
  ['ja', /ライセンスを読み込めませんでした/, 'Not found', 'text/plain', 404],
  ['en', /could not be loaded/, '<!doctype html>', 'text/html', 200],
] as const)('says so where the host has none, %s', async (language, says, text, type, status) => {
  answer(text, type, status);
  renderView(<Licenses />, language);
  expect(await screen.findByRole('alert')).toHaveTextContent(says);
});
