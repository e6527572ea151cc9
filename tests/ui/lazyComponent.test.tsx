import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { lazyComponent } from '../../src/ui/lazyComponent.tsx';
import { whenFirstRendered } from '../../src/ui/whenFirstRendered.ts';
import { ErrorBoundary } from '../../src/views/ErrorBoundary.tsx';
import { renderView } from '../views/renderView.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset.ready;
});

const Greeting = ({ name }: { readonly name: string }) => <p>{`hello, ${name}`}</p>;

test('a loaded component renders at once', async () => {
  const { Component, preload } = lazyComponent(async () => Greeting);
  await preload();
  render(<Component name="you" />);
  expect(screen.getByText('hello, you')).toBeVisible();
});

test('another one renders once it has loaded; until then it is `aria-busy`', async () => {
  const { Component } = lazyComponent(async () => Greeting);
  const { container } = render(<Component name="you" />);
  expect(container.querySelector('[aria-busy="true"]')).toBeInTheDocument();
  expect(await screen.findByText('hello, you')).toBeVisible();
  expect(container.querySelector('[aria-busy]')).toBeNull();
});

test('with `until` it loads only after the first picture', async () => {
  document.documentElement.dataset.ready = 'false';
  let fetches = 0;
  const { Component } = lazyComponent(async () => {
    fetches += 1;
    return Greeting;
  }, whenFirstRendered);
  await act(async () => {
    render(<Component name="you" />);
  });
  expect(fetches).toBe(0);
  document.documentElement.dataset.ready = 'true';
  expect(await screen.findByText('hello, you')).toBeVisible();
  expect(fetches).toBe(1);
});

test('a failed load throws, and a retry works', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let online = false;
  const { Component } = lazyComponent(async () => {
    if (!online) throw new TypeError('Failed to fetch');
    return Greeting;
  });
  renderView(
    <ErrorBoundary>
      <Component name="you" />
    </ErrorBoundary>,
    'en',
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('This part could not be shown.');
  online = true;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('hello, you')).toBeVisible();
});
