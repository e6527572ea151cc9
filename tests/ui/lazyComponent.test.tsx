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

test('what could not be fetched says that the network is missing, and is fetched again once it is back', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const { Component } = lazyComponent(async () => {
    if (!navigator.onLine) throw new TypeError('Failed to fetch');
    return Greeting;
  });
  renderView(
    <ErrorBoundary>
      <Component name="you" />
    </ErrorBoundary>,
    'en',
  );
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('There is no network connection. It is fetched again as soon as');
  onLine.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(await screen.findByText('hello, you')).toBeVisible();
  expect(alert).not.toBeInTheDocument();
});

test.each([
  ['code that does not come, with a network', new TypeError('Failed to fetch'), 'It could not be fetched.'],
  ['code that has come and fails', null, 'The other parts still work.'],
])('%s has advice of its own', async (_, failure, advice) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { Component } = lazyComponent(async () => {
    if (failure !== null) throw failure;
    return () => {
      throw new Error('A fault in the component');
    };
  });
  renderView(
    <ErrorBoundary>
      <Component />
    </ErrorBoundary>,
    'en',
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(advice);
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
