import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Dialog } from '../../src/ui/Dialog.tsx';

/** Presses the mouse over one element and releases it over another. */
async function drag(from: HTMLElement, to: HTMLElement): Promise<void> {
  await userEvent.pointer([{ keys: '[MouseLeft>]', target: from }, { target: to }, { keys: '[/MouseLeft]' }]);
}

function renderDialog() {
  const onClose = vi.fn();
  render(
    <Dialog title="Title" closeLabel="Close" onClose={onClose}>
      <p>Some text</p>
    </Dialog>,
  );
  // A press on the backdrop has the dialog element itself as its target.
  return { onClose, backdrop: screen.getByRole('dialog'), text: screen.getByText('Some text') };
}

test('closes by a press on the backdrop', async () => {
  const { onClose, backdrop } = renderDialog();
  await drag(backdrop, backdrop);
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('stays open while its text is selected, wherever the selection begins or ends', async () => {
  const { onClose, backdrop, text } = renderDialog();
  await drag(text, backdrop);
  await drag(backdrop, text);
  await drag(text, text);
  expect(onClose).not.toHaveBeenCalled();
  // What was pressed before does not count.
  await drag(backdrop, backdrop);
  expect(onClose).toHaveBeenCalledTimes(1);
});
