import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Loading } from '../../../src/views/problem/Loading.tsx';

test.each([
  ['ja', '計画を読み込んでいます…'],
  ['en', 'Loading the plan…'],
] as const)('the progress of loading is told outside of the live region, %s', (language, loading) => {
  const loaded = (received: number | null, all: number | null = 4_000_000) => (
    <Loading
      language={language}
      received={received === null ? null : { received, all }}
      checking={false}
      onCancel={null}
    />
  );
  const { rerender } = render(loaded(null));
  expect(screen.queryByRole('progressbar')).toBeNull();
  for (const share of [0.01, 0.5, 0.99]) {
    rerender(loaded(share * 4_000_000));
    expect(screen.getByRole('status').textContent).toBe(loading);
    expect(screen.getByRole('progressbar', { name: loading })).toHaveProperty('value', share);
  }
  // Of a file whose length is unknown.
  rerender(loaded(1, null));
  expect(screen.getByRole('progressbar', { name: loading })).toHaveProperty('position', -1);
});
