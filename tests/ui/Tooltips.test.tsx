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

test('a button without text shows its name on mouse hover', async () => {
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

test('the tooltip itself may be hovered', async () => {
  const { user, button } = setUp();
  await user.hover(button('Smaller'));
  const words = screen.getByRole('tooltip');
  fireEvent.pointerOut(button('Smaller'), { relatedTarget: words });
  expect(shown()).toBe('Smaller');
  fireEvent.pointerOut(words, { relatedTarget: document.body });
  expect(shown()).toBeNull();
});

test('keyboard focus shows it too; Escape hides it and keeps the focus', async () => {
  const { user, button } = setUp();
  await user.tab();
  expect(shown()).toBe('Smaller');
  await user.keyboard('{Escape}');
  expect(shown()).toBeNull();
  expect(button('Smaller')).toHaveFocus();
});

test('a press hides it until the pointer leaves the button', async () => {
  const { user, button } = setUp();
  await user.click(button('Larger'));
  expect(shown()).toBeNull();
  await user.hover(button('Smaller'));
  await user.hover(button('Larger'));
  expect(shown()).toBe('Larger');
});
