import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Minus } from 'lucide-react';
import { expect, test } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { Tooltips } from '../../src/ui/Tooltips.tsx';

const shown = () => screen.queryByRole('tooltip')?.textContent ?? null;

const setUp = () => {
  render(
    <>
      <Button icon={Minus} label="Smaller" />
      <Button icon={Minus} label="Larger" />
      <Button icon={Minus} label="Save the table">
        Save
      </Button>
      <button type="button" aria-label="Next" data-tooltip="Next (→)" />
      <Tooltips />
    </>,
  );
  return { user: userEvent.setup(), button: (name: string) => screen.getByRole('button', { name }) };
};

test('a button without words says what it is called while a mouse is on it', async () => {
  const { user, button } = setUp();
  expect(shown()).toBeNull();
  await user.hover(button('Smaller'));
  expect(shown()).toBe('Smaller');
  await user.hover(button('Larger'));
  expect(shown()).toBe('Larger');
  await user.unhover(button('Larger'));
  expect(shown()).toBeNull();
  await user.hover(button('Next'));
  expect(shown()).toBe('Next (→)');
  await user.hover(button('Save the table'));
  expect(shown()).toBeNull();
  for (const each of screen.getAllByRole('button')) expect(each).not.toHaveAttribute('title');
});

test('its words may be pointed at themselves', async () => {
  const { user, button } = setUp();
  await user.hover(button('Smaller'));
  const words = screen.getByRole('tooltip');
  fireEvent.pointerOut(button('Smaller'), { relatedTarget: words });
  expect(shown()).toBe('Smaller');
  fireEvent.pointerOut(words, { relatedTarget: document.body });
  expect(shown()).toBeNull();
});

test('so does the keyboard; Escape hides it and leaves the focus where it is', async () => {
  const { user, button } = setUp();
  await user.tab();
  expect(shown()).toBe('Smaller');
  await user.keyboard('{Escape}');
  expect(shown()).toBeNull();
  expect(button('Smaller')).toHaveFocus();
});

test('a press hides it until the button has been left', async () => {
  const { user, button } = setUp();
  await user.click(button('Larger'));
  expect(shown()).toBeNull();
  await user.hover(button('Smaller'));
  await user.hover(button('Larger'));
  expect(shown()).toBe('Larger');
});
