import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { firstPicture } from '../../src/ui/firstPicture.ts';
import { laterPart } from '../../src/ui/laterPart.tsx';
import { PanelBoundary } from '../../src/views/PanelBoundary.tsx';
import { renderView } from '../views/renderView.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset.ready;
});

const Greeting = ({ name }: { readonly name: string }) => <p>{`hello, ${name}`}</p>;

test('a part that has been fetched is there at once', async () => {
  const { Part, fetchNow } = laterPart(async () => Greeting);
  await fetchNow();
  render(<Part name="you" />);
  expect(screen.getByText('hello, you')).toBeVisible();
});

test('one that has not comes when it can; until then its place is busy', async () => {
  const { Part } = laterPart(async () => Greeting);
  const { container } = render(<Part name="you" />);
  expect(container.querySelector('[aria-busy="true"]')).toBeInTheDocument();
  expect(await screen.findByText('hello, you')).toBeVisible();
  expect(container.querySelector('[aria-busy]')).toBeNull();
});

test('one of the first page waits for the first picture, and is not even fetched before', async () => {
  document.documentElement.dataset.ready = 'false';
  let fetches = 0;
  const { Part } = laterPart(async () => {
    fetches += 1;
    return Greeting;
  }, firstPicture);
  await act(async () => {
    render(<Part name="you" />);
  });
  expect(fetches).toBe(0);
  document.documentElement.dataset.ready = 'true';
  expect(await screen.findByText('hello, you')).toBeVisible();
  expect(fetches).toBe(1);
});

test('one that could not be fetched says so, and comes when tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let online = false;
  const { Part } = laterPart(async () => {
    if (!online) throw new TypeError('Failed to fetch');
    return Greeting;
  });
  renderView(
    <PanelBoundary>
      <Part name="you" />
    </PanelBoundary>,
    'en',
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('This part could not be shown.');
  online = true;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('hello, you')).toBeVisible();
});
